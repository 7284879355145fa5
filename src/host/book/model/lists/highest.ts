/** The highest of the numbers, however many; `least` where none is higher. */
export function highest(numbers: Iterable<number>, least: number): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
