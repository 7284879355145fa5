import type { Tag } from '../lexicon/tag';
import { anyHas, hasTag, phraseWith, taggedTokens } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';

/** Forms of a word that say that it was done. */
const doneForms: readonly Tag[] = ['participle', 'passive', 'fact'];

/**
 * Says whether a name only counts one's own work: `"Number of meetings held"`, `"Jumlah rapat yang diselenggarakan"`, and shares of work in
 * general, `"Persentase administrasi yang dilaksanakan"`. What reaches others (“training sessions held”) is a result.
 */
export function countsOwnWork(name: string): boolean {
  const tokens = taggedTokens(name);
  const held = endWith('name:hold', tokens);
  if (held === undefined || !hasTag(tokens, held, ...doneForms)) return false;
  const whole = phraseWith('noun:quantity', tokens, 0);
  return whole?.meaning === 'percent'
    ? hasTag(tokens, whole.length, 'name:general')
    : hasTag(tokens, 0, 'name:count') && anyHas(tokens, 'name:own');
}

/** The words at the end of a name that say only that something is done well: `"Dokumen yang disusun dengan baik"` → dengan baik. */
export function doneWell(name: string): string | undefined {
  const tokens = taggedTokens(name);
  const well = endWith('name:well', tokens);
  if (well === undefined) return undefined;
  for (let at = 1; at < well; at += 1) if (leadsTo(tokens, at, well)) return written(tokens, at);
  return undefined;
}

/** Whether how or what is done stands right before a token: "dengan", "kept", "carried out". */
function leadsTo(tokens: readonly Tagged[], at: number, end: number): boolean {
  return (['manner', 'participle'] as const).some((tag) => at + (phraseWith(tag, tokens, at)?.length ?? end) === end);
}

function written(tokens: readonly Tagged[], start: number): string {
  return tokens
    .slice(start)
    .map(({ raw }) => raw)
    .join(' ');
}

/** Where the phrase with a tag begins with which a text ends, with words before it. */
function endWith(tag: Tag, tokens: readonly Tagged[]): number | undefined {
  const start = tokens.findIndex(
    (_, at) => at > 0 && at + (phraseWith(tag, tokens, at)?.length ?? tokens.length) === tokens.length,
  );
  return start < 0 ? undefined : start;
}
