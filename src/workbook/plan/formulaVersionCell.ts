import type { WorkbookWords } from '../../words/workbookWords';
import { names } from '../names';
import { palette } from '../palette';

/** Workbooks of the first version carry no number. */
const firstVersion = 1;

/** What was queued to learn which version of the formulas a workbook holds. */
export interface FormulaVersionCell {
  /** The name, which refers to a cell or holds the number itself. */
  readonly item: Excel.NamedItem;
  readonly cell: Excel.Range;
}

/** Queues the load; what a workbook does not have is a null object. */
export function loadFormulaVersion({ workbook }: Excel.RequestContext): FormulaVersionCell {
  const item = workbook.names.getItemOrNullObject(names.formulaVersion);
  item.load('value');
  const cell = item.getRangeOrNullObject();
  cell.load('values');
  return { item, cell };
}

/** The version of the formulas in a workbook. */
export function versionOf({ item, cell }: FormulaVersionCell): number {
  if (item.isNullObject) return firstVersion;
  const value: unknown = cell.isNullObject ? item.value : cell.values[0]?.[0];
  return Number(value) || firstVersion;
}

/** Writes the number of the version that the formulas have now: into its cell, else into a row of Settings below the limits if that is blank, else into the name itself. */
export async function writeFormulaVersion(
  context: Excel.RequestContext,
  { item, cell }: FormulaVersionCell,
  version: number,
  words: WorkbookWords,
): Promise<void> {
  const { workbook } = context;
  if (cell.isNullObject) {
    if (!item.isNullObject) item.delete();
    const row = await blankRowBelowLimits(context);
    if (row) addSettingRow(workbook, row, version, words);
    else workbook.names.add(names.formulaVersion, `=${version}`);
  } else {
    cell.values = [[version]];
  }
  await context.sync();
}

/** Label, value and meaning of the next setting; undefined where somebody has typed there or Settings are gone. */
async function blankRowBelowLimits(context: Excel.RequestContext): Promise<Excel.Range | undefined> {
  const lastLimit = context.workbook.names.getItemOrNullObject(names.lettersToMeet).getRangeOrNullObject();
  lastLimit.load('address');
  await context.sync();
  if (lastLimit.isNullObject) return undefined;
  const row = lastLimit.getOffsetRange(1, -1).getResizedRange(0, 2);
  row.load('values');
  await context.sync();
  return row.values[0]?.every((value) => value === '') ? row : undefined;
}

function addSettingRow(workbook: Excel.Workbook, row: Excel.Range, version: number, { settings }: WorkbookWords): void {
  const { label, meaning } = settings.Formula_Version;
  row.values = [[label, version, meaning]];
  const value = row.getCell(0, 1);
  value.format.fill.color = palette.brandTint;
  value.format.horizontalAlignment = 'Left';
  workbook.names.add(names.formulaVersion, value, label);
}
