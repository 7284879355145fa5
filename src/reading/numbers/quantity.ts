import type { TimeUnit } from '../lexicon/tag';
import type { TargetUnit } from '../TargetReading';

/** A number in a text with all that belongs to it. */
export interface Quantity {
  /** First token, a currency sign included, and the token after the last. */
  readonly start: number;
  readonly end: number;
  /** Percent as a fraction, thousands and millions written out. */
  readonly value: number;
  /** By what the digits were multiplied to give the value. */
  readonly factor: number;
  readonly unit: TargetUnit;
  readonly timeUnit: TimeUnit | undefined;
  /** Written with a plus: 70+. */
  readonly plus: boolean;
  /** What speaks against its being a level: it sits in a name ("5S"), or is a word that is mostly none ("one"). */
  readonly doubt: 'name' | 'word' | 'repetition' | undefined;
  /** "3x", "2 kali". */
  readonly times: boolean;
}
