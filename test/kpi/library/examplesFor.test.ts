import fc from 'fast-check';
import { counterExamplesFor, examplesFor } from '../../../src/kpi/library/examplesFor';
import { lists, listWord } from '../../../src/kpi/record/lists';
import { words } from '../../../src/words/index';
import { anyText } from '../support/anyKpi';

test('an example fills the fields of the KPI table in the words of the language', () => {
  expect(examplesFor('Divisi SDM & Umum', words.id, 1)).toEqual([
    {
      name: 'Tingkat kehadiran karyawan',
      definition: expect.any(String),
      formula: 'Hari hadir ÷ hari kerja terjadwal × 100',
      unit: '%',
      polarity: 'Maksimalkan',
      frequency: 'Mingguan',
      source: 'Daftar hadir',
    },
  ]);
});

test.each([
  ['Customer service', 'en', 'seconds'],
  ['Customer service', 'id', 'detik'],
  ['Marketing', 'en', 'classes'],
  ['Marketing', 'id', 'kelas'],
] as const)('units of %s (%s) are words: %s', (department, language, unit) => {
  expect(examplesFor(department, words[language]).map((example) => example.unit)).toContain(unit);
});

test.each(['en', 'id'] as const)('polarity and frequency are words of the lists (%s)', (language) => {
  for (const { polarity, frequency } of examplesFor('Finance', words[language])) {
    const offered = (list: 'polarity' | 'frequency'): string[] =>
      lists[list].map((entry) => listWord(words[language].lists, list, entry));
    expect(offered('polarity')).toContain(polarity);
    expect(offered('frequency')).toContain(frequency);
  }
});

test.each([
  ['Finance', undefined, 10],
  ['Finance', 3, 3],
  ['Finance', 99, 10],
  ['Finance', 0, 0],
  ['HRD', undefined, 9],
  ['Procurement', undefined, 0],
  ['', 3, 0],
])('%j, %j: %d examples', (department, howMany, count) => {
  expect(examplesFor(department, words.en, howMany)).toHaveLength(count);
});

test('training sessions are a counter-example, not an example', () => {
  const names = (department: string): string[] => counterExamplesFor(department, words.en).map(({ name }) => name);
  expect([names('HRD'), names('Finance'), names('?')]).toEqual([['Training sessions held'], [], []]);
  expect(examplesFor('HRD', words.en).map(({ name }) => name)).not.toContain('Training sessions held');
});

test('nothing throws', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 20 }), (department, howMany) => {
      const most = examplesFor(department, words.id).length;
      expect(examplesFor(department, words.id, howMany)).toHaveLength(Math.min(howMany, most));
      if (most === 0) expect(counterExamplesFor(department, words.en)).toEqual([]);
    }),
  );
});
