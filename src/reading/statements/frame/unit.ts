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

/** Words with one of these only hold a sentence together; every other word can be a thing or describe one. */
const frameTags: readonly Tag[] = [
  ...([
    'head:end',
    'head:closer',
    'joiner',
    'choice',
    'determiner',
    'object:opener',
    'state',
    'modal',
    'announce',
  ] as const),
  ...(['opener', 'purpose', 'manner', 'routine', 'denial', 'time:each'] as const),
];
const noLanguages: ReadonlySet<ReadingLanguage> = new Set();

/** The statement from a token on as units; numbers and times are one each, a compound with hyphens takes the tags of its last part. */
export function unitsOf(tokens: readonly Tagged[], start: number, end: number, spans: Spans): Unit[] {
  const units: Unit[] = [];
  for (let at = start; at < end;) {
    const unit = spanAt(spans.times, 'time', at) ?? spanAt(spans.numbers, 'number', at) ?? phraseAt(tokens, at);
    units.push(unit);
    at = unit.end;
  }
  return withoutInnerBrackets(units).map(describingOnly);
}

/** What of a statement is a number or a time, by its tokens. */
export interface Spans {
  readonly numbers: readonly Span[];
  readonly times: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanAt(spans: readonly Span[], kind: 'number' | 'time', at: number): Unit | undefined {
  const span = spans.find(({ start, end }) => start <= at && at < end);
  return span && bareUnit(kind, at, span.end, []);
}

/** A number or a time. */
export function bareUnit(kind: 'number' | 'time', at: number, end: number, tags: readonly Tag[]): Unit {
  return {
    at,
    end,
    kind,
    text: '',
    isCapitalised: false,
    tags: new Map(tags.map((tag) => [tag, true])),
    languages: noLanguages,
  };
}

/** The longest phrase of the lexicon that begins at a token, with the tags of both languages; else the token. */
function phraseAt(tokens: readonly Tagged[], at: number): Unit {
  const last = compoundEnd(tokens, at);
  const length = lengthAt(tokens, last);
  const longest = tokens[last]?.phrases.filter((phrase) => phrase.length === length) ?? [];
  const tags = new Map<Tag, MeaningOf<Tag>>(longest.flatMap((phrase) => [...phrase.tags]));
  const kind = tokens[at]?.kind === 'sign' ? 'sign' : 'word';
  if (kind === 'word' && !frameTags.some((tag) => tags.has(tag))) tags.set('thing', true);
  return {
    at,
    end: last + length,
    kind,
    text: tokens[last]?.text ?? '',
    isCapitalised: /^\p{Lu}/u.test(tokens[last]?.raw ?? ''),
    tags,
    languages: new Set(longest.map(({ language }) => language)),
  };
}

function lengthAt(tokens: readonly Tagged[], at: number): number {
  return tokens[at]?.phrases[0]?.length ?? 1;
}

/** "write-offs", "two-factor": the last part, unless the lexicon has the whole or a longer phrase begins at a part. */
function compoundEnd(tokens: readonly Tagged[], start: number): number {
  let at = start;
  while (lengthAt(tokens, at) === 1 && tokens[at]?.kind === 'word' && isHyphened(tokens, at + 1)) at += 2;
  return at;
}

/** A hyphen and a word without spaces. */
function isHyphened(tokens: readonly Tagged[], at: number): boolean {
  const [dash, word] = tokens.slice(at, at + 2);
  return dash?.text === '-' && dash.glued && word?.kind === 'word' && word.glued;
}

/** How many units a name in brackets may have: "Net promoter (NPS) score". */
const longestBracket = 4;

/** A short bracket within a name says it in other words. */
function withoutInnerBrackets(units: readonly Unit[]): Unit[] {
  const open = units.findIndex(({ text }, place) => text === '(' && place > 0);
  if (open < 0) return [...units];
  const length = units.slice(open, open + longestBracket + 2).findIndex(({ text }) => text === ')');
  const next = units[open + length + 1];
  const goesOn = length > 0 && next?.tags.has('thing') === true;
  return goesOn ? [...units.slice(0, open), ...units.slice(open + length + 1)] : [...units];
}

/** In "safety audit", "customer success team" a quality only says which thing is meant. */
function describingOnly(unit: Unit, place: number, units: readonly Unit[]): Unit {
  const next = units[place + 1];
  if (!has(unit, 'quality:noun') || !has(next, 'thing') || has(next, 'quality', 'participle', 'passive', 'status'))
    return unit;
  return retagged(unit, (tag) => tag !== 'quality');
}

/** A unit with those of its tags that are kept, and others added. */
export function retagged(unit: Unit, keeps: (tag: Tag) => boolean, ...adds: readonly Tag[]): Unit {
  const kept = [...unit.tags].filter(([tag]) => keeps(tag));
  return { ...unit, tags: new Map([...kept, ...adds.map((tag) => [tag, true] as const)]) };
}

/** Whether a unit has one of these tags. */
export function has(unit: Unit | undefined, ...tags: readonly Tag[]): boolean {
  return unit !== undefined && tags.some((tag) => unit.tags.has(tag));
}

/** Whether a word can only be a verb, whatever stands around it. */
export function isSureVerb(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && [...unit.tags.keys()].some(isVerbTag) && !has(unit, 'ambiguous', 'mostly:noun', 'participle')
  );
}
