import { phraseAt } from './phraseIndex';
import type { PhraseIndex } from './phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import type { Token } from './token';

/** A phrase found in a text, and where. */
export interface FoundPhrase<Meaning> {
  readonly at: number;
  readonly length: number;
  readonly meaning: Meaning;
}

/** The first phrase of an index that begins from `start` on and before `end`. */
export function firstPhrase<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  start: number,
  end = tokens.length,
): FoundPhrase<Meaning> | undefined {
  for (let at = start; at < end; at += 1) {
    const match = phraseAt(index, tokens, at);
    if (match) return { at, ...match };
  }
  return undefined;
}

/** The last phrase of an index between two tokens. */
export function lastPhrase<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  start: number,
  end: number,
): FoundPhrase<Meaning> | undefined {
  let last: FoundPhrase<Meaning> | undefined;
  for (let at = start; at < end; at += 1) {
    const match = phraseAt(index, tokens, at);
    if (!match) continue;
    last = { at, ...match };
    at += match.length - 1;
  }
  return last;
}

const sentenceEnds = new Set(['.', ';', '!', '?', '→', '[']);

/** How many tokens a name in brackets may have: "Net promoter (NPS) score". */
const longestBracket = 4;

/** Where the head of a noun phrase ends: before "of", "yang", a bracket; not inside "visitor-to-sale" or "R&D". */
export function headEnd(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < tokens.length; at += 1) {
    const after = afterBracket(tokens, at);
    if (after !== undefined) {
      at = after - 1;
      continue;
    }
    const hyphened = tokens[at]?.glued === true && tokens[at - 1]?.text === '-';
    if (hyphened) continue;
    const inside =
      tokens[at]?.glued && (tokens[at + 1]?.glued ?? false) && tokens[at]?.text !== ',' && tokens[at]?.text !== ':';
    if (!inside && (sentenceEnds.has(tokens[at]?.text ?? '') || phraseAt(lexicon.headEnds, tokens, at))) return at;
  }
  return tokens.length;
}

/** The word after a short bracket that stands within a name. */
function afterBracket(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  const length = tokens.slice(at, at + longestBracket + 2).findIndex(({ text }) => text === ')');
  const next = at + length + 1;
  const goesOn = length > 0 && tokens[next]?.kind === 'word' && !phraseAt(lexicon.headEnds, tokens, next);
  return goesOn ? next : undefined;
}

/** The same for the object of a verb, which may hold several qualities: "a small, devoted club", "laporan baik dan rapi". */
export function objectEnd(tokens: readonly Token[], start: number): number {
  let end = headEnd(tokens, start);
  while (objectJoiners.has(tokens[end]?.text ?? '')) {
    const next = end + (objectJoiners.has(tokens[end + 1]?.text ?? '') ? 2 : 1);
    const verb = [lexicon.duties, lexicon.deliveries, lexicon.changes, lexicon.strivings].some(
      (index) => phraseAt(index, tokens, next) && !phraseAt(lexicon.nounVerbs, tokens, next),
    );
    const described = tokens[end]?.text !== 'yang' || phraseAt(lexicon.qualities, tokens, next);
    if (verb || !described || next >= tokens.length) break;
    end = headEnd(tokens, next);
  }
  return end;
}

const objectJoiners = new Set([',', 'and', '&', 'dan', 'yang']);

/** Whether a phrase of an index ends the head of a noun phrase, which is what an English name is about. */
export function endsHead(index: PhraseIndex<unknown>, tokens: readonly Token[], start: number, head: number): boolean {
  const last = lastPhrase(index, tokens, start, head);
  return last !== undefined && last.at + last.length === head;
}
