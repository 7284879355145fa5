import { fittedRowHeight } from '../../../book/rows/fittedRowHeight';
import { Sheet } from '../../../book/model/Sheet';
import { xml, type Attributes } from '../../package/xml';
import { headerTexts } from '../../table/headerTexts';
import type { WriteContext } from '../../workbook/WriteContext';
import { cellXml } from './cellXml';
import { FormulaWriter } from './FormulaWriter';

/** Rows and cells that hold something or look like something (ECMA-376 Part 1, 18.3.1.80 sheetData). */
export function cellsXml(context: WriteContext, sheet: Sheet): string {
  const formulas = new FormulaWriter(context, sheet);
  const headers = headerTexts(context.workbook, sheet);
  const rows: string[] = [];
  for (const [row, columns] of rowsInUse(sheet)) {
    let cells = '';
    for (const column of columns) {
      const header = headers.get(Sheet.key(row, column));
      const style = context.styles.indexOf(sheet.style(row, column));
      const value = header ?? sheet.value(row, column);
      const formula = header === undefined ? formulas.formulaXml(row, column) : undefined;
      cells += cellXml(row, column, style, value, formula, context);
    }
    rows.push(xml('row', attributesOf(context, sheet, row, columns), cells));
  }
  return xml('sheetData', {}, rows);
}

function attributesOf({ styles }: WriteContext, sheet: Sheet, row: number, columns: readonly number[]): Attributes {
  const look = sheet.rowStyles.get(row);
  const height = sheet.rowHeights.get(row);
  return {
    r: row + 1,
    s: look && styles.indexOf(look),
    customFormat: look && true,
    ht: height ?? fittedHeight(sheet, row, columns),
    customHeight: height === undefined ? undefined : true,
    hidden: sheet.hiddenRows.has(row) || undefined,
    outlineLevel: sheet.rowLevels.get(row),
    collapsed: sheet.collapsedRows.has(row) || undefined,
  };
}

/** Other programs do not fit rows when they open a file, so the height that Excel would give is written where it is not the usual one. */
function fittedHeight(sheet: Sheet, row: number, columns: readonly number[]): number | undefined {
  const height = fittedRowHeight(sheet, row, columns);
  return height > sheet.standardHeight ? height : undefined;
}

/** Every row that must be written, in order, with its columns in order. */
function rowsInUse(sheet: Sheet): [number, number[]][] {
  const keys = new Set<number>([...sheet.formulas().keys(), ...sheet.styledCells().keys()]);
  const used = sheet.usedArea();
  for (let column = used?.left ?? 0; used && column <= used.right; column++) {
    sheet.columnValues(column)?.forEach((value, row) => {
      if (value !== null && value !== undefined) keys.add(Sheet.key(row, column));
    });
  }
  const rows = new Map<number, number[]>();
  const sized = [
    ...[...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...sheet.rowStyles.keys()],
    ...[...sheet.rowLevels.keys(), ...sheet.collapsedRows],
  ];
  for (const row of sized) rows.set(row, []);
  for (const key of Float64Array.from(keys).sort()) {
    const { row, column } = Sheet.cellOf(key);
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  return [...rows].sort(([one], [other]) => one - other);
}
