import type { CellInput } from '../../kpi/record/Field';
import type { ColumnTable } from '../columns/TableSpec';
import { areaAddress } from './cellAddress';
import { stretches } from './stretches';
import { tableAddress, type TablePlace } from './tablePlace';
import { typedText } from './typedText';

/** Excel takes these for a percentage in every language, number format included. */
const percentage = /^\d+%$/;

function written(value: CellInput, takesNumber: boolean): CellInput {
  return takesNumber && typeof value === 'string' && percentage.test(value) ? value : typedText(value);
}

/**
 * Heads and typed rows, then the table over them. Calculated columns get their formulas once every table stands.
 * @param own The rows stand as Excel is given them (see SampleRows).
 */
export function drawTable(
  sheet: Excel.Worksheet,
  spec: ColumnTable,
  rows: readonly Readonly<Record<string, CellInput>>[],
  place: TablePlace,
  own = false,
): void {
  const typed = spec.columns.filter((column) => !column.formula);
  const enter = (value: CellInput, takesNumber: boolean): CellInput => (own ? value : written(value, takesNumber));
  sheet.getRange(areaAddress(place.headRow - 1, 0, place.headRow - 1, spec.columns.length - 1)).values = [
    spec.columns.map((column) => column.head),
  ];
  if (rows.length > 0) {
    const bottom = place.headRow + rows.length - 1;
    sheet.getRange(areaAddress(place.headRow, 0, bottom, typed.length - 1)).values = rows.map((row) =>
      typed.map((column) => enter(row[column.id] ?? '', column.takesNumber ?? false)),
    );
  }
  nameTable(sheet.tables.add(tableAddress(place, spec.columns), true), spec.name);
}

/** The name and looks of a table of ours. */
export function nameTable(table: Excel.Table, name: string): void {
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** Fills the calculated columns: one row as written, copied down, so that the request does not grow with the rows. */
export function drawCalculatedColumns(sheet: Excel.Worksheet, spec: ColumnTable, place: TablePlace): void {
  for (const { value: calculated, first, last } of stretches(spec.columns, ({ formula }) => formula !== undefined)) {
    if (!calculated) continue;
    const top = sheet.getRange(areaAddress(place.headRow, first, place.headRow, last));
    top.formulas = [spec.columns.slice(first, last + 1).map(({ formula = '' }) => formula)];
    if (place.rows === 1) continue;
    // Over the first row too: only a formula over a whole column is that of rows to come.
    const whole = sheet.getRange(areaAddress(place.headRow, first, place.headRow + place.rows - 1, last));
    whole.copyFrom(top, Excel.RangeCopyType.formulas);
  }
}
