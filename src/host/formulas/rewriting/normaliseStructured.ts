import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import type { FormulaPlace } from './rewriteFormulas';
import { tableAround } from './tableAround';
import type { Workbook } from '../../book/model/Workbook';

/** A structured reference in its table's own spelling: `items[[#this row],[PRICE]]` → `Items[@Price]`, in the table `[@Price]`. */
export function normaliseStructured(text: string, workbook: Workbook, place: FormulaPlace): string {
  const reference = parseStructRef(text);
  const around = tableAround(place);
  const table = reference?.table ? workbook.table(reference.table) : around;
  if (!reference || !table) return text;
  const columns = reference.columns?.map(
    (column) => table.columns.find((each) => each.name.toLowerCase() === column.toLowerCase())?.name ?? column,
  );
  const ofThisRow = reference.sections?.some((section) => section.toLowerCase() === 'this row') === true;
  const named = reference.table && !(ofThisRow && table === around) ? table.name : '';
  return stringifyStructRef({ ...reference, columns, table: named }).replace(/\[#This Row\]$/, '[@]');
}
