import type { LabelPosition } from './Chart';

const kinds: readonly (readonly [RegExp, readonly LabelPosition[]])[] = [
  [/^(?:Column|Bar)Clustered$/, ['OutsideEnd', 'Center', 'InsideEnd', 'InsideBase']],
  [/^(?:Column|Bar)Stacked/, ['Center', 'InsideEnd', 'InsideBase']],
  [/^Line/, ['Right', 'Left', 'Top', 'Bottom', 'Center']],
  [/^Pie/, ['BestFit', 'OutsideEnd', 'Center', 'InsideEnd']],
];

/** Where a kind of chart may have its labels, where it has them by itself first; none for kinds whose labels stay where they are. */
export function labelPositionsOf(type: string): readonly LabelPosition[] {
  return kinds.find(([pattern]) => pattern.test(type))?.[1] ?? [];
}
