import { isFunction, type Token } from '@borgar/fx';

const opening = new Set(['(', '{']);
const closing = new Set([')', '}']);

/** The place of the first token of the operand that ends at `end`: a reference, or a call with its name and parentheses. */
export function operandStart(tokens: readonly Token[], end: number): number {
  if (!closing.has(tokens[end]?.value ?? '')) return end;
  let depth = 0;
  for (let place = end; place >= 0; place--) {
    const value = tokens[place]?.value ?? '';
    if (closing.has(value)) depth++;
    if (opening.has(value)) depth--;
    if (depth > 0) continue;
    const before = tokens[place - 1];
    return before && isFunction(before) ? place - 1 : place;
  }
  return end;
}

/** The place of the last token of the operand that begins at `start`. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  const bracket = first && isFunction(first) ? start + 1 : start;
  if (!opening.has(tokens[bracket]?.value ?? '')) return start;
  let depth = 0;
  for (let place = bracket; place < tokens.length; place++) {
    const value = tokens[place]?.value ?? '';
    if (opening.has(value)) depth++;
    if (closing.has(value)) depth--;
    if (depth === 0) return place;
  }
  return tokens.length - 1;
}
