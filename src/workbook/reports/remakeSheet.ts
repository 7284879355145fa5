import { answered } from '../answered';
import { absoluteReference } from '../drawing/absoluteReference';
import type { Decoration, DecorationKind } from '../drawing/Decoration';
import { takeBack } from '../merge/takeBack';
import { pageName } from '../names';
import { freeSheetName } from '../plan/freeSheetName';
import { drawReportLooks } from './drawReportLooks';
import { giveBackSheet } from './giveBackSheet';
import { loadTyped, typedDigest } from './typedDigest';

/** A sheet that a button makes, and makes anew. */
interface RemadeSheet {
  readonly key: Parameters<typeof pageName>[0];
  readonly title: string;
  readonly tabColour: string;
  readonly draw: (sheet: Excel.Worksheet) => readonly Decoration[];
}

/** What came of making a sheet. */
export interface SheetMade {
  /** What it is called. */
  readonly sheet: string;
  /** The name of the earlier one, which stays because somebody has typed in it. */
  readonly kept?: string;
  /** Looks that this Excel refused; everything else stands. */
  readonly refused: readonly DecorationKind[];
}

/** The name that holds what the sheet was when it was made. */
function digestName(key: RemadeSheet['key']): string {
  return `Drawn_${pageName(key)}`;
}

/**
 * Makes a sheet, and takes the earlier one away where nobody has typed in it: otherwise that stays, under its name, and the new one comes
 * beside it. Throws an ExcelProblem, with everything as it was.
 */
export async function remakeSheet(context: Excel.RequestContext, wanted: RemadeSheet): Promise<SheetMade> {
  const { workbook } = context;
  const earlier = await readEarlier(context, wanted.key);
  const token = `KPI ${Math.random().toString(36).slice(2, 10)}`;
  const sheet = workbook.worksheets.add(token);
  let looks: readonly Decoration[];
  try {
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.tabColor = wanted.tabColour;
    looks = wanted.draw(sheet);
    await answered(context.sync());
  } catch (error) {
    if (error instanceof OfficeExtension.Error) await takeBack(context, token);
    throw error;
  }
  const refused = await drawReportLooks(context, looks);
  try {
    return { ...(await replaceEarlier(context, wanted, sheet, earlier)), refused };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) await takeBack(context, token);
    throw error;
  }
}

/** The sheet that stands, if any, and what it was when it was made. */
interface EarlierSheet {
  readonly id: string;
  readonly name: string;
  readonly digest: string;
}

async function readEarlier(
  context: Excel.RequestContext,
  key: RemadeSheet['key'],
): Promise<{ readonly names: readonly string[]; readonly taken: readonly string[]; readonly sheet?: EarlierSheet }> {
  const { workbook } = context;
  const digest = workbook.names.getItemOrNullObject(digestName(key));
  const page = workbook.names.getItemOrNullObject(pageName(key)).getRangeOrNullObject();
  digest.load('value');
  page.load('address');
  workbook.names.load('items/name');
  workbook.worksheets.load('items/name');
  await context.sync();
  const names = workbook.names.items.map(({ name }) => name);
  const taken = workbook.worksheets.items.map(({ name }) => name);
  if (page.isNullObject) return { names, taken };
  page.worksheet.load('id, name');
  await context.sync();
  const { id, name } = page.worksheet;
  return { names, taken, sheet: { id, name, digest: digest.isNullObject ? '' : String(digest.value) } };
}

/** The sheet that may go, since nobody has typed in it. */
async function untouched(
  context: Excel.RequestContext,
  earlier: EarlierSheet | undefined,
): Promise<EarlierSheet | undefined> {
  if (!earlier) return undefined;
  const cells = loadTyped(context.workbook.worksheets.getItem(earlier.id));
  await context.sync();
  return typedDigest(cells) === earlier.digest ? earlier : undefined;
}

/** Names the new sheet, and deletes the earlier one where it is as it was made. */
async function replaceEarlier(
  context: Excel.RequestContext,
  { key, title }: RemadeSheet,
  sheet: Excel.Worksheet,
  { names, taken, sheet: earlier }: Awaited<ReturnType<typeof readEarlier>>,
): Promise<Pick<SheetMade, 'sheet' | 'kept'>> {
  const { workbook } = context;
  const typed = loadTyped(sheet);
  await context.sync();
  const stale = await untouched(context, earlier);
  const others = taken.filter((each) => each !== stale?.name);
  const name = freeSheetName(title, others);
  for (const each of [pageName(key), digestName(key)]) if (names.includes(each)) workbook.names.getItem(each).delete();
  const last = stale && queueDelete(workbook.worksheets.getItem(stale.id));
  sheet.visibility = Excel.SheetVisibility.visible;
  sheet.name = name;
  workbook.names.add(pageName(key), absoluteReference(name, 0, 0));
  workbook.names.add(digestName(key), `="${typedDigest(typed)}"`);
  await context.sync();
  const kept = last && stale ? await givenBack(context, last, stale, title) : earlier?.name;
  return { sheet: name, ...(kept === undefined ? {} : { kept }) };
}

/** Where somebody typed just before a sheet was deleted, that is put back on a sheet of its own. Gives its name. */
async function givenBack(
  context: Excel.RequestContext,
  last: Excel.Range,
  { digest }: EarlierSheet,
  title: string,
): Promise<string | undefined> {
  return typedDigest(last) === digest ? undefined : giveBackSheet(context, last, title);
}

/** Queues the deletion of a sheet. Gives what it holds when it is deleted. */
function queueDelete(sheet: Excel.Worksheet): Excel.Range {
  const last = loadTyped(sheet);
  sheet.delete();
  return last;
}
