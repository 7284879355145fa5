/** Replaces what a list holds, however long: the list itself stays the same object. */
export function refill<T>(list: T[], items: readonly T[]): void {
  const kept = [...items];
  list.length = 0;
  addAll(list, kept);
}

/** Puts items behind those of a list, however many. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
