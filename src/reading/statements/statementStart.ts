import { phraseAt } from '../tokens/phraseIndex';
import { codeEnd } from './codeEnd';
import { isAdverb } from './isAdverb';
import { lexicon } from '../lexicon/lexicon';
import type { Token } from '../tokens/token';

/** The token that tells the kind of statement: `IKU 2.4: Jumlah mitra` → Jumlah, `We will launch …` → launch. */
export function statementStart(tokens: readonly Token[]): number {
  let at = afterTime(tokens, firstWord(tokens));
  for (let length = openerLength(tokens, at); length > 0 && at + length < tokens.length;) {
    at += length;
    length = openerLength(tokens, at);
  }
  return at;
}

/** "We will", "untuk", "Actively"; a frequency is none. */
function openerLength(tokens: readonly Token[], at: number): number {
  return phraseAt(lexicon.statementOpeners, tokens, at)?.length ?? (isAdverb(tokens, at) ? 1 : 0);
}

/** How long a time before the statement may be: "By the end of the school year, …". */
const longestTime = 9;

/** The token after a leading "By 2030,", "Pada akhir tahun,". */
function afterTime(tokens: readonly Token[], start: number): number {
  const opened = [lexicon.by, lexicon.within, lexicon.everies, lexicon.openers].some((index) =>
    phraseAt(index, tokens, start),
  );
  if (!opened) return start;
  const comma = tokens.slice(start, start + longestTime).findIndex(({ text }) => text === ',') + start;
  if (comma <= start || comma + 1 >= tokens.length) return start;
  for (let at = start; at < comma; at += 1) {
    const named = phraseAt<unknown>(lexicon.timeUnits, tokens, at) ?? phraseAt(lexicon.months, tokens, at);
    if (named || /^(?:19|20)\d\d$|^fy\d*$|^q[1-4]$/u.test(tokens[at]?.text ?? '')) return comma + 1;
  }
  return start;
}

/** The first token after a code and after bullets and quotes. */
function firstWord(tokens: readonly Token[]): number {
  const from = codeEnd(tokens);
  const first = tokens.findIndex(
    (token, at) => at >= from && (token.kind !== 'sign' || /^[<>≤≥$%#=]$/.test(token.text)),
  );
  return Math.max(from, first);
}
