/** What Excel gives a row with one line of Calibri, by the font's size; all in points. */
const heights: ReadonlyMap<number, number> = new Map([
  [8, 11.25],
  [9, 12],
  [10, 12.75],
  [11, 15],
  [12, 15.75],
  [14, 18.75],
  [16, 21],
  [18, 23.25],
  [20, 26.25],
  [22, 28.5],
  [24, 31.5],
  [26, 33.75],
  [28, 36],
  [36, 46.5],
]);

/** One pixel at 96 dpi: rows are whole pixels high. */
const pixelInPoints = 0.75;

/** The height of one line of text of this size, in points. */
export function pointsOfLine(fontSize: number): number {
  return heights.get(fontSize) ?? wholePixels(fontSize * 1.25 + 1.25);
}

/** 15.1 → 15.75. */
export function wholePixels(points: number): number {
  return Math.ceil(points / pixelInPoints - 1e-6) * pixelInPoints;
}
