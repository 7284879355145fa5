/** Advance widths in ems of a sans serif such as Calibri, by what the letters look like; near enough to break lines. */
const widths: readonly (readonly [pattern: RegExp, ems: number])[] = [
  [/[ijl.,:;'|!]/, 0.23],
  [/[\s()[\]{}ftr\-"`I/\\]/, 0.3],
  [/[mw@%&]/i, 0.74],
  [/[A-Z]/, 0.55],
];
const otherWidth = 0.475;
const boldFactor = 1.04;
const fixedPitch = /consol|courier|mono/i;
const fixedWidth = 0.55;
const pixelsPerPoint = 96 / 72;

const known = new Map<string, number>();

function ems(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = widths.find(([pattern]) => pattern.test(letter))?.[1] ?? (letter.charCodeAt(0) > 0x2e7f ? 1 : otherWidth);
    known.set(letter, width);
  }
  return width;
}

/** How wide a text is drawn, in pixels, without line breaks; `fontSize` in points. */
export function textWidth(text: string, fontSize: number, fontName: string, bold: boolean): number {
  const fixed = fixedPitch.test(fontName);
  let sum = 0;
  for (const letter of text) sum += fixed ? fixedWidth : ems(letter);
  return sum * fontSize * pixelsPerPoint * (bold ? boldFactor : 1);
}
