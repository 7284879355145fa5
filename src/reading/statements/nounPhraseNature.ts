import { phraseAt } from '../tokens/phraseIndex';
import { bracketUnit } from '../numbers/bracketUnit';
import { firstQuality } from './firstQuality';
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

/**
 * The nature of a text that begins with no known verb: mostly a name. What a name measures stands at the beginning in
 * Indonesian ("Akurasi stok") and at the end of the head in English ("Stock accuracy of the shop").
 */
export function nounPhraseNature(tokens: readonly Token[], start: number): Nature {
  const head = headEnd(tokens, start);
  const qualities = firstQuality(tokens, start) !== undefined;
  if (phraseAt(lexicon.denials, tokens, start)) return fact;
  const unit = quantityUnit(tokens, start, head, qualities);
  if (unit) return { kind: 'quantity', unit };
  const every =
    firstPhrase(lexicon.everies, tokens, start) !== undefined && !phraseAt(lexicon.universals, tokens, start);
  if (firstPhrase(lexicon.routines, tokens, start) ?? (every && isRoutine(tokens, start))) return duty;
  if (!qualities && isParticiple(tokens, start) && !isPlural(tokens[head - 1]) && tokens.length > start + 1)
    return fact;
  if (statesFact(tokens, start))
    return isRoutine(tokens, start) && !phraseAt(lexicon.universals, tokens, start) ? duty : fact;
  if (hasStatus(tokens, start, qualities)) return fact;
  if (isTop(tokens, start)) return fact;
  if (!qualities && endsHead(lexicon.deliveryNouns, tokens, start, head)) return delivery;
  const commanded =
    head > start && phraseAt(lexicon.determiners, tokens, start + 1) && !phraseAt(lexicon.facts, tokens, start);
  if (endsHead(lexicon.dutyNouns, tokens, start, head) || commanded) return qualities ? vague : duty;
  if (qualities) return vague;
  if (firstPhrase(lexicon.facts, tokens, start) ?? statesSomething(tokens, start)) return fact;
  const counted = phraseAt(lexicon.countables, tokens, start) ?? endsHead(lexicon.lastCountables, tokens, start, head);
  return counted || isPlural(tokens[head - 1]) ? { kind: 'quantity', unit: 'count' } : vague;
}

function quantityUnit(
  tokens: readonly Token[],
  start: number,
  head: number,
  qualities: boolean,
): Nature['unit'] | undefined {
  const last = lastPhrase(lexicon.lastQuantities, tokens, start, head);
  if (last && last.at + last.length === head) return last.meaning;
  const named =
    qualities || endsHead(lexicon.dutyNouns, tokens, start, head)
      ? undefined
      : firstPhrase(lexicon.quantities, tokens, start, head);
  if (!named && tokens[head]?.text === 'per' && tokens[head + 1]?.kind === 'word') return 'ratio';
  const ending = named ? undefined : phraseAt(lexicon.lastQuantities, tokens, tokens.length - 1);
  if (ending?.meaning === 'ratio' || (ending?.meaning === 'percent' && !qualities)) return ending.meaning;
  return named?.meaning ?? joinedUnit(tokens, start, qualities) ?? bracketUnit(tokens, start);
}

/** "Proyek tepat waktu", "Akun terekonsiliasi", "Reports without correction": things in a state can be counted. */
function hasStatus(tokens: readonly Token[], start: number, qualities: boolean): boolean {
  if (firstPhrase(lexicon.statuses, tokens, start + 1))
    return !qualities || firstPhrase(lexicon.qualities, tokens, start)?.at !== start;
  const last = tokens.length - 1;
  if (qualities) return last > start + 1 && isStatus(tokens, last) && !phraseAt(lexicon.qualities, tokens, last);
  const participle = ({ text }: Token, at: number) =>
    at > start && isPlural(tokens[at - 1]) && lexicon.stateForms.some((form) => form.test(text));
  if (
    tokens.some(participle) ||
    endsDone(tokens, start) ||
    tokens.some((_, at) => at > start && isDoneAtEnd(tokens, at))
  )
    return true;
  return tokens.some((_, at) => at > start && isStatus(tokens, at));
}

/** "First order shipped", "Price list live". */
function endsDone(tokens: readonly Token[], start: number): boolean {
  let last = tokens.length - 1;
  while (last > start && tokens[last]?.kind !== 'word') last -= 1;
  return last > start && isParticiple(tokens, last) && !phraseAt(lexicon.changes, tokens, last);
}

/** "Survey and exam ratings": of joined names the last one ends with what all measure. */
function joinedUnit(tokens: readonly Token[], start: number, qualities: boolean): Nature['unit'] | undefined {
  const end = objectEnd(tokens, start);
  const last = qualities ? undefined : lastPhrase(lexicon.lastQuantities, tokens, start, end);
  return last && last.at + last.length === end && last.meaning !== 'time' ? last.meaning : undefined;
}

/** "The list is in the handbook"; "Gaps are reduced" leaves open how far. */
function statesSomething(tokens: readonly Token[], start: number): true | undefined {
  const state = firstPhrase(lexicon.states, tokens, start + 1);
  return state && !phraseAt(lexicon.changes, tokens, state.at + 1) ? true : undefined;
}

/** "The issue tracked and closed", "the rate met for releases": what comes after tells that the word before is no adjective. */
function isDoneAtEnd(tokens: readonly Token[], at: number): boolean {
  const after = at + (phraseAt(lexicon.participles, tokens, at)?.length ?? 1);
  const next = tokens[after];
  const last = next === undefined || next.kind === 'sign' || phraseAt(lexicon.headEnds, tokens, after) !== undefined;
  return last && isParticiple(tokens, at) && tokens[at - 1]?.kind === 'word' && !phraseAt(lexicon.changes, tokens, at);
}

/** "Top 5 in the league": a place that is reached or not. */
function isTop(tokens: readonly Token[], start: number): boolean {
  const place = start + (tokens[start + 1]?.text === '-' ? 2 : 1);
  return tokens[start]?.text === 'top' && tokens[place]?.kind === 'number';
}
