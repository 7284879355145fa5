import { displayText } from '../../book/model/displayText';
import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import { typedInput } from '../../book/entry/typedInput';
import type { Cell } from '../../book/model/Cell';

/** What the formula bar shows and editing begins with: the formula, a percentage as such, a date as typed, else the value. */
export function editText(sheet: Sheet, { row, column }: Cell): string {
  return sheet.formula(row, column) ?? textOf(sheet.value(row, column), sheet.style(row, column).numberFormat);
}

function textOf(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return isReadAsOther(value, numberFormat) ? `'${value}` : value;
  if (numberFormat.includes('%')) return `${String(Number((value * 100).toPrecision(15)))}%`;
  if (!isDateFormat(numberFormat)) return String(value);
  return displayText(value, value % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
}

/** True for a text that would be taken as a formula, a number, a date or a logical value if it were typed again. */
function isReadAsOther(text: string, numberFormat: string): boolean {
  const read = typedInput(text, numberFormat);
  return read.kind === 'formula' || read.value !== text;
}

function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}
