import { tokensOf } from '../../src/workbook/formulas/tokensOf';

/** Calls of a formula with all that is inside them, longer than 25 characters. */
export function longExpressions(formula: string): string[] {
  return calls(tokensOf(formula)).filter((call) => call.length > 25);
}

/** Every call of a function as written, from its name to its closing bracket. */
function calls(tokens: ReturnType<typeof tokensOf>): string[] {
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
