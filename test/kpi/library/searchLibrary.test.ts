import { searchLibrary } from '../../../src/kpi/library/searchLibrary';
import { resultNames } from '../../../src/kpi/library/resultName';
import { everyLanguage, languages, words, type Language } from '../../../src/words/index';

function names(sought: string, language: Language = 'en'): string[] {
  return searchLibrary(sought, undefined, words[language], everyLanguage).map(({ example }) => example.name);
}

test.each([
  ['attend', 'Employee attendance rate'],
  ['kehadiran', 'Employee attendance rate'],
  ['hadir', 'Employee attendance rate'],
  ['brand', 'Share of people who name our brand first'],
  ['report time', 'Share of financial reports on time'],
  ['piutang', 'Days sales outstanding'],
])('“%s” finds %s, in whichever language it is sought', (sought, name) => {
  expect(names(sought)).toContain(name);
});

test('names come before definitions, and every word must be there', () => {
  expect(names('attendance')[0]).toBe('Employee attendance rate');
  expect(names('attendance qwrtz')).toEqual([]);
});

test.each(languages)('a department is all of it where nothing is sought, without counter-examples (%s)', (language) => {
  const hits = searchLibrary('', 'humanResources', words[language], everyLanguage);
  expect(hits).toHaveLength(9);
  expect(hits.map(({ place }) => place.id)).not.toContain('trainingSessionsHeld');
  expect(searchLibrary(' ', undefined, words[language], everyLanguage).length).toBeGreaterThan(90);
});

test.each([
  ['Mengelola kehadiran', 'percent', ['Tingkat kehadiran', 'Kehadiran']],
  ['Manage the attendance', 'percent', ['Attendance rate', 'Attendance']],
  ['Menjual produk baru', 'count', ['Jumlah produk baru', 'Produk baru']],
  ['Improve customer retention', undefined, ['Customer retention']],
  ['Attendance rate', 'percent', []],
] as const)('%s in its own words, as a result', (name, unit, expected) => {
  expect(resultNames(name, unit)).toEqual(expected);
});
