import type { Field } from '../../kpi/record/Field';
import { cellAddress } from '../drawing/cellAddress';
import type { ReadTable } from './readTable';

/** Rows of the sheet that look like a table's and stand below it. */
export interface RowsBelow {
  readonly sheet: string;
  /** Of the first of them, such as `B13`. */
  readonly address: string;
  readonly rows: number;
}

/** So far below a table is looked. */
const farthest = 20;
/** A note or a signature fills one cell, a row of a table more. */
const fewestFilled = 2;

/** Queues the load of the cells below a table. */
export function loadBelow(table: Excel.Range): Excel.Range {
  const below = table.getRowsBelow(farthest);
  below.load('formulas, rowIndex, columnIndex');
  return below;
}

/** Rows in which somebody typed what tells a row of this table, and another field of it; directly below the table the former is enough. */
export function rowsBelow<Id extends string>(
  below: Excel.Range | undefined,
  { columns, sheetName }: ReadTable<Id>,
  fields: readonly Field<Id>[],
): RowsBelow[] {
  if (!below) return [];
  const { formulas, rowIndex, columnIndex } = below;
  const placed = fields.flatMap(({ id, key, required }) => {
    const column = columns.get(id);
    return column !== undefined && required === true ? [{ column, key: key === true }] : [];
  });
  const found: number[] = [];
  formulas.forEach((cells: readonly unknown[], row) => {
    const typed = placed.filter(({ column }) => isTyped(cells[column - columnIndex]));
    const keys = typed.filter(({ key }) => key).length;
    const all = placed.filter(({ key }) => key).length;
    const isNext = row === found.length && all === 1 && keys === 1;
    if (keys > 0 && (isNext || typed.length >= fewestFilled)) found.push(row);
  });
  const [first] = found;
  const column = placed.find(({ key }) => key)?.column ?? columnIndex;
  return first === undefined
    ? []
    : [{ sheet: sheetName, address: cellAddress(rowIndex + first, column), rows: found.length }];
}

function isTyped(cell: unknown): boolean {
  return cell !== '' && cell !== null && !(typeof cell === 'string' && cell.startsWith('='));
}
