/** Calibri 11 at 96 dpi: the widest digit has 7 pixels; a point is 4/3 pixels. */
const pixelsPerDigit = 7;
const pointsPerPixel = 0.75;
/** Excel keeps widths in 256ths of a digit, so a whole pixel comes back a little less than whole. */
const nearlyWhole = 0.05;

/** Points → the file's width in digits with padding (ECMA-376 Part 1, 18.3.1.13): 48 → 9.140625 (which Excel shows as 8.43). */
export function fileWidth(points: number): number {
  const digits = points / pointsPerPixel / pixelsPerDigit;
  const exact = Math.round(digits * 1e6) / 1e6;
  const cut = Math.trunc(digits * 256) / 256;
  return isWholePixel(digits) ? cut : exact;
}

/** The file's width → points. */
export function readWidth(width: number): number {
  const pixels = width * pixelsPerDigit;
  const whole = Math.round(pixels);
  return Math.round((Math.abs(pixels - whole) < nearlyWhole ? whole : pixels) * pointsPerPixel * 1e4) / 1e4;
}

function isWholePixel(digits: number): boolean {
  const pixels = digits * pixelsPerDigit;
  return Math.abs(pixels - Math.round(pixels)) < 1e-9;
}
