import { randomFrom } from '../support/randomFrom';

const pieces = [
  '95%',
  'Rp 1,5 juta',
  '≥',
  'minimal',
  'at least',
  'per minggu',
  'Q3',
  '2026',
  '31/12/2026',
  'dan',
  'and',
  '÷',
  '1.500.000',
  '-',
  '–',
  '¾',
  'tiga',
  'Marketing',
  '<HR>',
  '=X',
  '~*?',
  '\u00a0',
  '\n',
  '\u0000',
  '😀',
  '\ud800',
  'ISO 9001',
  '((((',
  '%%%',
  '..,,',
];
const longestCell = 32_767;

/** Argument lists of any kind: texts, numbers, dates, truth values, blanks, errors, ranges; up to `most` of them. */
export function* randomArguments(count: number, most: number, errorCell: unknown): Generator<unknown[]> {
  const random = randomFrom(20_261_123);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const text = (): string =>
    Array.from({ length: Math.floor(random() * 8) }, () =>
      random() < 0.7 ? pick(pieces) : String.fromCharCode(Math.floor(random() * 65_536)),
    ).join(random() < 0.8 ? ' ' : '');
  const cell = (): unknown => {
    const kind = random();
    if (kind < 0.55) return text();
    if (kind < 0.7) return (random() - 0.3) * 10 ** Math.floor(random() * 20 - 6);
    if (kind < 0.78) return pick([0, -0, 1, -1, 46_387, 1e300, Number.MAX_SAFE_INTEGER]);
    if (kind < 0.84) return random() < 0.5;
    if (kind < 0.94) return pick(['', null, undefined, 0]);
    return kind < 0.999 ? errorCell : (pick(pieces) ?? '').repeat(longestCell).slice(0, longestCell);
  };
  // A range has at least one cell, and every row is as wide as the others.
  const size = (): number => 1 + Math.floor(random() * 3);
  const range = (width = size()): unknown[][] =>
    Array.from({ length: size() }, () => Array.from({ length: width }, cell));
  const argument = (): unknown => (random() < 0.8 ? cell() : range());
  for (let index = 0; index < count; index += 1) {
    yield Array.from({ length: Math.floor(random() * (most + 2)) }, argument);
  }
}
