import { toMatrix } from '../../calculation/values/dereference';
import { displayText } from '../../book/model/displayText';
import type { Sheet } from '../../book/model/Sheet';
import type { RuleCalculator } from '../look/RuleCalculator';
import { Reference } from '../../calculation/values/Reference';
import type { Cell } from '../../book/model/Cell';

/** The entries of a list validation as texts: typed ones, or the cells that a reference, a name or a formula leads to. */
export function listEntries(source: string, sheet: Sheet, origin: Cell, cell: Cell, rules: RuleCalculator): string[] {
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim());
  const value = rules.value(source, sheet, origin, cell);
  const formatOf = (row: number, column: number): string =>
    value instanceof Reference ? value.sheet.style(value.top + row, value.left + column).numberFormat : 'General';
  return toMatrix(value)
    .toRows()
    .flatMap((row, rowIndex) => row.map((entry, index) => displayText(entry, formatOf(rowIndex, index))))
    .filter((entry) => entry !== '');
}
