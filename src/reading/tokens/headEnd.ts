import { hasTag } from './tagged';
import type { Tagged } from './tagged';

const sentenceEnds = new Set(['.', ';', '!', '?', '→', '[']);

/** How many tokens a name in brackets may have: "Net promoter (NPS) score". */
const longestBracket = 4;

/** Where the head of a noun phrase ends: before "of", "yang", a bracket; not inside "visitor-to-sale" or "R&D". */
export function headEnd(tokens: readonly Tagged[], start: number): number {
  for (let at = start + 1; at < tokens.length; at += 1) {
    const after = afterBracket(tokens, at);
    if (after !== undefined) at = after - 1;
    else if (!isInside(tokens, at) && (sentenceEnds.has(tokens[at]?.text ?? '') || hasTag(tokens, at, 'head:end')))
      return at;
  }
  return tokens.length;
}

/** The "to" of "visitor-to-sale", the "&" of "R&D". */
function isInside(tokens: readonly Tagged[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.glued) return false;
  return before?.text === '-' || (after?.glued === true && token.text !== ',' && token.text !== ':');
}

/** The word after a short bracket that stands within a name. */
function afterBracket(tokens: readonly Tagged[], at: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  const length = tokens.slice(at, at + longestBracket + 2).findIndex(({ text }) => text === ')');
  const next = at + length + 1;
  const goesOn = length > 0 && tokens[next]?.kind === 'word' && !hasTag(tokens, next, 'head:end');
  return goesOn ? next : undefined;
}
