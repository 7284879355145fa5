import type { RowSurroundings } from '../../kpi/judge/judgeRow';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { cellText } from '../../kpi/record/cellText';
import { wordKey } from '../../kpi/record/wordKey';
import { kpiFields, type Kpi, type KpiFieldId } from '../../kpi/record/kpiFields';
import { readKpiWorkbook } from '../../workbook/readers/readKpiWorkbook';
import type { KpiWorkbook } from '../../workbook/readers/readStandingWorkbook';
import { readPercents } from '../../workbook/readers/readPercents';
import { runInExcel } from '../../workbook/runInExcel';
import type { Language } from '../../words/index';
import { fieldCells, type FieldCells } from '../rows/fieldCells';
import { shownCell } from '../rows/typedCell';

/** By what a KPI row is found again. */
export interface KpiPlace {
  /** One-based row of the sheet where it stood. */
  readonly row: number;
  readonly code: string;
  readonly department: string;
  readonly kpi: string;
}

/** A row as a form needs it, with the tables around it. */
export interface KpiToMend extends Omit<RowSurroundings, 'spellings'> {
  readonly language: Language;
  readonly row: { readonly row: number; readonly record: Kpi };
  readonly cells: FieldCells;
  /** Its cells as texts. */
  readonly texts: Readonly<Record<KpiFieldId, string>>;
}

export function kpiPlace({ row, record }: KpiToMend['row']): KpiPlace {
  const { code, department, name } = record;
  return { row, code: cellText(code), department: cellText(department), kpi: cellText(name) };
}

/** Reads a row in three batches, wherever it stands by now; undefined where it is gone. Changes nothing. Throws an ExcelProblem. */
export async function readKpi(place: KpiPlace): Promise<KpiToMend | undefined> {
  return runInExcel(async (context) => {
    const workbook = await readKpiWorkbook(context);
    const percents = await readPercents(context, workbook);
    const { records } = workbook.kpis;
    const at = placeOf(workbook, place);
    const row = at === undefined ? undefined : records[at];
    if (!row) return undefined;
    const shown = percents.kpis[at ?? 0];
    const texts = kpiFields.map((field): [string, string] => [
      field.id,
      shownCell(field, row.record[field.id], shown?.has(field.id) === true),
    ]);
    return {
      language: workbook.settings.language,
      row,
      cells: fieldCells(workbook.kpis),
      texts: Object.fromEntries(texts) as Record<KpiFieldId, string>,
      others: records.filter((each) => each !== row).map(({ record }) => record),
      departments: workbook.departments.records.map(({ record }) => record),
      targets: workbook.targets.records.map(({ record }) => record),
      settings: workbook.settings,
    };
  });
}

/** Its code, name and department tell most; of rows that share as much the one where it stood. */
function placeOf({ kpis: { records } }: KpiWorkbook, { row, code, department, kpi }: KpiPlace): number | undefined {
  const ranks = records.map(({ record, row: standsIn }) => {
    const isNamed = wordKey(cellText(record.name)) === wordKey(kpi);
    const isHere = departmentKey(record.department) === departmentKey(department);
    const hasCode = code !== '' && cellText(record.code) === code;
    const isIt = hasCode || (isNamed && isHere);
    return isIt ? [hasCode, isNamed, isHere, standsIn === row].filter(Boolean).length : 0;
  });
  const most = Math.max(0, ...ranks);
  return most === 0 ? undefined : ranks.indexOf(most);
}
