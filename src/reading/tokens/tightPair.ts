import type { Token } from './token';

/** Two numbers with a sign between them and no space: "1/2", "3:1", "1-1". */
interface TightPair {
  readonly left: string;
  readonly sign: string;
  readonly right: string;
}

/** The pair of numbers that begins at a token. */
export function tightPair(tokens: readonly Token[], at: number): TightPair | undefined {
  const [left, sign, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (left?.kind !== 'number' || sign?.kind !== 'sign' || !sign.glued) return undefined;
  return right?.kind === 'number' && right.glued ? { left: left.text, sign: sign.text, right: right.text } : undefined;
}
