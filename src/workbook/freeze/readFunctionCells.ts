import type { FunctionTable } from './functionTables';

/** A cell of a column that asks the add-in. */
export interface FunctionCell {
  readonly formula: unknown;
  readonly valueType: string;
  readonly value: unknown;
  readonly numberFormat: unknown;
}

/** So many rows of one column stay far below the 5 MB that one answer may carry. */
const rowsAtOnce = 2000;

/** The cells of each column of a table, from its first row on; a batch for each 2,000 rows. */
export async function readFunctionCells({
  present,
  columns,
}: FunctionTable): Promise<readonly (readonly FunctionCell[])[]> {
  const { table, rows } = present;
  const found = columns.map((): FunctionCell[] => []);
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const height = Math.min(rowsAtOnce, rows - start);
    const parts = columns.map(({ place }) => {
      const part = table
        .getDataBodyRange()
        .getCell(start, place)
        .getResizedRange(height - 1, 0);
      part.load('formulas, values, valueTypes, numberFormat');
      return part;
    });
    await table.context.sync();
    parts.forEach((part, index) => {
      for (let row = 0; row < height; row += 1) {
        found[index]?.push({
          formula: part.formulas[row]?.[0],
          value: part.values[row]?.[0],
          valueType: String(part.valueTypes[row]?.[0]),
          numberFormat: part.numberFormat[row]?.[0],
        });
      }
    });
  }
  return found;
}
