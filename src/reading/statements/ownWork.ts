import { nameLexicon } from '../lexicon/nameLexicon';
import { hasPhrase } from '../tokens/hasPhrase';
import { phraseAt, type PhraseIndex } from '../tokens/phraseIndex';
import { tokensOf, type Token } from '../tokens/token';

/**
 * Says whether a name only counts one's own work: `"Number of meetings held"`, `"Jumlah rapat yang diselenggarakan"`, and shares of work in
 * general, `"Persentase administrasi yang dilaksanakan"`. What reaches others (“training sessions held”) is a result.
 */
export function countsOwnWork(name: string): boolean {
  const tokens = tokensOf(name);
  if (endPhrase(nameLexicon.done, tokens) === undefined) return false;
  const share = phraseAt(nameLexicon.shares, tokens, 0);
  return share
    ? phraseAt(nameLexicon.generalWork, tokens, share.length) !== undefined
    : phraseAt(nameLexicon.counts, tokens, 0) !== undefined && hasPhrase(nameLexicon.ownWork, tokens);
}

/** The words at the end of a name that say only that something is done well: `"Dokumen yang disusun dengan baik"` → dengan baik. */
export function doneWell(name: string): string | undefined {
  return endPhrase(nameLexicon.well, tokensOf(name));
}

/** The phrase with which a text ends, as written, where words stand before it. */
function endPhrase(index: PhraseIndex<true>, tokens: readonly Token[]): string | undefined {
  const isEnd = (at: number) => at + (phraseAt(index, tokens, at)?.length ?? Number.NaN) === tokens.length;
  const start = tokens.findIndex((_, at) => at > 0 && isEnd(at));
  const said = tokens.slice(start).map(({ raw }) => raw);
  return start < 0 ? undefined : said.join(' ');
}
