import { formulaTokens } from './formulaTokens';

/** Kinds of reference as the parser names them. */
type ReferenceKind = 'range' | 'range_beam' | 'range_named' | 'structured';

const kinds: readonly string[] = ['range', 'range_beam', 'range_named', 'structured'] satisfies ReferenceKind[];

/** The formula with each of its references (sheet prefix included) replaced by what `rewrite` makes of it. */
export function rewriteTokens(formula: string, rewrite: (text: string, kind: ReferenceKind) => string): string {
  return formulaTokens(formula)
    .map((token) => (isReferenceKind(token.type) ? rewrite(token.value, token.type) : token.value))
    .join('');
}

function isReferenceKind(type: string): type is ReferenceKind {
  return kinds.includes(type);
}
