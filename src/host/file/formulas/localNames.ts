import { isFunction, isWhitespace, tokenTypes, type Token } from '@borgar/fx';

interface Call {
  readonly kind: string;
  argument: number;
  readonly names: Set<string>;
}

interface Neighbours {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

type LocalName = 'parameter' | 'optionalParameter';

/**
 * Finds the tokens that are names of LET and LAMBDA: where they are declared and where they are used.
 * Gives, by the token's place, how the file marks it: `_xlpm.x`, or `_xlop.x` where `[x]` declares an optional parameter.
 */
export function localNames(tokens: readonly Token[]): Map<number, LocalName> {
  const found = new Map<number, LocalName>();
  const calls: Call[] = [];
  const significant = tokens.flatMap((token, index) => (isWhitespace(token) ? [] : [index]));
  significant.forEach((index, place) => {
    const token = tokens[index];
    if (!token) return;
    const neighbours = { before: tokens[significant[place - 1] ?? -1], after: tokens[significant[place + 1] ?? -1] };
    if (enterOrLeave(token, neighbours, calls)) return;
    const kind = localName(token, neighbours, calls);
    if (kind) found.set(index, kind);
  });
  return found;
}

/** Follows brackets and commas; false for any other token. */
function enterOrLeave(token: Token, { before }: Neighbours, calls: Call[]): boolean {
  const { value } = token;
  if (value === '(' || value === '{') calls.push(callOf(value, before));
  else if (value === ')' || value === '}') calls.pop();
  else if (isComma(token)) nextArgument(calls.at(-1));
  else return false;
  return true;
}

/** A bracket without a function before it is a call of nothing. */
function callOf(bracket: string, before: Token | undefined): Call {
  const kind = bracket === '(' && before && isFunction(before) ? before.value.toUpperCase() : '';
  return { kind, argument: 0, names: new Set() };
}

function isComma({ value, type }: Token): boolean {
  return value === ',' && type === tokenTypes.OPERATOR;
}

function nextArgument(call: Call | undefined): void {
  if (call) call.argument += 1;
}

function localName(token: Token, neighbours: Neighbours, calls: readonly Call[]): LocalName | undefined {
  const call = calls.at(-1);
  const declared = isWholeArgument(neighbours) ? declaration(token, call) : undefined;
  if (declared) {
    call?.names.add(declared.name);
    return declared.kind;
  }
  const isUsed = isName(token) && calls.some(({ names }) => names.has(token.value.toLowerCase()));
  return isUsed ? 'parameter' : undefined;
}

/** True where nothing but this token stands in an argument that is not the last. */
function isWholeArgument({ before, after }: Neighbours): boolean {
  return after?.value === ',' && (before?.value === '(' || before?.value === ',');
}

/** LET declares every other argument, LAMBDA all but its last: both are followed by a comma. */
function declaration(token: Token, call: Call | undefined): { name: string; kind: LocalName } | undefined {
  const isLambda = call?.kind === 'LAMBDA';
  if (!isLambda && !(call?.kind === 'LET' && call.argument % 2 === 0)) return undefined;
  if (token.type === tokenTypes.REF_NAMED) return { name: token.value.toLowerCase(), kind: 'parameter' };
  if (!isLambda || token.type !== tokenTypes.REF_STRUCT) return undefined;
  return { name: token.value.slice(1, -1).toLowerCase(), kind: 'optionalParameter' };
}

function isName(token: Token): boolean {
  return token.type === tokenTypes.REF_NAMED || isFunction(token);
}
