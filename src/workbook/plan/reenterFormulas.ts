import type { CellInput } from '../../kpi/record/Field';
import { defaultLanguage, isLanguage, languages } from '../../words/index';
import { workbookWords, type WorkbookWords } from '../../words/workbookWords';
import { stretches } from '../drawing/stretches';
import { names, tableNames } from '../names';
import { columnMapFromRows } from '../readers/columnMap';
import { markedRows, rowRuns } from '../readers/markedRows';
import { adviceInOrder } from './adviceInOrder';
import { functionColumns } from './functionColumns';
import { loadFormulaVersion, versionOf, writeFormulaVersion, type FormulaVersionCell } from './formulaVersionCell';

/** So many rows' formulas stay below the 5 MB that one batch may carry. */
const rowsAtOnce = 1000;

/** Workbooks before this version give ADVICE its arguments in another order. */
const adviceVersion = 2;

/** What was queued in the first batch. */
interface Loaded {
  /** The word by which this workbook marks rows that were calculated without the add-in. */
  readonly marker: Excel.Range;
  readonly language: Excel.Range;
  readonly version: FormulaVersionCell;
}

/**
 * Enters the function formulas of marked KPI rows again as they stand, because Excel does not wake a function whose result was
 * saved without the add-in; in a workbook of the first version those of all rows, with the arguments in today's order. Typed
 * values and formulas of other columns are not touched. Gives the number of marked rows.
 */
export async function reenterFormulas(context: Excel.RequestContext): Promise<number> {
  const read = await readMarkedRows(context);
  if (!read) return 0;
  const { body, columns, advices, marked, loaded, everyLanguage } = read;
  const { version, language } = loaded;
  const isFirst = versionOf(version) < adviceVersion;
  const rows = isFirst ? [...advices.keys()] : marked;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await reenterRows(context, body, [...columns.values()], rows.slice(start, start + rowsAtOnce));
  }
  // Last, so that a run that was interrupted is taken up again.
  if (isFirst) await writeFormulaVersion(context, version, adviceVersion, wordsFor(wordIn(language), everyLanguage));
  return marked.length;
}

function loadName({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('values');
  return range;
}

/** The KPI rows that were calculated without the add-in. */
interface MarkedRows {
  readonly body: Excel.Range;
  /** Of functions, by their ids. */
  readonly columns: ReadonlyMap<string, number>;
  readonly advices: readonly unknown[];
  /** From 0. */
  readonly marked: readonly number[];
  readonly loaded: Loaded;
  readonly everyLanguage: readonly WorkbookWords[];
}

/** Reads them; nothing where there is no KPI table, or no advice in it. */
export async function readMarkedRows(context: Excel.RequestContext): Promise<MarkedRows | undefined> {
  const { tables } = context.workbook;
  tables.load('items/name');
  const read = { marker: loadName(context, names.fieldsOnly), language: loadName(context, names.language) };
  const version = loadFormulaVersion(context);
  await context.sync();
  const present = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  if (!present.has(tableNames.kpis.toLowerCase())) return undefined;
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  const columns = await readFunctionColumns(context, present, everyLanguage);
  const advice = columns.get('advice');
  if (advice === undefined) return undefined;
  const body = tables.getItem(tableNames.kpis).getDataBodyRange();
  const cells = body.getColumn(advice);
  cells.load('values');
  await context.sync();
  const advices = cells.values.map(([cell]): unknown => cell);
  const markers = [...everyLanguage.map(({ fieldsOnly }) => fieldsOnly), wordIn(read.marker)];
  const loaded = { ...read, version };
  return { body, columns, advices, marked: markedRows(advices, markers), loaded, everyLanguage };
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

/** Where the columns with functions stand. */
async function readFunctionColumns(
  context: Excel.RequestContext,
  present: ReadonlySet<string>,
  everyLanguage: readonly WorkbookWords[],
): Promise<ReadonlyMap<string, number>> {
  const { tables } = context.workbook;
  const head = tables.getItem(tableNames.kpis).getHeaderRowRange();
  head.load('values');
  const map = present.has(tableNames.columns.toLowerCase())
    ? tables.getItem(tableNames.columns).getDataBodyRange()
    : undefined;
  map?.load('values');
  await context.sync();
  const mapped = map ? columnMapFromRows(map.values as CellInput[][]) : [];
  return functionColumns((head.values[0] ?? []).map(String), mapped, everyLanguage);
}

async function reenterRows(
  context: Excel.RequestContext,
  body: Excel.Range,
  columns: readonly number[],
  rows: readonly number[],
): Promise<void> {
  const cells = rowRuns(rows, rowsAtOnce).flatMap(({ first, last }) =>
    columns.map((column) => body.getCell(first, column).getResizedRange(last - first, 0)),
  );
  for (const range of cells) range.load('formulas');
  await context.sync();
  for (const range of cells) enterAgain(range);
  await context.sync();
}

function enterAgain(range: Excel.Range): void {
  const formulas = range.formulas.map(([formula]): unknown => formula);
  for (const { value, first, last } of stretches(formulas, (formula) => formula)) {
    if (typeof value !== 'string' || !value.startsWith('=')) continue;
    const place = range.getCell(first, 0).getResizedRange(last - first, 0);
    place.formulas = Array.from({ length: last - first + 1 }, () => [adviceInOrder(value)]);
  }
}
