import { isFunction, isReference, isWhitespace, parse, tokenTypes, type AstExpression, type Token } from '@borgar/fx';
import { addAll } from '../../book/model/lists/refill';

/** Begins the text of a token that stands for a group read before; no token of a formula begins so. */
const mark = '\u0001';

const referring: readonly AstExpression['type'][] = [
  'ReferenceIdentifier',
  'CallExpression',
  'LambdaExpression',
  'LetExpression',
];

/**
 * Reads a formula with thousands of brackets or signs within one another, for which the parser's descent would need more stack than
 * there is: each group in brackets is read by itself, the innermost first. @throws Error where the formula cannot be read.
 */
export function parseDeep(tokens: readonly Token[]): AstExpression {
  const groups: AstExpression[] = [];
  // What was read of each open group, and whether each open bracket is one; others hold arguments.
  const lists: Token[][] = [[]];
  const opensGroup: boolean[] = [];
  tokens.forEach((token, index) => {
    if (token.value === '(') opensGroup.push(!isCalled(tokens[index - 1]));
    const isOfGroup = isBracket(token) && opensGroup.at(-1) === true;
    if (token.value === ')') opensGroup.pop();
    if (!isOfGroup) lists.at(-1)?.push(token);
    else if (token.value === '(') lists.push([]);
    else {
      groups.push(parseGroup(lists.pop() ?? [], groups));
      lists.at(-1)?.push(standIn(groups));
    }
  });
  if (opensGroup.length > 0) throw new Error('a bracket is not closed');
  return parseGroup(lists[0] ?? [], groups);
}

function isBracket({ value }: Token): boolean {
  return value === '(' || value === ')';
}

/** The token that stands for the last group. */
function standIn(groups: readonly AstExpression[]): Token {
  const last = groups.length - 1;
  const type = mayRefer(groups[last]) ? tokenTypes.REF_NAMED : tokenTypes.NUMBER;
  return { type, value: mark + String(last) };
}

/** Whether a bracket behind this token holds arguments. */
function isCalled(before: Token | undefined): boolean {
  return before !== undefined && (isFunction(before) || isReference(before) || before.value === ')');
}

/** What may stand where a reference or a function is wanted. */
function mayRefer(tree: AstExpression | undefined): boolean {
  if (tree?.type === 'BinaryExpression') return [':', ' ', ','].includes(tree.operator);
  return tree !== undefined && referring.includes(tree.type);
}

function parseGroup(tokens: readonly Token[], groups: readonly AstExpression[]): AstExpression {
  const top = { tree: parse(withFewSigns(tokens)) };
  const holders: object[] = [top];
  for (let holder = holders.pop(); holder; holder = holders.pop()) {
    for (const [key, part] of Object.entries(holder) as [string, unknown][]) {
      if (typeof part !== 'object' || part === null) continue;
      const group = groupOf(part, groups);
      if (group) Reflect.set(holder, key, group);
      else holders.push(part);
    }
  }
  return top.tree;
}

function groupOf(
  part: { raw?: unknown; value?: unknown },
  groups: readonly AstExpression[],
): AstExpression | undefined {
  const text = part.raw ?? part.value;
  return typeof text === 'string' && text.startsWith(mark) ? groups[Number(text.slice(mark.length))] : undefined;
}

/** Of signs in a row, `-+--1`, the first may join two operands; of the rest at most two make a difference. */
function withFewSigns(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let signs: Token[] = [];
  for (const token of tokens) {
    if (token.value === '-' || token.value === '+') signs.push(token);
    else if (signs.length === 0 || !isWhitespace(token)) {
      addAll(kept, [...fewSigns(signs), token]);
      signs = [];
    }
  }
  return [...kept, ...fewSigns(signs)];
}

function fewSigns(signs: readonly Token[]): readonly Token[] {
  const [first, ...rest] = signs;
  if (!first || rest.length < 3) return signs;
  const minuses = rest.filter(({ value }) => value === '-');
  return [first, ...minuses.slice(0, minuses.length === 0 || minuses.length % 2 === 1 ? 1 : 2)];
}
