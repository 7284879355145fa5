import type { FormulaNode } from './FormulaNode';
import { RangeNode } from './RangeNode';

type Item = FormulaNode | RangeNode;

/** Formulas that wait for themselves, and those that only wait for such, in the order in which they can run. */
export interface Circles {
  readonly circular: readonly FormulaNode[];
  readonly behind: readonly FormulaNode[];
}

/** Takes away, time and again, what nothing left waits for: what remains goes in circles. The followers must be known. */
export function splitCircles(waiting: readonly FormulaNode[]): Circles {
  const left = new Set<Item>(waiting);
  const before = new Map<Item, Item[]>();
  const followers = new Map<Item, number>();
  const link = (item: Item): void => {
    const after = itemsBehind(item, left);
    followers.set(item, after.length);
    for (const each of after) {
      const known = before.get(each);
      if (known) known.push(item);
      else before.set(each, [item]);
      if (!followers.has(each) && each instanceof RangeNode) link(each);
    }
  };
  for (const node of waiting) link(node);
  const gone = [...followers].flatMap(([item, count]) => (count === 0 ? [item] : []));
  for (let index = 0; index < gone.length; index++) {
    const item = gone[index];
    for (const each of (item && before.get(item)) ?? []) {
      const count = (followers.get(each) ?? 0) - 1;
      followers.set(each, count);
      if (count === 0) gone.push(each);
    }
  }
  const behind = gone.filter((item): item is FormulaNode => !(item instanceof RangeNode)).reverse();
  const taken = new Set<Item>(gone);
  return { circular: waiting.filter((node) => !taken.has(node)), behind };
}

function itemsBehind(item: Item, left: ReadonlySet<Item>): Item[] {
  const all: Iterable<Item> = item instanceof RangeNode ? item.readers : (item.followers ?? []);
  return [...all].filter((each) => each instanceof RangeNode || left.has(each));
}
