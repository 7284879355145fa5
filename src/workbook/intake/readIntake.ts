import { defaultLanguage } from '../../words/index';
import { ExcelProblem } from '../../words/ExcelProblem';
import type { WorkbookWords } from '../../words/workbookWords';
import { formulaVersion } from '../columns/functionFormulas';
import { fieldsOf } from '../columns/tableHeads';
import { presentSpecs } from '../merge/presentSpecs';
import { tableNames, type DataTableKey } from '../names';
import { versionOf } from '../plan/versionOf';
import { readKpiWorkbook } from '../readers/readKpiWorkbook';
import type { KpiWorkbook } from '../readers/readStandingWorkbook';
import { readDetails, type TableCells } from '../state/readDetails';
import { readLists } from '../state/readLists';
import type { TableSpec } from '../columns/TableSpec';
import type { IntakeTarget } from './IntakeTarget';

/** A workbook that rows are to be taken into. */
export interface IntakeState {
  readonly words: WorkbookWords;
  readonly targets: Readonly<Record<DataTableKey, IntakeTarget>>;
  /** The tables with the heads of this workbook. */
  readonly specs: Readonly<Record<DataTableKey, TableSpec>>;
}

/** More blank rows at a table's end are not looked at. */
const mostBlankRows = 500;
const keys = ['departments', 'targets', 'kpis'] as const;

/**
 * Reads what taking rows in must know, in five batches. Throws an ExcelProblem, among them `earlierVersion` where Generate has not brought
 * the workbook up to date.
 */
export async function readIntake(
  context: Excel.RequestContext,
  everyLanguage: readonly WorkbookWords[],
): Promise<IntakeState> {
  const workbook = await readKpiWorkbook(context);
  const lists = await readLists(context);
  const details = await readDetails(context, lists, everyLanguage);
  const wanted = details.language ?? defaultLanguage;
  const words = everyLanguage.find(({ language }) => language === wanted);
  if (!words) throw new Error(`There are no words in ${wanted}.`);
  if ((versionOf(details, words) ?? formulaVersion) < formulaVersion) throw new ExcelProblem('earlierVersion', '');
  const cells = keys.map((key) => details.present.get(key));
  const present = cells.filter((each) => each !== undefined);
  if (present.length < keys.length) throw new ExcelProblem('notOurWorkbook', '');
  const ends = present.map((table) => loadEnd(context, table, workbook));
  await context.sync();
  const targets = present.map((table, at) => [table.key, targetOf(table, workbook, ends[at])]);
  return {
    words,
    targets: Object.fromEntries(targets) as Record<DataTableKey, IntakeTarget>,
    specs: presentSpecs(present, words),
  };
}

interface LoadedEnd {
  readonly body: Excel.Range;
  readonly end: Excel.Range | undefined;
}

/** How many rows follow the last one that is begun. */
function rowsBehind({ key, rows }: TableCells, workbook: KpiWorkbook): number {
  const { records, firstRow } = workbook[key];
  const last = records.at(-1)?.row ?? firstRow - 1;
  return rows - (last - firstRow + 1);
}

function loadEnd({ workbook }: Excel.RequestContext, table: TableCells, read: KpiWorkbook): LoadedEnd {
  const body = workbook.tables.getItem(tableNames[table.key]).getDataBodyRange();
  body.load('rowHidden');
  const behind = rowsBehind(table, read);
  if (behind === 0 || behind > mostBlankRows) return { body, end: undefined };
  const end = body.getRow(table.rows - behind).getResizedRange(behind - 1, 0);
  end.load('formulas');
  return { body, end };
}

function targetOf(table: TableCells, workbook: KpiWorkbook, loaded: LoadedEnd | undefined): IntakeTarget {
  const { key, heads, places, top, left, rows, hasTotals } = table;
  const { sheetName, records } = workbook[key];
  const formulas = loaded?.end?.formulas ?? [];
  const calculated = new Set(
    [...places].filter(([id]) => !fieldsOf[key].some((field) => field.id === id)).map(([, place]) => place),
  );
  const isBlank = formulas.every((row) => row.every((cell: unknown, place) => cell === '' || calculated.has(place)));
  return {
    ...{ key, heads, places, top, left, rows, hasTotals, sheetName, records },
    blankRows: isBlank ? formulas.length : 0,
    isFiltered: loaded?.body.rowHidden !== false,
  };
}
