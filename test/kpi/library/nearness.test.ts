import { comparedText, nearness, weighStems } from '../../../src/kpi/library/nearness';
import { stemsOf } from '../../../src/kpi/library/stems';

const texts = ['tingkat kehadiran', 'tingkat konversi', 'tingkat cacat'].map(stemsOf);
const weights = weighStems(texts);
const near = (text: string): number[] =>
  texts.map((each) => nearness(stemsOf(text), comparedText(each, weights), weights));

test('a word is near its derivations', () => {
  const [attendance = 0, ...others] = near('hadir');
  expect(attendance).toBeGreaterThan(0);
  expect(others).toEqual([0, 0]);
});

test('a word of all texts tells less than one of its own', () => {
  const [one = 0, other = 0] = near('tingkat konversi');
  expect(one).toBeGreaterThan(0);
  expect(other).toBeGreaterThan(2 * one);
});

test('nothing is near an empty text, and an empty text is near nothing', () => {
  expect(near('')).toEqual([0, 0, 0]);
  expect(nearness(stemsOf('kehadiran'), comparedText(new Set(), weights), weights)).toBe(0);
});
