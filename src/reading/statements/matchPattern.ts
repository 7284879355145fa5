import type { Frame } from './frame/frame';
import type { Unit } from './frame/unit';
import type { MeaningOf, Tag } from '../lexicon/tag';
import { parseCondition } from './pattern';
import type { ParsedCondition, Pattern } from './pattern';
import { patterns } from './patterns/patterns';

/** A word on which a reading rests, and as what. */
interface Ground {
  readonly tag: Tag;
  readonly unit: Unit;
}

/** The first pattern that fits a statement. */
export interface PatternMatch {
  readonly pattern: Pattern;
  readonly frame: Frame;
}

const parsed = patterns.map((pattern) => ({ pattern, conditions: pattern.when.map(parseCondition) }));

/** The first pattern that fits; the last of the list fits all. */
export function matchPattern(frame: Frame): PatternMatch {
  for (const { pattern, conditions } of parsed) if (allFit(conditions, frame)) return { pattern, frame };
  throw new Error('The last pattern must fit every statement.');
}

function allFit(conditions: readonly ParsedCondition[], frame: Frame): boolean {
  for (const condition of conditions) if (!fits(condition, frame)) return false;
  return true;
}

function fits({ denies, slot, tags }: ParsedCondition, frame: Frame): boolean {
  for (const unit of frame[slot]) for (const tag of tags) if (unit.tags.has(tag)) return !denies;
  return denies;
}

/** The words by which a pattern fits. */
export function groundsOf({ pattern, frame }: PatternMatch): Ground[] {
  return pattern.when.map(parseCondition).flatMap(({ denies, slot, tags }) =>
    (denies ? [] : frame[slot]).flatMap((unit) => {
      const tag = tags.find((asked) => unit.tags.has(asked));
      return tag === undefined ? [] : [{ tag, unit }];
    }),
  );
}

/** What a quantity is counted in, by the word that names it. */
export function unitOf({ pattern: { unit = 'count' }, frame }: PatternMatch): MeaningOf<'noun:quantity'> {
  if (unit === 'count' || unit === 'percent' || unit === 'ratio') return unit;
  const named = frame[unit].find(({ tags }) => tags.has('noun:quantity'));
  return (named?.tags.get('noun:quantity') as MeaningOf<'noun:quantity'> | undefined) ?? 'none';
}
