import type { CellInput } from '../../kpi/record/Field';
import { defaultLanguage, isLanguage, languages } from '../../words/index';
import { workbookWords, type WorkbookWords } from '../../words/workbookWords';
import { formulaVersion } from '../columns/functionFormulas';
import { fillFormula } from '../drawing/fillFormula';
import { stretches } from '../drawing/stretches';
import { names, tableNames } from '../names';
import { columnMapFromRows } from '../readers/columnMap';
import { markedRows, rowRuns } from '../readers/markedRows';
import { functionColumns, type FunctionColumn } from './functionColumns';
import { loadFormulaVersion, versionOf, writeFormulaVersion, type FormulaVersionCell } from './formulaVersionCell';

/** So many rows' formulas stay below the 5 MB that one batch may carry. */
const rowsAtOnce = 1000;
/** A reference such as B7, which means another cell in another row. */
const relativeReference = /(?:^|[^\w[@])\$?[A-Z]{1,3}\$?\d+\b/i;

/** What was queued in the first batch. */
interface Loaded {
  /** The word by which this workbook marks rows that were calculated without the add-in. */
  readonly marker: Excel.Range;
  readonly language: Excel.Range;
  readonly version: FormulaVersionCell;
}

/**
 * Enters the function formulas of marked KPI rows again as they stand, because Excel does not wake a function whose result was
 * saved without the add-in; where the workbook holds formulas of an older version, those of all rows in today's form. Typed values
 * and formulas of other columns are not touched. Gives the number of marked rows.
 */
export async function reenterFormulas(context: Excel.RequestContext): Promise<number> {
  const { tables } = context.workbook;
  tables.load('items/name');
  const loaded = { marker: loadName(context, names.fieldsOnly), language: loadName(context, names.language) };
  const version = loadFormulaVersion(context);
  await context.sync();
  const present = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  if (!present.has(tableNames.kpis.toLowerCase())) return 0;
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  const columns = await readFunctionColumns(context, present, everyLanguage);
  return reenterColumns(context, columns, { ...loaded, version }, everyLanguage);
}

function loadName({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('values');
  return range;
}

async function reenterColumns(
  context: Excel.RequestContext,
  columns: readonly FunctionColumn[],
  { marker, language, version }: Loaded,
  everyLanguage: readonly WorkbookWords[],
): Promise<number> {
  const advice = columns.find(({ id }) => id === 'advice');
  if (!advice) return 0;
  const body = context.workbook.tables.getItem(tableNames.kpis).getDataBodyRange();
  const cells = body.getColumn(advice.column);
  cells.load('values');
  await context.sync();
  const advices = cells.values.map(([cell]): unknown => cell);
  const marked = markedRows(advices, [...everyLanguage.map(({ fieldsOnly }) => fieldsOnly), wordIn(marker)]);
  const upgrades = versionOf(version) < formulaVersion && columns.every(({ formula }) => formula !== undefined);
  const rows = upgrades ? [...advices.keys()] : marked;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await reenterRows(context, body, columns, rows.slice(start, start + rowsAtOnce), upgrades);
  }
  // Last, so that a run that was interrupted is taken up again.
  if (upgrades) await writeFormulaVersion(context, version, wordsFor(wordIn(language), everyLanguage));
  return marked.length;
}

function wordIn(range: Excel.Range): string {
  return range.isNullObject ? '' : String(range.values[0]?.[0] ?? '');
}

/** The words of the workbook's language, the default's where it names none of ours. */
function wordsFor(language: string, everyLanguage: readonly WorkbookWords[]): WorkbookWords {
  const wanted = isLanguage(language) ? language : defaultLanguage;
  const words = everyLanguage.find((each) => each.language === wanted);
  if (!words) throw new Error(`There are no words in ${wanted}.`);
  return words;
}

/** Where the columns with functions stand, and today's formula of each. */
async function readFunctionColumns(
  context: Excel.RequestContext,
  present: ReadonlySet<string>,
  everyLanguage: readonly WorkbookWords[],
): Promise<FunctionColumn[]> {
  const { tables } = context.workbook;
  const headsOf = (name: string): Excel.Range | undefined => {
    if (!present.has(name.toLowerCase())) return undefined;
    const range = tables.getItem(name).getHeaderRowRange();
    range.load('values');
    return range;
  };
  const [kpis, targets] = [headsOf(tableNames.kpis), headsOf(tableNames.targets)];
  const map = present.has(tableNames.columns.toLowerCase())
    ? tables.getItem(tableNames.columns).getDataBodyRange()
    : undefined;
  map?.load('values');
  await context.sync();
  const texts = (range: Excel.Range | undefined): string[] => (range?.values[0] ?? []).map(String);
  return functionColumns(
    {
      heads: { kpis: texts(kpis), targets: texts(targets) },
      map: map ? columnMapFromRows(map.values as CellInput[][]) : [],
    },
    everyLanguage,
  );
}

async function reenterRows(
  context: Excel.RequestContext,
  body: Excel.Range,
  columns: readonly FunctionColumn[],
  rows: readonly number[],
  inTodaysForm: boolean,
): Promise<void> {
  const cells = rowRuns(rows, rowsAtOnce).flatMap(({ first, last }) =>
    columns.map((column) => ({ column, range: body.getCell(first, column.column).getResizedRange(last - first, 0) })),
  );
  for (const { range } of cells) range.load('formulas');
  await context.sync();
  for (const { range, column } of cells) enterAgain(range, inTodaysForm ? column : undefined);
  await context.sync();
}

/** `today` is the column whose present form replaces each formula that asks its function. */
function enterAgain(range: Excel.Range, today: FunctionColumn | undefined): void {
  const formulas = range.formulas.map(([formula]): unknown => formula);
  for (const { value, first, last } of stretches(formulas, (formula) => formula)) {
    if (typeof value !== 'string' || !value.startsWith('=')) continue;
    const place = range.getCell(first, 0).getResizedRange(last - first, 0);
    const entered = today && asksFor(today, value) ? (today.formula ?? value) : value;
    if (relativeReference.test(entered)) place.formulas = Array.from({ length: last - first + 1 }, () => [entered]);
    else fillFormula(place, entered);
  }
}

/** Excel shows `_xldudf_KPI_ADVICE` where it does not know the add-in's function. */
function asksFor({ asks }: FunctionColumn, formula: string): boolean {
  return new RegExp(`KPI[._]${asks}\\(`, 'i').test(formula);
}
