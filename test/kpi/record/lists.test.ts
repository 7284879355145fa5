import { everyLanguage, words } from '../../../src/words/index';
import { listEntry, lists, listWords } from '../../../src/kpi/record/lists';
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
  ['unit', 'persen', 'percent'],
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

test.each(listIds)('%s: no word of either language stands for two entries', (list) => {
  for (const language of ['en', 'id'] as const) {
    const offered = listWords(words[language].lists, list);
    expect(offered.map((word) => listEntry(everyLanguage, list, word))).toEqual([...lists[list]]);
  }
});
