import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';

/** The token that tells the kind of statement: `IKU 2.4: Jumlah mitra` → Jumlah, `We will launch …` → launch. */
export function statementStart(tokens: readonly Tagged[], code: number): number {
  let at = afterTime(tokens, firstWord(tokens, code));
  for (let length = openerLength(tokens, at); length > 0 && at + length < tokens.length;) {
    at += length;
    length = openerLength(tokens, at);
  }
  return at;
}

/** "We will", "untuk", "Actively"; a frequency is none. */
function openerLength(tokens: readonly Tagged[], at: number): number {
  return phraseWith('opener', tokens, at)?.length ?? (hasTag(tokens, at, 'adverb') ? 1 : 0);
}

/** How long a time before the statement may be: "By the end of the school year, …". */
const longestTime = 9;

/** The token after a leading "By 2030,", "Pada akhir tahun,". */
function afterTime(tokens: readonly Tagged[], start: number): number {
  const opened = hasTag(tokens, start, 'time:by', 'time:within', 'time:every', 'time:opener');
  if (!opened) return start;
  const comma = tokens.slice(start, start + longestTime).findIndex(({ text }) => text === ',') + start;
  if (comma <= start || comma + 1 >= tokens.length) return start;
  for (let at = start; at < comma; at += 1) {
    const named = phraseWith('unit:time', tokens, at) ?? phraseWith('month', tokens, at);
    if (named || /^(?:19|20)\d\d$|^fy\d*$|^q[1-4]$/u.test(tokens[at]?.text ?? '')) return comma + 1;
  }
  return start;
}

/** The first token after a code and after bullets and quotes. */
function firstWord(tokens: readonly Tagged[], from: number): number {
  const first = tokens.findIndex(
    (token, at) => at >= from && (token.kind !== 'sign' || /^[<>≤≥$%#=]$/.test(token.text)),
  );
  return Math.max(from, first);
}
