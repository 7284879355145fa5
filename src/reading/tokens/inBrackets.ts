import type { Token } from './token';

/** The places of the tokens that stand inside round or square brackets opened by an earlier token. */
export function inBrackets(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let depth = 0;
  tokens.forEach(({ text }, at) => {
    if (depth > 0) inside.add(at);
    if (text === '(' || text === '[') depth += 1;
    else if ((text === ')' || text === ']') && depth > 0) depth -= 1;
  });
  return inside;
}
