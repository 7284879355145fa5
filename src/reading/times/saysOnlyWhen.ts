import { phraseAt } from '../tokens/phraseIndex';
import type { PhraseIndex } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import type { TimeSpan } from './timeSpan';
import type { Token } from '../tokens/token';

/** Words that belong to a time. */
const timeWords: readonly PhraseIndex<unknown>[] = [
  lexicon.by,
  lexicon.within,
  lexicon.openers,
  lexicon.closers,
  lexicon.each,
  lexicon.until,
  lexicon.headings,
  lexicon.timeUnits,
  lexicon.before,
];

/** Whether a text names a time and nothing else: "By Friday", "Setiap bulan". */
export function saysOnlyWhen(tokens: readonly Token[], times: readonly TimeSpan[]): boolean {
  if (times.length === 0) return tokens.length === 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const span = times.find(({ start, end }) => start <= at && at < end);
    const words = timeWords.map((index) => phraseAt(index, tokens, at)?.length ?? 0);
    const length = span ? span.end - at : Math.max(tokens[at]?.kind === 'word' ? 0 : 1, ...words);
    if (length === 0) return false;
    at += length - 1;
  }
  return true;
}
