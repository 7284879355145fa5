import type { Axis } from './Axis';

/** How far to scroll so that a row or column comes into view; unchanged where it is in view or frozen. */
export function scrollTo(axis: Axis, index: number, scrolled: number, view: number, frozen: number): number {
  if (index < frozen) return scrolled;
  const before = axis.start(index) - axis.start(frozen);
  if (before < scrolled) return before;
  const after = axis.start(index + 1) - view;
  return after > scrolled ? Math.min(after, before) : scrolled;
}
