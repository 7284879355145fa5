import { phraseAt } from '../tokens/phraseIndex';
import { bracketUnit } from '../numbers/bracketUnit';
import { firstQuality } from './firstQuality';
import { isAdverb } from './isAdverb';
import { isParticiple } from './isParticiple';
import { isPlural } from './isPlural';
import { isRoutine } from '../times/isRoutine';
import { isStatus } from './isStatus';
import { lexicon } from '../lexicon/lexicon';
import { delivery, duty, fact, vague } from './nature';
import type { Nature } from './nature';
import { endsHead, firstPhrase, headEnd, lastPhrase, objectEnd } from '../tokens/phraseSearch';
import { statesFact } from './statesFact';
import type { Token } from '../tokens/token';

/** Longest text that is still a bare name: "Pelayanan prima". */
const shortName = 4;
/** Longest subject before the verb of a duty: "All team members share …". */
const longestDutySubject = 4;

/** The nature of a text that begins with work: "Review reports" is a duty, "Audit coverage" a name, "Laporan dikirim" a fact. */
export function dutyNature(tokens: readonly Token[], start: number): Nature | undefined {
  const known = phraseAt(lexicon.duties, tokens, start) !== undefined;
  const ordered = phraseAt(lexicon.verbOpeners, tokens, start - 1) !== undefined;
  const noun = ordered
    ? false
    : known
      ? phraseAt(lexicon.nounVerbs, tokens, start) !== undefined
      : hasForm(lexicon.dutyNounForms, tokens, start);
  const manner = mannerNature(tokens, start);
  if (manner) return manner;
  if (isThirdPerson(tokens, start)) return duty;
  if (makesOne(tokens, start)) return delivery;
  if (!known && !noun) return hasForm(lexicon.dutyForms, tokens, start) ? duty : subjectDuty(tokens, start);
  if (!noun) return duty;
  const named = nameAt(tokens, start);
  if (named) return named;
  const quality = firstQuality(tokens, start);
  if (quality && phraseAt(lexicon.judgements, tokens, start)) return duty;
  const described = quality && /^(?:yang|lebih|makin|semakin)$/.test(tokens[quality.at - 1]?.text ?? '');
  const beside = quality?.at === start + 1 && !phraseAt(lexicon.lastCountables, tokens, start);
  const gerund = quality && /ing$/u.test(tokens[start]?.text ?? '') && quality.at < objectEnd(tokens, start + 1);
  if (
    quality &&
    (described ||
      gerund ||
      (beside && hasForm(lexicon.dutyNounForms, tokens, start)) ||
      !known ||
      tokens.length - start <= shortName)
  )
    return vague;
  const told = !quality || phraseAt(lexicon.statuses, tokens, quality.at) !== undefined;
  return told && (firstPhrase(lexicon.outcomes, tokens, start) ?? isDoneWork(tokens, start)) ? fact : duty;
}

/** "Compile a list", "Write the handbook": one thing is made once, unless it is said how often. */
function makesOne(tokens: readonly Token[], start: number): boolean {
  if (!phraseAt(lexicon.preparations, tokens, start) || isRoutine(tokens, start)) return false;
  if (phraseAt(lexicon.firstDeliverables, tokens, start + 1)) return true;
  const article = phraseAt(lexicon.determiners, tokens, start + 1);
  return article !== undefined && endsHead(lexicon.deliverables, tokens, start + 1, headEnd(tokens, start + 1));
}

/** "Works carefully" describes a person; "Provide a friendly welcome" and "Ensure good food" leave open how far. */
function mannerNature(tokens: readonly Token[], start: number): Nature | undefined {
  const quality = firstQuality(tokens, start + 1);
  const third = phraseAt(lexicon.thirds, tokens, start) && !phraseAt(lexicon.headEnds, tokens, start + 1);
  const verb = third && (!phraseAt(lexicon.nounVerbThirds, tokens, start) || isThirdPerson(tokens, start));
  if (verb && (quality ?? tokens.some(({ text }, at) => at > start && (text === 'well' || isAdverb(tokens, at)))))
    return vague;
  const adverb = tokens.some((_, at) => at > start && isAdverb(tokens, at));
  if (!quality) return adverb && phraseAt(lexicon.provisions, tokens, start) ? vague : undefined;
  if (phraseAt(lexicon.judgements, tokens, start)) return undefined;
  const manner = quality.at < purposeStart(tokens, start) && phraseAt(lexicon.manners, tokens, quality.at - 1);
  if (manner && !phraseAt(lexicon.nounVerbs, tokens, start)) return vague;
  return phraseAt(lexicon.provisions, tokens, start) && quality.at < objectEnd(tokens, start + 1) ? vague : undefined;
}

