import { phraseAt } from '../tokens/phraseIndex';
import type { PhraseIndex } from '../tokens/phraseIndex';
import { comparisonOf } from '../numbers/comparison';
import { firstQuality } from './firstQuality';
import { lexicon } from '../lexicon/lexicon';
import { numbersAndTimes } from '../numbers/numbersAndTimes';
import type { Seen } from './seen';
import { statementStart } from './statementStart';
import type { Token } from '../tokens/token';

/** Which words at the beginning of a statement tell its kind, in the order in which they are asked. */
const openings: readonly (readonly [Seen['kind'], PhraseIndex<unknown>])[] = [
  ['quantity', lexicon.quantities],
  ['striving', lexicon.strivings],
  ['change', lexicon.changes],
  ['delivery', lexicon.deliveries],
  ['duty', lexicon.duties],
];

/** What the reading of a text rests on, in the order of the text: `"min. 95% per week"` → min, 95%, per week. */
export function seenIn(text: string, tokens: readonly Token[]): Seen[] {
  const seen: Seen[] = [];
  const add = (kind: Seen['kind'], first: number, after: number) => {
    const [start, last] = [tokens[first]?.at, tokens[after - 1]];
    if (start === undefined || !last) return;
    const end = last.at + last.raw.length;
    seen.push({ kind, text: text.slice(start, end), start, end });
  };
  const start = statementStart(tokens);
  const opening = openings.find(([, index]) => phraseAt(index, tokens, start));
  const head = phraseAt(lexicon.quantities, tokens, start);
  const { levels, times, others } = numbersAndTimes(tokens, head ? start + head.length : 0);
  if (opening) add(opening[0], start, start + (phraseAt(opening[1], tokens, start)?.length ?? 0));
  for (let at = start + 1; at < tokens.length; at += 1) {
    const match = phraseAt(lexicon.quantities, tokens, at);
    const inNumber = [...levels, ...others].some((number) => number.start <= at && at < number.end);
    if (match && !inNumber) add('quantity', at, at + match.length);
    at += Math.max(0, (match?.length ?? 0) - 1);
  }
  for (let found = firstQuality(tokens, 0); found; found = firstQuality(tokens, found.at + found.length))
    add('quality', found.at, found.at + found.length);
  for (const level of levels) {
    add('level', level.start, level.end);
    const comparison = comparisonOf(tokens, level);
    if (comparison) add('comparison', comparison.at, comparison.at + comparison.length);
  }
  for (const time of times) add('time', time.start, time.end);
  for (const other of others)
    if (!times.some((time) => time.start < other.end && other.start < time.end)) add('number', other.start, other.end);
  return seen.sort((a, b) => a.start - b.start || a.end - b.end);
}
