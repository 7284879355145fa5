import { isVerbTag } from '../../lexicon/forms/derivedForm';
import type { MeaningOf, ReadingLanguage, Tag } from '../../lexicon/tag';
import type { Tagged } from '../../tokens/tagged';

/** A word, phrase, number or time of a statement, with all that is known of it. */
export interface Unit {
  /** Its first token, and the one after its last. */
  readonly at: number;
  readonly end: number;
  readonly kind: 'word' | 'sign' | 'number' | 'time';
  readonly text: string;
  readonly isCapitalised: boolean;
  readonly tags: ReadonlyMap<Tag, MeaningOf<Tag>>;
  /** The languages whose tables have it. */
  readonly languages: ReadonlySet<ReadingLanguage>;
}

const noTags: Unit['tags'] = new Map();
const noLanguages: ReadonlySet<ReadingLanguage> = new Set();

const nothing: Tagged['longest'] = { length: 1, tags: noTags, languages: noLanguages };

/** The statement from a token on as units; numbers and times are one each, a compound with hyphens takes the tags of its last part. */
export function unitsOf(tokens: readonly Tagged[], start: number, end: number, spans: Spans): Unit[] {
  const units: Unit[] = [];
  const byStart = start < end ? spansByStart(start, spans) : new Map<number, SpanOfKind>();
  for (let at = start; at < end;) {
    const span = byStart.get(at);
    const unit = span ? bareUnit(span.kind, at, span.end, []) : phraseAt(tokens, at);
    units.push(unit);
    at = unit.end;
  }
  return withoutInnerBrackets(units).map(describingOnly);
}

interface SpanOfKind {
  readonly kind: 'number' | 'time';
  readonly end: number;
}

/** Where numbers and times begin, one that has begun before the statement included; a time may hold numbers. */
function spansByStart(start: number, { numbers, times }: Spans): Map<number, SpanOfKind> {
  const byStart = new Map<number, SpanOfKind>();
  for (const span of numbers)
    if (span.end > start) byStart.set(Math.max(start, span.start), { kind: 'number', end: span.end });
  for (const span of times)
    if (span.end > start) byStart.set(Math.max(start, span.start), { kind: 'time', end: span.end });
  return byStart;
}

/** What of a statement is a number or a time, by its tokens. */
interface Spans {
  readonly numbers: readonly Span[];
  readonly times: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number or a time. */
export function bareUnit(kind: 'number' | 'time', at: number, end: number, tags: readonly Tag[]): Unit {
  return {
    at,
    end,
    kind,
    text: '',
    isCapitalised: false,
    tags: tags.length === 0 ? noTags : new Map(tags.map((tag) => [tag, true])),
    languages: noLanguages,
  };
}

/** The longest phrase of the lexicon that begins at a token; else the token. */
function phraseAt(tokens: readonly Tagged[], at: number): Unit {
  const last = compoundEnd(tokens, at);
  const kind = tokens[at]?.kind === 'sign' ? 'sign' : 'word';
  const { text = '', raw = '', longest } = tokens[last] ?? {};
  const { length, tags, languages } = longest ?? nothing;
  return { at, end: last + length, kind, text, isCapitalised: /^\p{Lu}/u.test(raw), tags, languages };
}

/** "write-offs", "two-factor": the last part, unless the lexicon has the whole or a longer phrase begins at a part. */
function compoundEnd(tokens: readonly Tagged[], start: number): number {
  let at = start;
  while (isSingleWord(tokens[at]) && isHyphened(tokens, at + 1)) at += 2;
  return at;
}

function isSingleWord(token: Tagged | undefined): boolean {
  return token?.kind === 'word' && token.longest.length === 1;
}

/** A hyphen and a word without spaces. */
function isHyphened(tokens: readonly Tagged[], at: number): boolean {
  const [dash, word] = [tokens[at], tokens[at + 1]];
  return dash?.text === '-' && dash.glued && word?.kind === 'word' && word.glued;
}

/** How many units a name in brackets may have: "Net promoter (NPS) score". */
const longestBracket = 4;

/** A short bracket within a name says it in other words. */
function withoutInnerBrackets(units: readonly Unit[]): readonly Unit[] {
  const open = units.findIndex(({ text }, place) => text === '(' && place > 0);
  if (open < 0) return units;
  const length = units.slice(open, open + longestBracket + 2).findIndex(({ text }) => text === ')');
  const next = units[open + length + 1];
  const goesOn = length > 0 && next?.tags.has('thing') === true;
  return goesOn ? [...units.slice(0, open), ...units.slice(open + length + 1)] : units;
}

/** In "safety audit", "customer success team" a quality only says which thing is meant. */
function describingOnly(unit: Unit, place: number, units: readonly Unit[]): Unit {
  const next = units[place + 1];
  if (saysBoth(units, place)) return retagged(unit, (tag) => tag !== 'quality');
  if (!has(unit, 'quality:noun') || !has(next, 'thing') || has(next, 'quality', 'participle', 'passive', 'status'))
    return unit;
  return retagged(unit, (tag) => tag !== 'quality');
}

/** How many words may stand between "baik" and "maupun". */
const widestBoth = 3;

/** The "baik" of "baik karyawan maupun pasien"; after a word such as "yang" or "sangat" it is the quality. */
function saysBoth(units: readonly Unit[], place: number): boolean {
  if (!has(units[place], 'both') || has(units[place - 1], 'relative', 'manner', 'degree')) return false;
  const joined = units.slice(place + 2, place + widestBoth + 2).findIndex((unit) => has(unit, 'joiner', 'choice'));
  return joined >= 0;
}

/** A unit with those of its tags that are kept, and others added. */
export function retagged(unit: Unit, keeps: (tag: Tag) => boolean, ...adds: readonly Tag[]): Unit {
  const kept = [...unit.tags].filter(([tag]) => keeps(tag));
  return { ...unit, tags: new Map([...kept, ...adds.map((tag) => [tag, true] as const)]) };
}

/** Whether a unit has one of these tags. */
export function has(unit: Unit | undefined, ...tags: readonly Tag[]): boolean {
  if (unit === undefined || unit.tags.size === 0) return false;
  for (const tag of tags) if (unit.tags.has(tag)) return true;
  return false;
}

/** Whether a word can only be a verb, whatever stands around it. */
export function isSureVerb(unit: Unit | undefined): boolean {
  if (unit === undefined || has(unit, 'ambiguous', 'mostly:noun', 'participle')) return false;
  for (const tag of unit.tags.keys()) if (isVerbTag(tag)) return true;
  return false;
}
