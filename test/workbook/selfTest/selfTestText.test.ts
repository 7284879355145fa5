import fc from 'fast-check';
import { longestReport, selfTestText } from '../../../src/workbook/selfTest/selfTestText';

const observation = (id: string, saw: string) => ({ id, saw, outcome: 'seen' }) as const;

test('a line for each probe, below the head', () => {
  expect(selfTestText(['Excel', 'sets'], [observation('one', 'a\n b'), observation('two', 'c')])).toBe(
    'Excel\nsets\none: a b\ntwo: c',
  );
});

test('a longer word that is repeated stands once, with its count', () => {
  const text = (saw: string): string | undefined => selfTestText([], [observation('one', saw)]).split(': ')[1];
  expect(text('sheet ItemNotFound ItemNotFound ItemNotFound, ok ok')).toBe('sheet ItemNotFound×3, ok ok');
  expect(text('kept kept kept')).toBe('kept×3');
  expect(text('ItemNotFound ItemNotFounds ItemNotFound, ItemNotFound')).toBe(
    'ItemNotFound ItemNotFounds ItemNotFound, ItemNotFound',
  );
});

test('where it is too long, the longest lines are cut and the short ones stay', () => {
  const text = selfTestText(['Excel'], [observation('short', 'as it is'), observation('long', 'ä'.repeat(9000))]);
  expect(text.split('\n')[1]).toBe('short: as it is');
  expect(text).toMatch(/ä…$/);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestReport);
  expect(Buffer.byteLength(text)).toBeGreaterThan(longestReport - 4);
});

test('never over 4 kB, whatever Excel says', () => {
  const saw = fc.string({ unit: 'grapheme', maxLength: 600 });
  fc.assert(
    fc.property(fc.array(saw, { minLength: 30, maxLength: 50 }), (all) => {
      const text = selfTestText(
        ['Excel'],
        all.map((each, at) => observation(`probe${at}`, each)),
      );
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
      expect(text.split('\n')).toHaveLength(all.length + 1);
    }),
    { numRuns: 50 },
  );
});
