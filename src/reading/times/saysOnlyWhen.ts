import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Tag } from '../lexicon/tag';
import type { TimeSpan } from './timeSpan';

/** Words that belong to a time. */
const timeWords: readonly Tag[] = [
  'time:by',
  'time:within',
  'time:opener',
  'time:closer',
  'time:each',
  'time:until',
  'heading',
  'unit:time',
  'compare:before',
];

/** Whether a text names a time and nothing else: "By Friday", "Setiap bulan". */
export function saysOnlyWhen(tokens: readonly Tagged[], times: readonly TimeSpan[]): boolean {
  if (times.length === 0) return tokens.length === 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const span = times.find(({ start, end }) => start <= at && at < end);
    const length = span ? span.end - at : lengthAt(tokens, at);
    if (length === 0) return false;
    at += length - 1;
  }
  return true;
}

/** How many tokens the longest word of a time takes; a sign takes itself. */
function lengthAt(tokens: readonly Tagged[], at: number): number {
  let length = tokens[at]?.kind === 'word' ? 0 : 1;
  for (const tag of timeWords) length = Math.max(length, phraseWith(tag, tokens, at)?.length ?? 0);
  return length;
}
