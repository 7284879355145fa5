import { isFunction, isWhitespace, parse, tokenize, type AstExpression, type Token } from '@borgar/fx';
import { parseDeep } from './parseDeep';

/** Functions within one another (Excel specifications: nested levels of functions); see `assumptions.nestedFunctions`. */
const mostLevels = 64;
/** Up to so many brackets or signs within one another the parser itself may descend. */
const shallow = 40;

/** Reads a formula, with or without its `=`. @throws Error where Excel could not read it, or where functions are nested too deeply. */
export function parseFormula(formula: string): AstExpression {
  const tokens = tokenize(formula, { withLocation: false });
  const { brackets, functions } = deepest(tokens);
  if (functions > mostLevels) throw new Error(`it nests functions over more than ${mostLevels} levels`);
  return Math.max(brackets, longestSigns(tokens)) > shallow ? parseDeep(tokens) : parse(tokens);
}

/** How many brackets, and how many functions, are open at once at most; a call of what a call gave stays open. */
function deepest(tokens: readonly Token[]): { brackets: number; functions: number } {
  const open: number[] = [];
  const most = { brackets: 0, functions: 0 };
  let functions = 0;
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.value === ')') functions -= open.pop() ?? 0;
    if (token.value === '(') {
      open.push(isFunction(before) ? 1 : 0);
      functions += isFunction(before) || before?.value === ')' ? 1 : 0;
    }
    most.brackets = Math.max(most.brackets, open.length);
    most.functions = Math.max(most.functions, functions);
    before = token;
  }
  return most;
}

/** How many signs stand in a row at most, as in `--+1`. */
function longestSigns(tokens: readonly Token[]): number {
  let most = 0;
  let signs = 0;
  for (const token of tokens) {
    if (token.value === '-' || token.value === '+') signs += 1;
    else if (!isWhitespace(token)) signs = 0;
    most = Math.max(most, signs);
  }
  return most;
}
