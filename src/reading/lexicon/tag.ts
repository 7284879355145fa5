import type { TargetPeriod, TargetUnit } from '../TargetReading';
import type { tagTable } from './tagTable';

export type TimeUnit = 'second' | 'minute' | 'hour' | Exclude<TargetPeriod, 'date' | 'none'>;

/** What a word can be in a statement; each has its row in `tagTable`. */
export type Tag = keyof typeof tagTable;

/** The tags whose words stand for a value, with what that is. */
interface Meanings {
  number: number;
  'number:multiplier': number;
  'number:magnitude': number;
  'number:part': number;
  'number:repetition': number;
  'compare:before': 'min' | 'max';
  'compare:after': 'min' | 'max';
  joint: 'range' | 'way';
  'unit:time': TimeUnit;
  'time:frequency': TargetPeriod;
  month: number;
  'month:unsure': number;
  unit: TargetUnit;
  'noun:quantity': TargetUnit;
}

/** What a word with this tag stands for; `true` for tags whose words stand for nothing but the tag. */
export type MeaningOf<T extends Tag> = T extends keyof Meanings ? Meanings[T] : true;

/** Whether a tag is asked of formulas, targets or names alone, and says nothing of what a word is in a statement. */
export function isApart(tag: Tag): boolean {
  return tag.startsWith('calc:') || tag.startsWith('name:');
}

export type TagSet = ReadonlyMap<Tag, MeaningOf<Tag>>;

export type ReadingLanguage = 'en' | 'id';
