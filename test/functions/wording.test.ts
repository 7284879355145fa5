import { errorCell, messageOf } from './customFunctionsRuntime';
import { isActivity, vagueWords } from '../../src/functions/wordingFunctions';

test.each([
  ['Be proactive about customer success', 'Be, proactive, success'],
  ['95% karyawan hadir setiap minggu', ''],
  ['', ''],
])('vague words of %j: %j', (text, words) => {
  expect(vagueWords(text)).toBe(words);
});

test.each([
  ['Menghadiri rapat mingguan', 1],
  ['Attend the weekly meeting', 1],
  ['95% karyawan hadir setiap minggu', 0],
  ['', ''],
  [null, ''],
  [0, ''],
])('%j is an activity: %j', (text, activity) => {
  expect(isActivity(text)).toBe(activity);
});

test('a broken argument is named', () => {
  expect(messageOf(() => vagueWords(errorCell))).toBe('text is a cell with an error.');
  expect(messageOf(() => isActivity(true))).toBe('text must be a text, a number or a date.');
});