/** "Research grants awarded", "The store is open", "Persalinan ditolong bidan". */
function isDoneWork(tokens: readonly Token[], start: number): boolean {
  if (isRoutine(tokens, start) || firstPhrase(lexicon.routines, tokens, start)) return false;
  if (statesFact(tokens, start)) return true;
  if (firstPhrase(lexicon.dutyMarks, tokens, start)) return false;
  return tokens.some((_, at) => at > start && isDoneThing(tokens, at));
}

function isDoneThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const thing = isPlural(before) || phraseAt(lexicon.lastQuantities, tokens, at - 1) !== undefined;
  if (thing && isParticiple(tokens, at)) return true;
  return before?.kind === 'word' && before.text !== 'yang' && isStatus(tokens, at);
}

function hasForm(forms: readonly RegExp[], tokens: readonly Token[], start: number): boolean {
  const text = tokens[start]?.text ?? '';
  return forms.some((form) => form.test(text)) && !phraseAt(lexicon.noDuties, tokens, start);
}

/** "Audit coverage", "Shipping cost", "Reading room launch": work that only says which quantity or delivery is meant. */
function nameAt(tokens: readonly Token[], start: number): Nature | undefined {
  if (phraseAt(lexicon.determiners, tokens, start + 1)) return undefined;
  const head = headEnd(tokens, start);
  if (isPer(tokens, head)) return { kind: 'quantity', unit: 'count' };
  const bracket = bracketUnit(tokens, start);
  if (bracket) return { kind: 'quantity', unit: bracket };
  const last = lastPhrase(lexicon.lastQuantities, tokens, start + 1, head);
  const joined = phraseAt(lexicon.joiners, tokens, head) !== undefined;
  const praised = last !== undefined && phraseAt(lexicon.qualities, tokens, last.at) !== undefined;
  if (last && last.at + last.length === head && !joined && !praised) return { kind: 'quantity', unit: last.meaning };
  const work = lastPhrase(lexicon.deliveryNouns, tokens, start + 1, head);
  return work && work.at + work.length === head ? delivery : undefined;
}

/** "Answers questions" is a duty; "Answers given in time", "Answers per day" are things. */
function isThirdPerson(tokens: readonly Token[], start: number): boolean {
  if (!phraseAt(lexicon.nounVerbThirds, tokens, start)) return false;
  const next = start + 1;
  if (tokens[next]?.text === ',')
    return [lexicon.nounVerbThirds, lexicon.duties].some((index) => phraseAt(index, tokens, next + 1));
  if (tokens[next]?.kind !== 'word' || isParticiple(tokens, next)) return false;
  const others = [lexicon.headEnds, lexicon.headClosers, lexicon.statuses, lexicon.frequencies];
  return !others.some((index) => phraseAt<unknown>(index, tokens, next)) && !quantityEnds(tokens, start);
}

function quantityEnds(tokens: readonly Token[], start: number): boolean {
  const head = headEnd(tokens, start);
  const last = lastPhrase(lexicon.lastQuantities, tokens, start, head);
  return last !== undefined && last.at + last.length === head;
}

/** "Managers review requests", "Kepala toko menyusun laporan": people and a verb that is no noun as well. */
function subjectDuty(tokens: readonly Token[], start: number): Nature | undefined {
  const end = Math.min(headEnd(tokens, start), start + longestDutySubject);
  for (let at = start + 1; at < end; at += 1) {
    if (phraseAt(lexicon.qualities, tokens, at)) return undefined;
    const noun = phraseAt(lexicon.nounVerbs, tokens, at) && !phraseAt(lexicon.determiners, tokens, at + 1);
    const verb = phraseAt(lexicon.duties, tokens, at) && !noun;
    if (verb && isPlural(tokens[at - 1]) && lexicon.verbForms.some((form) => form.test(tokens[at]?.text ?? '')))
      return duty;
    const formed =
      hasForm(lexicon.dutyForms, tokens, at) &&
      !isPlural(tokens[at]) &&
      !phraseAt(lexicon.changes, tokens, at) &&
      !phraseAt(lexicon.qualities, tokens, at);
    if (formed && !firstPhrase(lexicon.statuses, tokens, at)) return mannerNature(tokens, at) ?? duty;
  }
  return undefined;
}

/** "Order per bulan", "Visits per week". */
function isPer(tokens: readonly Token[], at: number): boolean {
  const last = tokens.length - 2;
  const unit = phraseAt(lexicon.timeUnits, tokens, last + 1) !== undefined;
  if (at === last && tokens[at]?.text === 'per' && tokens[at + 1]?.kind === 'word') return true;
  return unit && /^(?:per|\/)$/.test(tokens[last]?.text ?? '');
}

/** Where a text begins to say what its work is for. */
function purposeStart(tokens: readonly Token[], start: number): number {
  return firstPhrase(lexicon.purposes, tokens, start)?.at ?? tokens.length;
}
