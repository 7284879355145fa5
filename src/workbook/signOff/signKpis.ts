import { answered } from '../answered';
import type { Decoration, DecorationKind } from '../drawing/Decoration';
import { takeBack } from '../merge/takeBack';
import { pageName, signOffTables, signOffWordsName } from '../names';
import { checkUnprotected } from '../plan/checkUnprotected';
import { freeSheetName } from '../plan/freeSheetName';
import { readReportWords, type SpokenReports } from '../reports/readReportWords';
import { drawReportLooks } from '../reports/drawReportLooks';
import { absoluteReference } from '../drawing/absoluteReference';
import { palette } from '../palette';
import { drawSignOffSheet, signOffTableOf, type SignOffSheet } from './drawSignOffSheets';
import type { SeenKpi, SignOffRecord } from './SignOffRecord';
import { writeSignOffs } from './writeSignOffs';

const sheets: readonly SignOffSheet[] = ['signOff', 'signOffHistory'];

/** So many rows stay below the 5 MB that one batch may carry. */
const rowsAtOnce = 1000;

/** What was signed. */
export interface Signed {
  readonly signed: number;
  /** Looks that this Excel refused; everything else stands. */
  readonly refused: readonly DecorationKind[];
}

/**
 * Writes down that a person agreed to KPIs as that person saw them: in `tblSignOff` the latest of each KPI, in `tblSignOffHistory` one row
 * more for each. The sheets are made where they are missing. What anybody changed in a KPI since it was seen shows as changed.
 * Throws an ExcelProblem; running it again completes what was left undone.
 * @param day A day number of Excel's.
 */
export async function signKpis(
  context: Excel.RequestContext,
  seen: readonly SeenKpi[],
  reviewer: string,
  day: number,
): Promise<Signed> {
  const records = seen.map((kpi): SignOffRecord => ({ ...kpi, reviewer, signedOn: day }));
  const [first, ...others] = chunks(records);
  if (!first) return { signed: 0, refused: [] };
  const said = await readReportWords(context);
  const missing = await missingSheets(context);
  const refused = await makeSheets(context, said, missing, first);
  for (const [index, rows] of [first, ...others].entries()) {
    for (const key of sheets) {
      if (index === 0 && missing.includes(key)) continue;
      await writeSignOffs(context, signOffTableOf(key, said), key, rows);
    }
  }
  return { signed: records.length, refused };
}

function chunks(records: readonly SignOffRecord[]): SignOffRecord[][] {
  const count = Math.ceil(records.length / rowsAtOnce);
  return Array.from({ length: count }, (_, index) => records.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce));
}

/** The sheets whose tables are not there. Throws `sheetProtected` where one that is there is protected. */
async function missingSheets(context: Excel.RequestContext): Promise<SignOffSheet[]> {
  const tables = sheets.map((key) => context.workbook.tables.getItemOrNullObject(signOffTables[key]));
  tables.forEach((table) => table.load('name'));
  await context.sync();
  const missing = sheets.filter((_, index) => tables[index]?.isNullObject);
  const present = sheets.filter((key) => !missing.includes(key));
  if (present.length > 0) {
    await checkUnprotected(
      context,
      present.map((key) => signOffTables[key]),
    );
  }
  return missing;
}

/** Makes sheets, hidden and under names that nobody else can have given until all of it stands. Gives the looks that were refused. */
async function makeSheets(
  context: Excel.RequestContext,
  said: SpokenReports,
  missing: readonly SignOffSheet[],
  records: readonly SignOffRecord[],
): Promise<DecorationKind[]> {
  if (missing.length === 0) return [];
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.names.load('items/name');
  await context.sync();
  const taken = workbook.worksheets.items.map(({ name }) => name);
  const named = new Set(workbook.names.items.map(({ name }) => name));
  const token = `KPI ${Math.random().toString(36).slice(2, 10)}`;
  let looks: Decoration[];
  try {
    looks = missing.flatMap((key) => {
      const sheetName = `${token} ${key}`;
      const sheet = workbook.worksheets.add(sheetName);
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.tabColor = palette.green.ink;
      const brought = key === 'signOff' ? [pageName(key), signOffWordsName] : [pageName(key)];
      for (const name of brought) if (named.has(name)) workbook.names.getItem(name).delete();
      workbook.names.add(pageName(key), absoluteReference(sheetName, 0, 0));
      return drawSignOffSheet(context, { sheet, sheetName }, key, said, records);
    });
    for (const key of missing) {
      const sheet = workbook.worksheets.getItem(`${token} ${key}`);
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.name = freeSheetName(said.reports.sheets[key], taken);
    }
    await answered(context.sync(), records.length);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) await takeBack(context, token);
    throw error;
  }
  return drawReportLooks(context, looks);
}
