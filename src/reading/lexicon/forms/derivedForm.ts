import type { Tag } from '../tag';

/** A form that a language makes of a word. */
export interface DerivedForm {
  /** The word it comes from, which a table lists; undefined where the form alone tells. */
  readonly base: string | undefined;
  /** What the form adds. */
  readonly adds: readonly Tag[];
  /** Which tags of the base go over to the form. */
  readonly keeps: (tag: Tag) => boolean;
}

/** Says whether the tables of the language list a word with a tag that fits. */
export type Knows = (word: string, fits: (tag: Tag) => boolean) => boolean;

/** Whether a tag says that a word is a verb, or a verb and a noun. */
export function isWordClass(tag: Tag): boolean {
  return tag === 'verb' || tag === 'ambiguous' || tag === 'mostly:noun';
}

/** Tags of verbs: the form of a verb stays a verb of its kind. */
export function isVerbTag(tag: Tag): boolean {
  return isWordClass(tag) || tag.startsWith('verb:');
}

/** What a form of a verb keeps of it. */
export function isOfVerb(tag: Tag): boolean {
  return isVerbTag(tag) || tag === 'mark';
}

/** Of which kind a verb is, not whether a word is one: a noun of work or a form in -ing only keeps the kind. */
export function isVerbKind(tag: Tag): boolean {
  return tag.startsWith('verb:');
}

/** Verbs of one-off work, of change and of wishes: their nouns name no work that is done again and again. */
export function isEndingVerb(tag: Tag): boolean {
  return tag === 'verb:deliver' || tag === 'verb:strive' || tag === 'verb:change';
}

/** Tags that the form of a noun keeps. */
export function isNounTag(tag: Tag): boolean {
  return /^(?:noun:|calc:|name:|quality|unit$|unit:time$)/.test(tag);
}

export function isQualityTag(tag: Tag): boolean {
  return tag === 'quality';
}

export function isAnyTag(): boolean {
  return true;
}

/** A form that tells by itself what it is. */
export function byForm(...adds: readonly Tag[]): DerivedForm {
  return { base: undefined, adds, keeps: isAnyTag };
}
