import { tokenize } from '@borgar/fx';

/** Kinds of reference as the parser names them. */
export type ReferenceKind = 'range' | 'range_beam' | 'range_named' | 'structured';

const kinds: readonly string[] = ['range', 'range_beam', 'range_named', 'structured'] satisfies ReferenceKind[];

type Tokens = ReturnType<typeof tokenize>;

const recent = new Map<string, Tokens>();
const mostRecent = 20_000;

function tokensOf(formula: string): Tokens {
  const known = recent.get(formula);
  if (known) return known;
  const tokens = tokenize(formula, { withLocation: false });
  if (recent.size >= mostRecent) recent.clear();
  recent.set(formula, tokens);
  return tokens;
}

/** The formula with each of its references (sheet prefix included) replaced by what `rewrite` makes of it. */
export function rewriteTokens(formula: string, rewrite: (text: string, kind: ReferenceKind) => string): string {
  return tokensOf(formula)
    .map((token) => (isReferenceKind(token.type) ? rewrite(token.value, token.type) : token.value))
    .join('');
}

function isReferenceKind(type: string): type is ReferenceKind {
  return kinds.includes(type);
}
