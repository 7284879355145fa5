import { isFunction, type Token } from '@borgar/fx';

const depths: ReadonlyMap<string | undefined, number> = new Map([
  ['(', 1],
  ['{', 1],
  [')', -1],
  ['}', -1],
]);

/** The place of the first token of the operand that ends at `end`: a reference, or a call with its name and parentheses. */
export function operandStart(tokens: readonly Token[], end: number): number {
  if (depths.get(tokens[end]?.value) !== -1) return end;
  const bracket = partner(tokens, end, -1);
  if (bracket === undefined) return end;
  const before = tokens[bracket - 1];
  return before && isFunction(before) ? bracket - 1 : bracket;
}

/** The place of the last token of the operand that begins at `start`. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  const bracket = first && isFunction(first) ? start + 1 : start;
  if (depths.get(tokens[bracket]?.value) !== 1) return start;
  return partner(tokens, bracket, 1) ?? tokens.length - 1;
}

/** The place of the bracket that belongs to the one at `from`, looking in one direction. */
function partner(tokens: readonly Token[], from: number, direction: 1 | -1): number | undefined {
  let depth = 0;
  for (let place = from; place >= 0 && place < tokens.length; place += direction) {
    depth += depths.get(tokens[place]?.value) ?? 0;
    if (depth === 0) return place;
  }
  return undefined;
}
