import { headOf } from './statements/frame/nounPhrase';
import { has, isSureVerb, unitsOf } from './statements/frame/unit';
import type { Unit } from './statements/frame/unit';
import { codeEnd } from './statements/codeEnd';
import { statementStart } from './statements/statementStart';
import { numbersAndTimes } from './numbers/numbersAndTimes';
import { taggedTokens } from './tokens/tagged';
import type { Token } from './tokens/token';
import type { ReadingLanguage } from './lexicon/tag';

/** What a name or target is about. Words are in small letters. */
export interface MeasuredThing {
  /** The word that names it; undefined where the text names nothing. */
  readonly head: string | undefined;
  /** That word praises, or names work: what is measured is said by the words beside it. */
  readonly isLoose: boolean;
  /** Other words that can name something. */
  readonly others: readonly string[];
  /** The verb that it begins with. */
  readonly verb: string | undefined;
  /** What follows that verb, as written. */
  readonly object: string;
  /** The only language that knows the verb. */
  readonly language: ReadingLanguage | undefined;
}

/** Longer texts are read up to here. */
const longestText = 200;

/**
 * Finds the thing that a text measures or wants changed: `"Kurangi kecelakaan kerja"` → kecelakaan, `"Number of order cancellations"` → cancellations.
 * Never throws.
 */
export function measuredThing(text: string): MeasuredThing {
  const tokens = taggedTokens(text.slice(0, longestText));
  const code = codeEnd(tokens);
  const start = statementStart(tokens, code);
  const { levels, others, times } = numbersAndTimes(tokens, code, 0);
  const units = unitsOf(tokens, start, tokens.length, { numbers: [...levels, ...others], times });
  const lead = leadOf(text, tokens, units);
  const body = (lead.verb === undefined ? units : units.slice(1)).filter(({ kind }) => kind === 'word');
  const phrases = phrasesIn(body);
  const [head, ...heads] = phrases.flatMap((phrase) => headIn(phrase) ?? []);
  const isCount = has(head, 'noun:quantity') && body.slice(body.findIndex((unit) => unit === head)).some(isGenitive);
  const besides = [...heads, ...body.filter((unit) => unit !== head && !heads.includes(unit))];
  return {
    head: head?.text,
    isLoose: isCount || has(head, 'quality', 'noun:work', 'gerund'),
    others: besides.filter(isNaming).map((unit) => unit.text),
    ...lead,
  };
}

/** The verb that a statement begins with, and what follows it. */
function leadOf(
  text: string,
  tokens: readonly Token[],
  [first, second, third]: readonly Unit[],
): Pick<MeasuredThing, 'verb' | 'object' | 'language'> {
  const isDetermined = has(second, 'determiner');
  const isVerb = second !== undefined && (isDetermined || (isSureVerb(first) && !has(first, 'noun:quantity')));
  if (!isVerb) return { verb: undefined, object: '', language: undefined };
  const object = isDetermined ? third : second;
  return { verb: first?.text, object: textFrom(text, tokens[object?.at ?? -1]), language: onlyLanguage(first) };
}

function textFrom(text: string, token: Token | undefined): string {
  return token === undefined ? '' : text.slice(token.at).trim();
}

function onlyLanguage(unit: Unit | undefined): ReadingLanguage | undefined {
  const [language, ...others] = unit?.languages ?? [];
  return others.length === 0 ? language : undefined;
}

function isGenitive(unit: Unit): boolean {
  return has(unit, 'genitive');
}

function isNaming(unit: Unit): boolean {
  return has(unit, 'thing') && !has(unit, 'noun:quantity', 'noun:statistic', 'quality');
}

/** The phrases that name more than how something is counted: of "number of visits" the second. Where there is none, all. */
function phrasesIn(units: readonly Unit[]): readonly (readonly Unit[])[] {
  let phrase: Unit[] = [];
  const phrases = [phrase];
  for (const unit of units) {
    if (has(unit, 'thing') && !has(unit, 'head:end')) phrase.push(unit);
    else phrases.push((phrase = []));
  }
  const named = phrases.map((each) => each.filter((unit) => !isMeasure(unit))).filter(({ length }) => length > 0);
  return named.length > 0 ? named : phrases;
}

function headIn(phrase: readonly Unit[]): Unit | undefined {
  const things = phrase.filter((unit) => !has(unit, 'quality') || has(unit, 'quality:noun'));
  const head = headOf(things.length > 0 ? things : phrase);
  const before = head && phrase[phrase.indexOf(head) - 1];
  return has(head, 'gerund') && before !== undefined ? before : head;
}

/** "Number", "average", "tingkat": how something is counted. */
function isMeasure(unit: Unit): boolean {
  return has(unit, 'noun:statistic') || (has(unit, 'mark', 'label') && has(unit, 'noun:quantity'));
}
