import { hasTag, phraseWith } from './tagged';
import type { Tagged } from './tagged';

/** The parts of a formula between its words and signs for division, as written: `"late ÷ all orders"` → "late ", " all orders"; `signs` also divide. */
export function dividedParts(formula: string, tokens: readonly Tagged[], ...signs: readonly string[]): string[] {
  const parts: string[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    const divides = hasTag(tokens, at, 'calc:over');
    if (!divides && !signs.includes(token.text)) return;
    parts.push(formula.slice(start, token.at));
    const last = tokens[at + (phraseWith('calc:over', tokens, at)?.length ?? 1) - 1] ?? token;
    start = last.at + last.raw.length;
  });
  return [...parts, formula.slice(start)];
}
