import type { Token } from './token';

/** Whether a token stands inside round or square brackets that an earlier token opened. */
export function inBrackets(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let place = 0; place < at; place += 1) {
    const text = tokens[place]?.text;
    if (text === '(' || text === '[') depth += 1;
    else if ((text === ')' || text === ']') && depth > 0) depth -= 1;
  }
  return depth > 0;
}
