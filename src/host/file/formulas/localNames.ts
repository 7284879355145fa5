import { isFunction, isWhitespace, tokenTypes, type Token } from '@borgar/fx';

interface Call {
  readonly kind: string;
  argument: number;
  readonly names: Set<string>;
}

export type LocalName = 'parameter' | 'optionalParameter';

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
    const before = tokens[significant[place - 1] ?? -1];
    const after = tokens[significant[place + 1] ?? -1];
    if (!token) return;
    if (token.value === '(' || token.value === '{') {
      const kind = token.value === '(' && before && isFunction(before) ? before.value.toUpperCase() : '';
      calls.push({ kind, argument: 0, names: new Set() });
    } else if (token.value === ')' || token.value === '}') calls.pop();
    else if (token.value === ',' && token.type === tokenTypes.OPERATOR) {
      const call = calls[calls.length - 1];
      if (call) call.argument += 1;
    } else {
      const startsArgument = before?.value === '(' || before?.value === ',';
      const declared = startsArgument && after?.value === ',' ? declaration(token, calls[calls.length - 1]) : undefined;
      if (declared) calls[calls.length - 1]?.names.add(declared.name);
      if (declared) found.set(index, declared.kind);
      else if (isName(token) && calls.some(({ names }) => names.has(token.value.toLowerCase()))) {
        found.set(index, 'parameter');
      }
    }
  });
  return found;
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
