import { errorCell, messageOf } from './customFunctionsRuntime';
import { everyLanguage } from '../../src/words/index';
import { examples } from '../../src/functions/examples';

const heads = ['KPI', 'Definition', 'How it is computed', 'Unit', 'Polarity', 'Frequency', 'Data source'];

test('heads, then one row for each example', () => {
  const [first, ...rows] = examples('Finance');
  expect(first).toEqual(heads);
  expect(rows).toHaveLength(10);
  expect(rows.every((row) => row.length === heads.length && row.every((cell) => cell !== ''))).toBe(true);
});

test('heads and rows are in the language asked for', () => {
  expect(examples('Finance', 'id', 1)).toEqual([
    ['KPI', 'Definisi', 'Rumus', 'Satuan', 'Polaritas', 'Frekuensi', 'Sumber data'],
    [
      'Akurasi laporan keuangan',
      'Laporan yang tidak perlu dikoreksi setelah diserahkan',
      'Laporan tanpa koreksi ÷ laporan yang diserahkan × 100',
      ...['%', 'Maksimalkan', 'Bulanan', 'Catatan koreksi'],
    ],
  ]);
});

test.each([
  [undefined, 10],
  [null, 10],
  ['', 10],
  [0, 10],
  [3, 3],
  [2.9, 2],
  [1000, 10],
])('howMany %j gives %d rows', (howMany, count) => {
  expect(examples('Divisi SDM & Umum', 'id', howMany)).toHaveLength(1 + count);
});

test.each([
  ['en', 'Counter-example: Training sessions held'],
  ['id', 'Contoh keliru: Jumlah pelatihan yang dilaksanakan'],
])('the counter-example stands last and is marked (%s)', (language, name) => {
  const names = examples('HRD', language).map(([first]) => first);
  expect(names.indexOf(name)).toBe(names.length - 1);
  expect(names.filter((each) => each?.includes(': '))).toEqual([name]);
});

test.each(everyLanguage.flatMap(({ library }) => Object.values(library.names)))('%s has examples', (name) => {
  expect(examples(name)).toHaveLength(11);
});

test.each([[''], [' \u00a0'], [null], [undefined], [0]])('blank %j gives nothing', (blank) => {
  expect(examples(blank)).toEqual([['']]);
});

test.each([
  [['Procurement'], 'department must be a department that the library knows, such as HR, Finance or Marketing.'],
  [['Gudang', 'id'], 'department harus departemen yang dikenal pustaka, misalnya HRD, Keuangan, atau Pemasaran.'],
  [[errorCell], 'department is a cell with an error.'],
  [[true], 'department must be a text, a number or a date.'],
  [['HRD', 'fr'], 'language must be "en" or "id".'],
  [['HRD', 'en', 'three'], 'howMany must be a number.'],
  [['HRD', 'id', -1], 'howMany harus 1 atau lebih.'],
  [['HRD', 'en', 0.5], 'howMany must be 1 or more.'],
  [['HRD', 'en', errorCell], 'howMany is a cell with an error.'],
])('a broken argument is named', (args, message) => {
  expect(messageOf(() => Reflect.apply(examples, undefined, args))).toBe(message);
});
