import { tokenize, type Token } from '@borgar/fx';

/** What a reviewer meets in one formula, as Excel's formula bar shows it. */
export interface FormulaMeasures {
  /** Characters, spaces outside texts left out. */
  readonly length: number;
  /** How deep IF stands inside IF: 0 where none does. */
  readonly ifInIf: number;
  /** Different cells, columns and names. */
  readonly references: readonly string[];
  /** Numbers and texts other than 0, 1, "" and single characters. */
  readonly constants: readonly string[];
  /** Calls with all that is inside them, longer than 25 characters. */
  readonly expressions: readonly string[];
}

/** Measures a formula in display form. */
export function measureFormula(formula: string): FormulaMeasures {
  const tokens = tokenize(formula, { mergeRefs: true, allowTernary: false }).filter(
    ({ type }) => type !== 'whitespace',
  );
  const text = tokens.map(({ value }) => value).join('');
  return {
    length: text.length,
    ifInIf: Math.max(0, deepestIf(tokens) - 1),
    references: [...new Set(tokens.filter(isReference).map(({ value }) => value))],
    constants: tokens.filter(isConstant).map(({ value }) => value),
    expressions: calls(tokens).filter((call) => call.length > 25),
  };
}

function isReference({ type }: Token): boolean {
  return type.startsWith('range') || type === 'structured';
}

/** The non-breaking space's code is the one number that formulas name themselves. */
function isConstant({ type, value }: Token): boolean {
  if (type === 'number') return !['0', '1', '160'].includes(value);
  return type === 'string' && value.length > 3;
}

function deepestIf(tokens: readonly Token[]): number {
  let deepest = 0;
  const open: boolean[] = [];
  tokens.forEach(({ value }, at) => {
    if (value === '(') open.push(tokens[at - 1]?.value === 'IF');
    else if (value === ')') open.pop();
    deepest = Math.max(deepest, open.filter(Boolean).length);
  });
  return deepest;
}

/** Every call of a function as written, from its name to its closing bracket. */
function calls(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ type }, at) => {
    if (type !== 'func') return [];
    let depth = 0;
    for (let end = at + 1; end < tokens.length; end += 1) {
      const value = tokens[end]?.value;
      if (value === '(') depth += 1;
      if (value === ')') depth -= 1;
      if (depth === 0)
        return [
          tokens
            .slice(at, end + 1)
            .map((token) => token.value)
            .join(''),
        ];
    }
    return [];
  });
}
