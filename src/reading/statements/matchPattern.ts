import { slots } from './frame/frame';
import type { Frame, Slot } from './frame/frame';
import type { Unit } from './frame/unit';
import type { MeaningOf, Tag } from '../lexicon/tag';
import { parseCondition } from './pattern';
import type { ParsedCondition, Pattern } from './pattern';
import { patterns } from './patterns/patterns';

/** A word on which a reading rests, and as what. */
export interface Ground {
  readonly slot: Slot;
  readonly tag: Tag;
  readonly unit: Unit;
}

/** The first pattern that fits a statement, and the words by which it does. */
export interface PatternMatch {
  readonly pattern: Pattern;
  readonly grounds: readonly Ground[];
}

const parsed = patterns.map((pattern) => ({ pattern, conditions: pattern.when.map(parseCondition) }));

/** The first pattern that fits; the last of the list fits all. */
export function matchPattern(frame: Frame): PatternMatch {
  const tags = new Map(slots.map((slot) => [slot, tagsOf(frame[slot])]));
  const fits = ({ denies, slot, tags: asked }: ParsedCondition) =>
    asked.some((tag) => tags.get(slot)?.has(tag)) !== denies;
  const found = parsed.find(({ conditions }) => conditions.every(fits));
  if (!found) throw new Error('The last pattern must fit every statement.');
  return { pattern: found.pattern, grounds: found.conditions.flatMap((condition) => groundsOf(condition, frame)) };
}

function tagsOf(units: readonly Unit[]): ReadonlySet<Tag> {
  const tags = new Set<Tag>();
  for (const unit of units) for (const tag of unit.tags.keys()) tags.add(tag);
  return tags;
}

function groundsOf({ denies, slot, tags }: ParsedCondition, frame: Frame): Ground[] {
  if (denies) return [];
  return frame[slot].flatMap((unit) => {
    const tag = tags.find((asked) => unit.tags.has(asked));
    return tag === undefined ? [] : [{ slot, tag, unit }];
  });
}

/** What a quantity is counted in, by the word that names it. */
export function unitOf({ pattern, grounds }: PatternMatch): MeaningOf<'noun:quantity'> {
  const { unit } = pattern;
  if (unit === 'count' || unit === 'percent' || unit === 'ratio') return unit;
  const named = grounds.find(({ slot, tag }) => slot === unit && tag === 'noun:quantity');
  return (named?.unit.tags.get('noun:quantity') as MeaningOf<'noun:quantity'> | undefined) ?? 'none';
}
