import type { WorkbookWords } from '../../words/workbookWords';
import { tableSpecs } from '../columns/tableSpecs';
import { tableNames } from '../names';
import { rulesOfTable } from '../sheets/rulesOfTable';
import { seriesOf } from '../sheets/seriesOf';
import type { PresentTable } from './PresentTable';
import type { TableCells, WorkbookDetails } from './readDetails';
import type { ChartState, WorkbookState } from './WorkbookState';

interface LoadedColumn {
  readonly id: string;
  readonly rules: OfficeExtension.ClientResult<number> | undefined;
  readonly validation: Excel.DataValidation | undefined;
  readonly whole: Excel.Range | undefined;
}

/** Rules, drop-downs and folded columns of our tables, the listed departments and the chart, in one batch; in none where no table is ours. */
export async function readTableRules(
  context: Excel.RequestContext,
  { present, pages }: WorkbookDetails,
  everyLanguage: readonly WorkbookWords[],
): Promise<Pick<WorkbookState, 'present' | 'chart' | 'chartName'>> {
  const tables = [...present.values()].map((cells) => loadTable(context, cells, everyLanguage));
  const overview = pages.get('overview');
  const charts = overview === undefined ? undefined : context.workbook.worksheets.getItem(overview).charts;
  charts?.load('items/name, items/series/count');
  if (tables.length > 0 || charts) await context.sync();
  return {
    present: new Map(
      tables.map(({ cells, columns, departments }) => [cells.key, presentTable(cells, columns, departments)]),
    ),
    ...chartState(charts?.items ?? [], everyLanguage),
  };
}

function loadTable({ workbook }: Excel.RequestContext, cells: TableCells, [words]: readonly WorkbookWords[]) {
  const table = workbook.tables.getItem(tableNames[cells.key]);
  const spec = words && tableSpecs(words).find(({ key }) => key === cells.key);
  const ruled = new Set(spec && rulesOfTable(spec));
  const columns = (spec?.columns ?? []).flatMap(({ id, validation, step }): LoadedColumn[] => {
    const place = cells.places.get(id);
    if (place === undefined) return [];
    if (!validation && !step && !ruled.has(id)) return [];
    const body = table.columns.getItemAt(place).getDataBodyRange();
    if (step) body.load('columnHidden');
    const { conditionalFormats, dataValidation } = body;
    if (validation) dataValidation.load('type');
    const rules = ruled.has(id) ? conditionalFormats.getCount() : undefined;
    return [{ id, rules, validation: validation && dataValidation, whole: step ? body : undefined }];
  });
  const place = cells.key === 'departments' ? cells.places.get('department') : undefined;
  const departments = place === undefined ? undefined : table.columns.getItemAt(place).getDataBodyRange();
  departments?.load('values');
  return { cells, columns, departments };
}

function presentTable(
  cells: TableCells,
  columns: readonly LoadedColumn[],
  departments: Excel.Range | undefined,
): PresentTable {
  return {
    ...cells,
    rules: new Map(columns.flatMap(({ id, rules }) => (rules ? [[id, rules.value] as const] : []))),
    unvalidated: new Set(columns.filter(({ validation }) => validation?.type === 'None').map(({ id }) => id)),
    hidden: new Set(columns.filter(({ whole }) => whole?.columnHidden).map(({ id }) => id)),
    departments: (departments?.values ?? []).map(([cell]) => String(cell)).filter((text) => text.trim() !== ''),
  };
}

function chartState(
  charts: readonly Excel.Chart[],
  everyLanguage: readonly WorkbookWords[],
): { readonly chart: ChartState; readonly chartName: string | undefined } {
  const [ours] = charts.filter(({ name }) => everyLanguage.some(({ overview }) => overview.title === name));
  if (!ours) return { chart: 'none', chartName: undefined };
  return { chart: ours.series.count >= seriesOf.length ? 'whole' : 'broken', chartName: ours.name };
}
