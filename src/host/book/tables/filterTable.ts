import { cellName } from '../model/cellName';
import type { CellValue } from '../model/CellValue';
import type { ColumnFilter } from '../model/ColumnFilter';
import { displayText } from '../model/displayText';
import type { Cell } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import { dataArea, type Table } from '../model/Table';
import { quoted } from '../../formulas/tokens/quoted';

/** Works out a formula that stands in no cell, for one cell; its relative references are written for another. */
type Evaluate = (formula: string, sheet: Sheet, cell: Cell, writtenFor: Cell) => CellValue;

type Shows = (row: number) => boolean;
type RankFilter = Extract<ColumnFilter, { readonly count: number }>;

/** Hides the data rows that a filter of one of the columns holds back, and shows all others. */
export function filterTable(table: Table, evaluate: Evaluate): void {
  const tests = table.columns.flatMap(({ filter }, index) =>
    filter ? [testOf(table, table.area.left + index, filter, evaluate)] : [],
  );
  const data = dataArea(table);
  const { sheet } = table;
  for (let row = data.top; row <= data.bottom; row++) {
    if (tests.every((shows) => shows(row))) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  sheet.workbook.rowsShown(sheet, data.top, data.bottom);
}

/** Takes all filters off a table and shows its rows. */
export function clearTableFilters(table: Table): void {
  if (!table.columns.some(({ filter }) => filter)) return;
  for (const column of table.columns) delete column.filter;
  filterTable(table, () => null);
}

function testOf(table: Table, column: number, filter: ColumnFilter, evaluate: Evaluate): Shows {
  const { sheet } = table;
  const shown = (row: number): string => displayText(sheet.value(row, column), sheet.style(row, column).numberFormat);
  switch (filter.kind) {
    case 'Values': {
      const wanted = new Set(filter.values.map((value) => value.toLowerCase()));
      return (row) => wanted.has(shown(row).toLowerCase());
    }
    case 'Custom': {
      const first = { row: dataArea(table).top, column };
      const criteria = [filter.criterion1, filter.criterion2].filter((criterion) => criterion !== undefined);
      const tests = criteria.map((criterion): Shows => {
        if (criterion === '=') return (row) => shown(row) === '';
        if (criterion === '<>') return (row) => shown(row) !== '';
        const formula = `=COUNTIF(${cellName(first.row, first.column)},${quoted(criterion)})`;
        return (row) => evaluate(formula, sheet, { row, column }, first) === 1;
      });
      return (row) => (filter.operator === 'Or' ? tests.some((test) => test(row)) : tests.every((test) => test(row)));
    }
    case 'Foreign':
      return () => true;
    default:
      return rankTest(table, column, filter);
  }
}

function rankTest(table: Table, column: number, { kind, count }: RankFilter): Shows {
  const { top, bottom } = dataArea(table);
  const valueAt = (row: number): CellValue => table.sheet.value(row, column);
  const isTop = kind.startsWith('Top');
  const numbers = Array.from({ length: bottom - top + 1 }, (_, index) => valueAt(top + index))
    .filter((value) => typeof value === 'number')
    .sort((one, other) => (isTop ? other - one : one - other));
  const items = kind.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const limit = numbers[Math.min(items, numbers.length) - 1];
  return (row) => {
    const value = valueAt(row);
    if (typeof value !== 'number' || limit === undefined) return false;
    return isTop ? value >= limit : value <= limit;
  };
}
