import type { Input } from '../../../../src/host/book/entry/planEntries';
import { randomFrom } from '../../../support/randomFrom';

const words = ['Apple', 'Pear', 'Plum', 'banana', 'Orange', 'apple', 'Mango juice', 'kpi'];

/** A head and 20 rows: two columns of numbers, two of words, dates of 2026 as numbers, numbers with gaps. */
export function randomData(seed: number): Input[][] {
  const random = randomFrom(seed);
  const whole = (most: number): number => Math.floor(random() * most);
  const rows = Array.from({ length: 20 }, (): Input[] => [
    whole(100),
    Math.round(random() * 10_000) / 100 - 20,
    words[whole(words.length)] ?? '',
    words[whole(words.length)] ?? '',
    46_023 + whole(365),
    whole(4) === 0 ? null : whole(50),
  ]);
  return [['Whole', 'Decimal', 'Word', 'Other', 'Date', 'Gaps'], ...rows];
}
