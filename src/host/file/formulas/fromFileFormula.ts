import { isFunction, parseStructRef, stringifyStructRef, tokenize, tokenTypes, type Token } from '@borgar/fx';
import { customFunctionName } from './customFunctionName';
import type { InTable } from './InTable';
import { operandEnd } from './operands';

const prefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/iu;

/**
 * A file's formula as a person reads it in Excel, with its `=`: the way back from {@link toFileFormula}.
 *
 * - `_xlfn._xlws.FILTER(T[x],T[x]>0)` in table T → `=FILTER([x],[x]>0)`
 * - `T[[#This Row],[x]]` in table T → `=[@x]`, elsewhere `=T[@x]`
 * - `_xldudf_KPI_SPECIFIC(A1)` → `=KPI.SPECIFIC(A1)`
 *
 * @param customNamespaces Namespaces of add-ins with more than one word, such as `CONTOSO.KPI`.
 */
export function fromFileFormula(text: string, place: InTable = {}, customNamespaces: readonly string[] = []): string {
  const tokens = tokenize(text.replace(/^=/u, ''), { mergeRefs: true });
  const read = tokens.map((token) => readToken(token, place, customNamespaces));
  tokens.forEach((token, index) => {
    const name = isFunction(token) ? token.value.replace(prefix, '').toUpperCase() : '';
    if (!/^_xlfn\./iu.test(token.value) || (name !== 'ANCHORARRAY' && name !== 'SINGLE')) return;
    const end = operandEnd(tokens, index);
    const isOneOperand = operandEnd(tokens, index + 2) === end - 1;
    read[index] = name === 'SINGLE' ? '@' : '';
    if (isOneOperand) read[index + 1] = '';
    read[end] = (isOneOperand ? '' : ')') + (name === 'ANCHORARRAY' ? '#' : '');
  });
  return `=${read.join('')}`;
}

function readToken(token: Token, place: InTable, customNamespaces: readonly string[]): string {
  if (isFunction(token)) return customFunctionName(token.value, customNamespaces) ?? token.value.replace(prefix, '');
  if (token.type === tokenTypes.REF_NAMED) return readName(token.value);
  return token.type === tokenTypes.REF_STRUCT ? readStructured(token.value, place) : token.value;
}

function readName(text: string): string {
  return /^_xlop\./iu.test(text) ? `[${text.slice('_xlop.'.length)}]` : text.replace(prefix, '');
}

function readStructured(text: string, place: InTable): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const isOwn = place.table !== undefined && reference.table?.toLowerCase() === place.table.toLowerCase();
  return stringifyStructRef({ ...reference, table: isOwn ? '' : (reference.table ?? '') });
}
