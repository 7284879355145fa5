import { cellText } from '../../kpi/record/cellText';
import { cellAddress } from '../../workbook/drawing/cellAddress';
import { editedArea } from '../../workbook/following/editedArea';
import type { ReadTable } from '../../workbook/readers/readTable';
import type { KpiWorkbook } from '../../workbook/readers/readStandingWorkbook';
import type { Edits } from './followEdits';

/** A cell of a field that somebody else has changed, and what it holds by now. */
export interface OthersCell {
  readonly sheet: string;
  /** Such as `B7`. */
  readonly address: string;
  readonly text: string;
}

/** More are not told one by one. */
const mostCells = 3;

/** The cells of fields that others have changed, as far as edits say so. */
export function othersCells({ departments, targets, kpis }: KpiWorkbook, edits: Edits): OthersCell[] {
  const tables: readonly ReadTable<string>[] = [departments, targets, kpis];
  const found = edits.flatMap((edit) => {
    if (edit === 'structure' || edit.byOthers !== true) return [];
    const area = editedArea(edit.address);
    const table = tables.find(({ place }) => place.sheetId === edit.sheetId);
    return area && table ? cellsIn(table, area) : [];
  });
  const byAddress = new Map(found.map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
  return [...byAddress.values()].slice(0, mostCells);
}

function cellsIn(
  { records, columns, sheetName }: ReadTable<string>,
  { top, left, bottom, right }: NonNullable<ReturnType<typeof editedArea>>,
): OthersCell[] {
  const rows = records.filter(({ row }) => row - 1 >= top && row - 1 <= bottom).slice(0, mostCells);
  const fields = [...columns].filter(([, column]) => column >= left && column <= right).slice(0, mostCells);
  return rows.flatMap(({ record, row }) =>
    fields.map(([field, column]) => ({
      sheet: sheetName,
      address: cellAddress(row - 1, column),
      text: cellText(record[field] ?? ''),
    })),
  );
}
