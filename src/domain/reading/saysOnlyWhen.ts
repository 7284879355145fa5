import { phraseAt } from '../language/phraseIndex';
import type { PhraseIndex } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import type { TimeSpan } from './timeSpan';
import type { Token } from './token';

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
  return tokens.every(
    ({ kind }, at) =>
      kind !== 'word' ||
      times.some(({ start, end }) => start <= at && at < end) ||
      timeWords.some((index) => phraseAt(index, tokens, at)),
  );
}
