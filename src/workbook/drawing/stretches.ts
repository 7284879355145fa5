interface Stretch<Value> {
  readonly value: Value;
  /** Zero-based, both inside. */
  readonly first: number;
  last: number;
}

/** Neighbours that agree in a value, so that each stretch is formatted as one range: `[a, a, b]` → `a 0–1, b 2–2`. */
export function stretches<Item, Value>(items: readonly Item[], value: (item: Item) => Value): Stretch<Value>[] {
  const found: Stretch<Value>[] = [];
  items.forEach((item, index) => {
    const last = found.at(-1);
    if (last && last.value === value(item)) last.last = index;
    else found.push({ value: value(item), first: index, last: index });
  });
  return found;
}
