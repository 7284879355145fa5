import { tokenize } from '@borgar/fx';

type Tokens = ReturnType<typeof tokenize>;

const recent = new Map<string, Tokens>();
const mostRecent = 20_000;

/** A formula in pieces that join to the same text; sheet prefixes stay with their reference. Recent formulas are remembered. */
export function formulaTokens(formula: string): Tokens {
  const known = recent.get(formula);
  if (known) return known;
  const tokens = tokenize(formula, { withLocation: false });
  if (recent.size >= mostRecent) recent.clear();
  recent.set(formula, tokens);
  return tokens;
}
