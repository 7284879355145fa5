import { getFormatFromId, isTextFormat, parseValue } from 'numfmt';
import { CellError, type ErrorCode } from '../model/CellError';
import type { CellValue } from '../model/CellValue';

/** What a cell takes from something typed; `numberFormat` is what Excel sets where the cell's format is General. */
export type TypedInput =
  | { readonly kind: 'formula'; readonly formula: string; readonly numberFormat?: string }
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat?: string };

const errorCodes: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
] satisfies ErrorCode[];

/**
 * Reads typed text as Excel (en-US) does, an add-in's values too (`assumptions.typedFormats`):
 * `=A1` → formula, `+1+2` → `=+1+2`, `-5` → -5, `'001` → text 001, `95%` → 0.95 as `0%`, `1/2` → 2 January as `d-mmm`,
 * `TRUE` → true, `#N/A` → error, `` → blank. In a cell formatted as text (`@`) everything stays as typed.
 */
export function typedInput(text: string, numberFormat: string): TypedInput {
  if (text === '') return { kind: 'value', value: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (isTextFormat(numberFormat)) return { kind: 'value', value: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const upper = text.trim().toUpperCase();
  if (isErrorCode(upper)) return { kind: 'value', value: new CellError(upper) };
  const parsed = parsedValue(text);
  if (parsed) return parsed;
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'value', value: text };
}

/** A number, date, time, share or truth value, with the format it brings along. */
function parsedValue(text: string): TypedInput | undefined {
  const parsed = parseValue(text);
  if (!parsed) return undefined;
  const { value, formatId } = parsed;
  return formatId === undefined
    ? { kind: 'value', value }
    : { kind: 'value', value, numberFormat: getFormatFromId(formatId) };
}

function isErrorCode(text: string): text is ErrorCode {
  return errorCodes.includes(text);
}
