import { takesNumbers } from '../../kpi/record/Field';
import { kpiFields } from '../../kpi/record/kpiFields';
import { wildcardsMeant } from '../columns/cellExpressions';
import type { TableHeads } from '../columns/tableHeads';
import { tableNames } from '../names';
import { tableColumn } from '../structuredReference';

/** What stands where a KPI or a part of it is not there. */
export const nothing = '–';

const plain = new Set<string>(
  kpiFields.filter((field) => takesNumbers(field) || field.kind === 'date').map(({ id }) => id),
);

/** A text of a cell as MATCH looks for it. */
export function soughtText(cell: string): string {
  return `=${wildcardsMeant(cell)}`;
}

/** The place of a KPI or a department among the rows of its table, by the cell of what is sought; one more than there are where it is gone. */
export function placeIn(table: 'departments' | 'kpis', soughtCell: string, heads: TableHeads): string {
  const column = tableColumn(tableNames[table], heads(table, table === 'kpis' ? 'codeClean' : 'department'));
  return `=IFERROR(MATCH(${soughtCell},${column},0),ROWS(${column})+1)`;
}

/** A column of a KPI, by the cell of its place: numbers and dates as such, everything else as text, so that a blank cell is no 0. */
export function kpiCell(id: string, placeCell: string, heads: TableHeads): string {
  const cell = `INDEX(${tableColumn(tableNames.kpis, heads('kpis', id))},${placeCell})`;
  return plain.has(id) ? `=IFERROR(IF(${cell}="","",${cell}),"${nothing}")` : `=IFERROR(${cell}&"","${nothing}")`;
}

/** A column of a department, by the cell of its place. */
export function departmentCell(id: string, placeCell: string, heads: TableHeads): string {
  return `=IFERROR(INDEX(${tableColumn(tableNames.departments, heads('departments', id))},${placeCell})&"","")`;
}
