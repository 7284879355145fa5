import type { InEachLanguage } from '../../domain/language/language';
import type { TargetReading } from '../../domain/reading/targetReading';

type WordsFor<Property extends 'unit' | 'comparator' | 'period'> = Readonly<
  Record<Exclude<TargetReading[Property], 'none'>, string>
>;

interface ReadingWords {
  readonly unit: WordsFor<'unit'>;
  readonly comparator: WordsFor<'comparator'>;
  readonly period: WordsFor<'period'>;
}

/** What cells say about how a target is read. */
export const readingWords: InEachLanguage<ReadingWords> = {
  en: {
    unit: { percent: '%', currency: 'currency', count: 'count', time: 'time', ratio: 'ratio', score: 'score' },
    comparator: { min: 'at least', max: 'at most', range: 'between', eq: 'exactly' },
    period: {
      day: 'day',
      week: 'week',
      month: 'month',
      quarter: 'quarter',
      semester: 'semester',
      year: 'year',
      date: 'date',
    },
  },
  id: {
    unit: { percent: '%', currency: 'mata uang', count: 'jumlah', time: 'waktu', ratio: 'rasio', score: 'skor' },
    comparator: { min: 'minimal', max: 'maksimal', range: 'antara', eq: 'tepat' },
    period: {
      day: 'hari',
      week: 'minggu',
      month: 'bulan',
      quarter: 'triwulan',
      semester: 'semester',
      year: 'tahun',
      date: 'tanggal',
    },
  },
};
