import { displayText } from '../../book/model/displayText';
import { CellError } from '../../book/model/CellError';
import type { Sheet } from '../../book/model/Sheet';
import { typedInput } from '../../book/entry/typedInput';
import type { Cell } from '../selection/Selection';

/** What the formula bar shows and editing begins with: the formula, a percentage as such, a date as typed, else the value. */
export function typedText(sheet: Sheet, { row, column }: Cell): string {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.value(row, column);
  const { numberFormat } = sheet.style(row, column);
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return typedInput(value, numberFormat).kind === 'formula' || isReadAsOther(value, numberFormat)
      ? `'${value}`
      : value;
  if (numberFormat.includes('%')) return `${String(Number((value * 100).toPrecision(15)))}%`;
  const kind = dateKind(numberFormat);
  return kind ? displayText(value, value % 1 === 0 ? kind : `${kind} hh:mm:ss`) : String(value);
}

/** True for a text that would be taken as a number, a date or a logical value if it were typed again. */
function isReadAsOther(text: string, numberFormat: string): boolean {
  const read = typedInput(text, numberFormat);
  return read.kind === 'value' && read.value !== text;
}

function dateKind(numberFormat: string): string | undefined {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[dy]/i.test(bare)) return 'yyyy-mm-dd';
  return undefined;
}
