import { ExcelProblem } from '../../words/ExcelProblem';
import { absoluteReference } from '../drawing/absoluteReference';
import { columnLetters } from '../drawing/cellAddress';
import { findingsPageName } from '../names';
import { palette } from '../palette';
import { freeSheetName } from '../plan/freeSheetName';
import { giveBackSheet } from '../reports/giveBackSheet';
import { isAccepted } from '../runInExcel';
import { typedDigest } from '../reports/typedDigest';

/** The columns of the sheet, from left to right; widths in characters. */
export const findingsColumns = [
  { id: 'sheet', width: 18 },
  { id: 'address', width: 9 },
  { id: 'what', width: 36 },
  { id: 'why', width: 34 },
  { id: 'mend', width: 38 },
  { id: 'found', width: 38 },
  { id: 'rows', width: 14 },
] as const;

interface FindingsSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The earlier sheet, which stays under its name because somebody typed among the findings. */
  readonly kept?: string;
  /** Queue it behind the findings: it puts on a sheet of its own what somebody typed just before the columns were cleared. Gives that sheet's name. */
  readonly giveBack: () => Promise<string | undefined>;
}

/** Holds what the columns were when the findings were written. */
const digestName = `Drawn_${findingsPageName}`;

/**
 * The sheet of the findings with its columns cleared: found by its name in the workbook wherever somebody moved or renamed it, else added,
 * under a free name. What stands beside its columns stays, and where somebody typed into them the whole sheet stays and a new one comes beside
 * it. Throws `sheetProtected`.
 */
export async function openFindingsSheet(context: Excel.RequestContext, title: string): Promise<FindingsSheet> {
  const { names, worksheets } = context.workbook;
  const [item, drawn] = [names.getItemOrNullObject(findingsPageName), names.getItemOrNullObject(digestName)];
  item.load('name');
  drawn.load('value');
  const place = item.getRangeOrNullObject();
  place.load('address');
  worksheets.load('items/name');
  await context.sync();
  const digest = drawn.isNullObject ? undefined : String(drawn.value);
  const stands = !item.isNullObject && !place.isNullObject;
  const earlier = stands ? await readEarlier(context, place.worksheet) : undefined;
  if (earlier && earlier.digest === digest) return madeAnew(context, place.worksheet, earlier, title);
  for (const old of [item, drawn]) if (!old.isNullObject) old.delete();
  const name = freeSheetName(
    title,
    worksheets.items.map((each) => each.name),
  );
  const sheet = worksheets.add(name);
  sheet.tabColor = palette.quiet;
  names.add(findingsPageName, absoluteReference(name, 0, 0));
  return { sheet, name, kept: earlier?.name, giveBack: () => Promise.resolve(undefined) };
}

interface EarlierSheet {
  readonly name: string;
  readonly digest: string;
}

async function readEarlier(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<EarlierSheet> {
  sheet.load('name');
  sheet.protection.load('protected');
  const typed = loadFindings(sheet);
  await context.sync();
  if (sheet.protection.protected) throw new ExcelProblem('sheetProtected', sheet.name);
  return { name: sheet.name, digest: typedDigest(typed) };
}

function madeAnew(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, digest }: EarlierSheet,
  title: string,
): FindingsSheet {
  const last = loadFindings(sheet);
  columnsOf(sheet).clear();
  context.workbook.names.getItem(digestName).delete();
  const giveBack = async (): Promise<string | undefined> =>
    typedDigest(last) === digest ? undefined : giveBackSheet(context, last, title);
  return { sheet, name, giveBack };
}

/** Queues what `noteFindings` notes; queue it right behind the findings. */
export function loadFindings(sheet: Excel.Worksheet): Excel.Range {
  const cells = columnsOf(sheet).getUsedRangeOrNullObject(true);
  cells.load('formulas, address');
  return cells;
}

/** Notes what the columns are, so that what somebody types into them is seen. Without the note they would count as typed, so it is tried twice. */
export async function noteFindings(context: Excel.RequestContext, written: Excel.Range): Promise<void> {
  const note = (): void => void context.workbook.names.add(digestName, `="${typedDigest(written)}"`);
  note();
  if (await isAccepted(context)) return;
  note();
  await context.sync();
}

function columnsOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange(`A:${columnLetters(findingsColumns.length - 1)}`);
}
