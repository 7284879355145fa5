import type { Axis } from './Axis';

/**
 * How far to scroll so that a row or column comes into view; unchanged where it is in view or frozen. As in Excel, the first one beside the frozen ones is then
 * whole, so that none is read cut.
 */
export function scrollTo(axis: Axis, index: number, scrolled: number, view: number, frozen: number): number {
  if (index < frozen) return scrolled;
  const ahead = axis.start(frozen);
  const before = axis.start(index) - ahead;
  if (before < scrolled) return before;
  const after = axis.start(index + 1) - view;
  if (after <= scrolled) return scrolled;
  const cut = axis.at(ahead + after);
  const whole = axis.start(cut) < ahead + after ? cut + 1 : cut;
  return Math.min(axis.start(whole) - ahead, before);
}
