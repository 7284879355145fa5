/** Excel counts widths and heights in points; a screen at 100 % shows 96 pixels an inch, 72 points. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
