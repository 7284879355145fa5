import type { Slot } from './frame/frame';
import type { ReadingLanguage, Tag } from '../lexicon/tag';

/**
 * What a pattern asks of one place of a statement: that a word there has one of the tags ("first verb:change|verb:strive"), or that
 * none has ("no object quality").
 */
export type Condition = `${Slot} ${string}` | `no ${Slot} ${string}`;

/** What a statement is: a quantity that has a value, one-off work, a fact that is so or not, routine work, a wish, or only a time. */
export type Outcome = 'quantity' | 'delivery' | 'fact' | 'duty' | 'vague' | 'time';

/** Texts of which the pattern is the first that fits, and near ones where it is not. */
interface PatternTexts {
  readonly fits: readonly [string, string, ...string[]];
  readonly not: readonly [string, string, ...string[]];
}

/** One way in which statements are built. */
export interface Pattern {
  readonly id: string;
  /** All of these. */
  readonly when: readonly [Condition, ...Condition[]];
  readonly outcome: Outcome;
  /** Of a quantity: the place that says in what it is counted, or that it is counted. */
  readonly unit?: Slot | 'count' | 'percent' | 'ratio';
  /** Why statements of this form mean that, in a sentence of grammar. */
  readonly why: string;
  /** In each language that it serves. */
  readonly texts: Partial<Readonly<Record<ReadingLanguage, PatternTexts>>>;
}

/** A condition taken apart. */
export interface ParsedCondition {
  readonly denies: boolean;
  readonly slot: Slot;
  readonly tags: readonly Tag[];
}

export function parseCondition(condition: Condition): ParsedCondition {
  const denies = condition.startsWith('no ');
  const text = denies ? condition.slice('no '.length) : condition;
  const space = text.lastIndexOf(' ');
  return { denies, slot: text.slice(0, space) as Slot, tags: text.slice(space + 1).split('|') as Tag[] };
}
