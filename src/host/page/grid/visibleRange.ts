import type { Axis } from './Axis';

/** First and last row or column, both inside; `last < first` where none is in view. */
export interface VisibleRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows or columns to draw for a scrolled view: those in view behind the frozen ones, and `spare` more on each side
 * so that a quick scroll finds them drawn.
 */
export function visibleRange(axis: Axis, scrolled: number, view: number, frozen: number, spare: number): VisibleRange {
  const frozenSize = axis.start(frozen);
  const first = axis.at(scrolled + frozenSize);
  const last = axis.at(Math.max(0, scrolled + view - 1));
  return { first: Math.max(frozen, first - spare), last: Math.min(axis.count - 1, last + spare) };
}
