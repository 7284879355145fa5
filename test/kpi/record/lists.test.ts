import { everyLanguage } from '../../../src/words/index';
import { listEntry, lists } from '../../../src/kpi/record/lists';
import type { ListId } from '../../../src/kpi/record/lists';

const listIds = Object.keys(lists) as ListId[];

test.each<[ListId, string, string]>([
  ['polarity', 'maximise', 'maximise'],
  ['polarity', '  MINIMALKAN ', 'minimise'],
  ['polarity', 'stabilkan', 'stabilise'],
  ['frequency', 'Every\u00a0 Semester', 'semester'],
  ['frequency', 'tahunan', 'year'],
  ['available', 'dengan  upaya', 'effort'],
  ['baseline', 'Belum ada', 'noHistory'],
  ['frequency', 'Quarter', 'quarter'],
  ['frequency', 'Per week', 'week'],
  ['frequency', 'Half-year', 'semester'],
  ['frequency', 'Triwulan', 'quarter'],
  ['frequency', 'per triwulan', 'quarter'],
  ['frequency', 'Bulan', 'month'],
  ['frequency', 'Tiap tahun', 'year'],
  ['unit', 'persen', 'percent'],
  ['unit', 'Persentase', 'percent'],
  ['unit', 'Percentage', 'percent'],
  ['unit', 'Rupiah', 'rupiah'],
  ['unit', 'Hari kerja', 'day'],
  ['unit', 'working days', 'day'],
  ['period', 'Setiap bulan', 'month'],
  ['period', 'minggu', 'week'],
])('%s: "%s" is %s', (list, typed, id) => {
  expect(listEntry(everyLanguage, list, typed)).toBe(id);
});

test.each<[ListId, unknown]>([
  ['polarity', ''],
  ['polarity', '\u00a0'],
  ['polarity', 'sideways'],
  ['frequency', 7],
  ['available', null],
])('%s: %p is none of its words', (list, typed) => {
  expect(listEntry(everyLanguage, list, typed)).toBeUndefined();
});

test.each(listIds)('%s: no word of any language stands for two entries', (list) => {
  for (const { lists: spellings } of everyLanguage) {
    const written: Readonly<Record<string, readonly string[]>> = spellings[list];
    for (const [entry, spelt] of Object.entries(written)) {
      const stands = spelt.map((word) => [word, listEntry(everyLanguage, list, word)]);
      expect(stands).toEqual(spelt.map((word) => [word, entry]));
    }
    expect(Object.keys(written).sort()).toEqual([...lists[list]].sort());
  }
});
