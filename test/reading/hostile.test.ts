import fc from 'fast-check';
import { read } from '../../src/reading/read';

const longestCell = 32_767;
const piece = fc.constantFrom(
  ...[
    '1',
    ',',
    '.',
    '-',
    '(',
    ')',
    ' ',
    '%',
    'Rp',
    'from ',
    ' to ',
    'lebih dari ',
    'dan ',
    '🙂',
    '\u0000',
    '\ud800',
    'é',
    '½',
  ],
);
const hostile = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: longestCell }))
  .map(([pieces, length]) => pieces.join('').repeat(longestCell).slice(0, length));

test('no text of a cell breaks the reader, and places stay within it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { reading, because } = read(text);
      expect(reading.hasNumericTarget).toBe(reading.value !== null);
      expect(Number.isFinite(reading.value ?? 0)).toBe(true);
      for (const { text: part, start, end } of because.spans) expect(text.slice(start, end)).toBe(part);
    }),
    { numRuns: 60 },
  );
});
