import { isFunction, parseStructRef, stringifyStructRef, tokenize, tokenTypes, type Token } from '@borgar/fx';
import type { InTable } from './InTable';
import { functionPrefix, isCustomFunction } from '../../formulas/functions/functionPrefixes';
import { localNames } from './localNames';
import { operandEnd, operandStart } from './operands';

/**
 * A formula as a file holds it (ECMA-376 Part 1, 18.17; [MS-XLSX] 2.2.2), without its `=`.
 *
 * - `=TEXTJOIN(", ",TRUE,[x])` in table T → `_xlfn.TEXTJOIN(", ",TRUE,T[x])`
 * - `=[@x]*2` in table T → `T[[#This Row],[x]]*2`
 * - `=SUM(A1#)` → `SUM(_xlfn.ANCHORARRAY(A1))`
 * - `=LET(a,1,a+1)` → `_xlfn.LET(_xlpm.a,1,_xlpm.a+1)`
 * - `=KPI.SPECIFIC(A1)` → `_xldudf_KPI_SPECIFIC(A1)`
 *
 * @param isArray Whether the formula is stored as an array formula. Only there `@` is written (`_xlfn.SINGLE`):
 * a plain formula takes one value of a range as it is.
 */
export function toFileFormula(formula: string, place: InTable = {}, isArray = false): string {
  const tokens = tokenize(formula.replace(/^=/u, ''), { mergeRefs: true });
  const locals = localNames(tokens);
  const written = tokens.map((token, index) => {
    const local = locals.get(index);
    if (local === 'optionalParameter') return `_xlop.${token.value.slice(1, -1)}`;
    return local === 'parameter' ? `_xlpm.${token.value}` : fileToken(token, place);
  });
  tokens.forEach((token, index) => {
    if (token.type !== tokenTypes.OPERATOR) return;
    if (token.value === '#') wrap(written, operandStart(tokens, index - 1), index, '_xlfn.ANCHORARRAY(', ')');
    if (token.value !== '@') return;
    written[index] = '';
    if (isArray) wrap(written, index, operandEnd(tokens, index + 1), '_xlfn.SINGLE(', ')');
  });
  return written.join('');
}

function fileToken(token: Token, place: InTable): string {
  if (isFunction(token)) {
    if (isCustomFunction(token.value)) return `_xldudf_${token.value.replaceAll('.', '_')}`;
    return functionPrefix(token.value) + token.value;
  }
  if (token.type !== tokenTypes.REF_STRUCT) return token.value === '#' ? '' : token.value;
  const reference = parseStructRef(token.value);
  if (!reference) return token.value;
  const table = reference.table === undefined || reference.table === '' ? place.table : reference.table;
  return stringifyStructRef({ ...reference, table: table ?? '' }, { thisRow: true });
}

/** Sets words around the tokens from `first` to `last`; `last` may be the `#` that the words stand for. */
function wrap(written: string[], first: number, last: number, before: string, after: string): void {
  written[first] = before + (written[first] ?? '');
  written[last] = (written[last] ?? '') + after;
}
