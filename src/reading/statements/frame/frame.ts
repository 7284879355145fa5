import { headOf, isIndonesian, joinedEnd, phraseEnd } from './nounPhrase';
import { predicateOf } from './predicate';
import { has, isSureVerb, retagged } from './unit';
import type { Unit } from './unit';

/** The places of a statement that patterns ask for. */
export type Slot = (typeof slots)[number];

/**
 * - `before`: what stands before the first telling word, a subject included ("The treasurer should" of "The treasurer should check …")
 * - `first`: the first telling word; `next`: the one after it
 * - `phrase`: the noun phrase that begins with it; `head`: what that is about; `after`: what stands right behind it
 * - `joined`: what the last noun phrase joined to it is about; `bracket`: what stands in a bracket by itself
 * - `object`: what follows the verb or verbs, with all joined to it; `object head`: what that is about
 * - `rest`: what stands behind the object; `second`: the word behind the “and” that follows the first word or the object
 * - `predicate`: is, has been, must; `done`: what follows it
 * - `last`: the last word; `any`: everything; `when`: the times
 */
export const slots = [
  ...(['before', 'first', 'next', 'phrase', 'head', 'after', 'joined', 'bracket'] as const),
  ...(['object', 'object head', 'rest', 'second', 'predicate', 'done', 'last', 'any', 'when'] as const),
] as const;

/** The units of a statement by their place. */
export type Frame = Readonly<Record<Slot, readonly Unit[]>>;

/** Lays out a statement: `before` holds the units before it, `units` the rest, `when` its times. */
export function frameOf(before: readonly Unit[], given: readonly Unit[], when: readonly Unit[]): Frame {
  const predicate = predicateOf(given);
  const start = predicate.verb ?? 0;
  const first = firstUnit(given[start - 1] ?? before.at(-1), given[start], predicate.verb !== undefined);
  const units = first === given[start] ? given : replaced(given, start, first);
  const end = phraseEnd(units, start);
  const object = objectStart(units, start);
  const objectEnd = object < units.length ? joinedEnd(units, object) : object;
  return {
    before: start === 0 ? before : [...before, ...units.slice(0, start)],
    first: units.slice(start, start + 1),
    next: units.slice(start + 1, start + 2),
    phrase: units.slice(start, end),
    head: one(headOf(units.slice(start, end))),
    after: units.slice(end, end + 1),
    joined: one(joinedHead(units, start)),
    bracket: one(bracketed(units)),
    object: units.slice(object, objectEnd),
    'object head': one(objectHead(units, start, object)),
    rest: units.slice(objectEnd),
    second: afterLink(units, has(units[start + 1], 'links') ? start + 1 : objectEnd),
    predicate: one(predicate.at === undefined ? undefined : units[predicate.at]),
    done: predicate.done,
    last: one(lastThing(units)),
    any: start === 0 ? units : units.slice(start),
    when,
  };
}

function replaced(units: readonly Unit[], at: number, unit: Unit | undefined): readonly Unit[] {
  return units.map((given, place) => (place === at ? (unit ?? given) : given));
}

/** Behind an Indonesian verb the phrase is Indonesian, and begins with its head where that can be so. */
function objectHead(units: readonly Unit[], verb: number, object: number): Unit | undefined {
  const phrase = units.slice(object, Math.max(object, phraseEnd(units, object)));
  const [first] = phrase;
  const begins = isIndonesian(units[verb]) && first !== undefined && first.languages.has('id') && has(first, 'thing');
  return begins ? first : headOf(phrase);
}

function afterLink(units: readonly Unit[], at: number): readonly Unit[] {
  return has(units[at], 'links') ? units.slice(at + 1, at + 2) : nothing;
}

const nothing: readonly Unit[] = [];

function one(unit: Unit | undefined): readonly Unit[] {
  return unit ? [unit] : nothing;
}

/** After "the" a word is no verb, after "to" and "must" it is nothing else. */
function firstUnit(before: Unit | undefined, unit: Unit | undefined, isVerb: boolean): Unit | undefined {
  if (unit === undefined) return undefined;
  if (has(before, 'determiner')) return retagged(unit, (tag) => !tag.startsWith('verb') && tag !== 'ambiguous');
  const isOpen = has(unit, 'ambiguous', 'mostly:noun');
  if (!isOpen || !(isVerb || has(before, 'opener:verb'))) return unit;
  return retagged(unit, (tag) => tag !== 'ambiguous' && tag !== 'mostly:noun', 'verb');
}

/** Where the object of a verb begins: in "Develop, test and run the shop" behind the last verb. */
function objectStart(units: readonly Unit[], verb: number): number {
  let at = verb + 1;
  for (;;) {
    const next =
      at + (has(units[at], 'links') ? 1 : 0) + (has(units[at], 'links') && has(units[at + 1], 'links') ? 1 : 0);
    if (next === at || has(units[at], 'relative') || !isSureVerb(units[next])) return at;
    at = next + 1;
  }
}

/** "Survey and exam ratings": the last of joined phrases ends with what all measure. */
function joinedHead(units: readonly Unit[], start: number): Unit | undefined {
  const end = joinedEnd(units, start);
  let begin = end - 1;
  while (begin > start && !has(units[begin], 'links')) begin -= 1;
  return begin <= start ? undefined : headOf(units.slice(begin + 1, end));
}

function lastThing(units: readonly Unit[]): Unit | undefined {
  let at = units.length - 1;
  while (at >= 0 && !has(units[at], 'thing')) at -= 1;
  return units[at];
}

/** "(eNPS)", "(plan vs actual)". */
function bracketed(units: readonly Unit[]): Unit | undefined {
  const open = units.findIndex(({ text }, place) => place > 0 && text === '(');
  const closed = open >= 0 && (units[open + 2]?.text === ')' || units[open + 2]?.text === ',');
  return closed ? units[open + 1] : undefined;
}
