import type { CurrentCell, LiveFormula } from '../../kpi/record/LiveFormula';
import type { KpiFieldId } from '../../kpi/record/kpiFields';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import type { ReadLiveFormula } from '../formulas/liveFormula';
import { tableNames } from '../names';
import type { ReadTable } from './readTable';
import type { readSources } from './readSources';

/**
 * How the current values of the KPIs come about, by the one-based row of the sheet: nothing where no row has one, else a batch, and another
 * where there are live formulas, for what these read.
 */
export async function readCurrentCells(
  context: Excel.RequestContext,
  { records, columns, firstRow, rowCount, sheetName }: ReadTable<KpiFieldId>,
): Promise<ReadonlyMap<number, CurrentCell>> {
  const column = columns.get('current');
  const rows = records.filter(({ record }) => record.current !== '').map(({ row }) => row);
  if (column === undefined || rows.length === 0) return new Map();
  const { workbook } = context;
  const sheet = workbook.tables.getItem(tableNames.kpis).worksheet;
  const cells = sheet.getRange(areaAddress(firstRow - 1, column, firstRow + rowCount - 2, column));
  cells.load('formulas, numberFormat');
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  workbook.names.load('items/name, items/type');
  const [{ readLiveFormula }, sources] = await Promise.all([
    import('../formulas/liveFormula'),
    import('./readSources'),
    context.sync(),
  ]);
  const found = rows.map((row) => {
    const formula: unknown = cells.formulas[row - firstRow]?.[0];
    const isPercent = String(cells.numberFormat[row - firstRow]?.[0]).includes('%');
    const isLive = typeof formula === 'string' && formula.startsWith('=');
    return { row, isPercent, formula: isLive ? readLiveFormula(formula, cellAddress(row - 1, column)) : undefined };
  });
  const formulas = found.flatMap(({ formula }) => formula ?? []);
  const stateOf = formulas.length > 0 ? await sources.readSources(context, formulas, sheetName) : () => undefined;
  const counts = new Map<string, number>();
  for (const { form } of formulas) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Map(
    found.map(({ row, isPercent, formula }) => [
      row,
      { isPercent, live: formula && { ...withSources(formula, stateOf), alike: counts.get(formula.form) ?? 1 } },
    ]),
  );
}

function withSources(
  formula: ReadLiveFormula,
  stateOf: Awaited<ReturnType<typeof readSources>>,
): Omit<LiveFormula, 'alike'> {
  const { repeats, divides, unguarded, subtracts, timesHundred, references } = formula;
  const sources = references.flatMap((reference) => {
    const state = stateOf(reference, formula);
    return state === undefined ? [] : [{ reference, state }];
  });
  return { repeats, divides, unguarded, subtracts, timesHundred, sources };
}
