import { overlaps, type Area } from './Area';

/** What is left of an area when another is cut out: up to four pieces. */
export function subtractArea(area: Area, cut: Area): Area[] {
  if (!overlaps(area, cut)) return [area];
  const middle = { top: Math.max(area.top, cut.top), bottom: Math.min(area.bottom, cut.bottom) };
  const pieces: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...middle, left: area.left, right: cut.left - 1 },
    { ...middle, left: cut.right + 1, right: area.right },
    { ...area, top: cut.bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
