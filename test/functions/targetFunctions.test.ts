import { errorCell, messageOf } from './customFunctionsRuntime';
import { comparator, period, targetUnit, targetValue } from '../../src/functions/targetFunctions';

test.each([
  ['95% karyawan hadir setiap minggu', 0.95, '%', '%', 'week', 'minggu'],
  ['≥ 95% per minggu', 0.95, '%', '%', 'week', 'minggu'],
  ['Produk dikenal minimal oleh 3 kelas', 3, 'count', 'jumlah', '', ''],
  ['maksimal Rp5 juta per bulan', 5_000_000, 'currency', 'uang', 'month', 'bulan'],
])('%s', (text, value, unit, satuan, every, setiap) => {
  expect(targetValue(text)).toBe(value);
  expect([targetUnit(text), targetUnit(text, 'id')]).toEqual([unit, satuan]);
  expect([period(text, 'en'), period(text, 'id')]).toEqual([every, setiap]);
});

test.each([
  ['minimal 3 kelas', 'at least', 'minimal'],
  ['at most 5 complaints', 'at most', 'maksimal'],
  ['between 10 and 20 visits', 'between', 'antara'],
])('%s compares', (text, en, id) => {
  expect([comparator(text), comparator(text, 'Indonesia')]).toEqual([en, id]);
});

test.each([[''], [' \u00a0'], [null], [undefined], [0]])('blank %j gives nothing', (blank) => {
  expect([targetValue(blank), targetUnit(blank), comparator(blank, 'id'), period(blank)]).toEqual(['', '', '', '']);
});

test('a number in the cell is its own value', () => {
  expect(targetValue(0.95)).toBe(0.95);
});

test('a text without a level has no value', () => {
  expect(targetValue('Improve our brand')).toBe('');
});

test('a broken argument is named', () => {
  expect(messageOf(() => targetValue(errorCell))).toBe('text is a cell with an error.');
  expect(messageOf(() => period(true, 'id'))).toBe('text harus berupa teks, angka, atau tanggal.');
  expect(messageOf(() => period('weekly', 7))).toBe('language must be "en" or "id".');
  expect(messageOf(() => targetUnit([['a']]))).toBe('text must be a text, a number or a date.');
});

test('a number beyond what Excel holds is none', () => {
  expect(targetValue('9'.repeat(400))).toBe('');
});
