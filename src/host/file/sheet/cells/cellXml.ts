import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { xmlText } from '../../package/xml';
import { encodeXstring } from '../../package/xstring';
import type { SharedStrings } from '../../workbook/SharedStrings';
import type { WriteContext } from '../../workbook/WriteContext';
import { cellName } from '../../../book/model/cellName';
import { fileError } from './errorCodes';

/** A formula as written: its element, and whether the cell is marked as a dynamic array. */
export interface FormulaXml {
  readonly element: string;
  readonly isDynamic: boolean;
}

/**
 * One cell (ECMA-376 Part 1, 18.3.1.4) with its value, or with its formula and the formula's last result.
 * Put together by hand, since a sheet has many: no part of it but the texts needs encoding.
 */
export function cellXml(
  row: number,
  column: number,
  style: number,
  value: CellValue,
  formula: FormulaXml | undefined,
  { strings, richErrors, dynamicMark }: WriteContext,
): string {
  const { type, text } = valueXml(value, formula !== undefined, strings);
  const valueMetadata = value instanceof CellError ? richErrors.valueMetadataOf(value.code) : undefined;
  const head =
    `<c r="${cellName(row, column)}"` +
    (style === 0 ? '' : ` s="${style}"`) +
    (type === '' ? '' : ` t="${type}"`) +
    (formula?.isDynamic ? ` cm="${dynamicMark}"` : '') +
    (valueMetadata === undefined ? '' : ` vm="${valueMetadata}"`);
  return `${head}>${contentXml(formula, type, text)}</c>`;
}

function contentXml(formula: FormulaXml | undefined, type: string, text: string): string {
  const value = type === '' && text === '' ? '' : `<v>${text}</v>`;
  return (formula?.element ?? '') + value;
}

/** Typed text is shared; the text of a formula's result stands in the cell (`t="str"`), even where it is empty. */
function valueXml(value: CellValue, isResult: boolean, strings: SharedStrings): { type: string; text: string } {
  if (value === null) return { type: '', text: '' };
  if (value instanceof CellError) return { type: 'e', text: fileError(value.code) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: '', text: String(value) } : { type: 'e', text: '#NUM!' };
  }
  if (!isResult) return { type: 's', text: strings.referTo(sharedString(value)) };
  return { type: 'str', text: xmlText(encodeXstring(value)) };
}

/** Spaces at the ends and line breaks need `xml:space` (18.4.12). */
function sharedString(value: string): string {
  const space = /^\s|\s$|\n/u.test(value) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${xmlText(encodeXstring(value))}</t></si>`;
}
