/** Excel gives column widths in points; a character of the standard font (Calibri 11) is 7 pixels wide, the cell's edges take 5. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** A line of text of this size, in points. */
export function lineHeight(fontSize: number): number {
  return fontSize * 1.36;
}

/** Text is narrower than digits of the same number, but words are not broken: so much of a column's characters a text needs. */
const fillFactor = 0.82;

/** Lines that a text takes in a cell that wraps at so many characters. */
export function linesNeeded(text: string, characters: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * fillFactor) / characters)), 0);
}
