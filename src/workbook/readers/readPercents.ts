import { tableNames, type DataTableKey } from '../names';
import type { KpiWorkbook } from './readStandingWorkbook';

/** Of each record of a table, the ids of the fields whose cells show a number as a percentage. */
type Percents = Readonly<Record<DataTableKey, readonly ReadonlySet<string>[]>>;

/** Looks at the number formats of the three tables, in one batch. */
export async function readPercents(context: Excel.RequestContext, workbook: KpiWorkbook): Promise<Percents> {
  const load = (key: DataTableKey): Excel.Range => {
    const body = context.workbook.tables.getItem(tableNames[key]).getDataBodyRange();
    body.load('numberFormat, columnIndex, rowIndex');
    return body;
  };
  const loaded = { departments: load('departments'), targets: load('targets'), kpis: load('kpis') };
  await context.sync();
  const of = (key: DataTableKey): ReadonlySet<string>[] => {
    const { numberFormat, columnIndex, rowIndex } = loaded[key];
    const columns: ReadonlyMap<string, number> = workbook[key].columns;
    return workbook[key].records.map(({ row }) => {
      const formats: readonly unknown[] = numberFormat[row - 1 - rowIndex] ?? [];
      const shown = [...columns].filter(([, column]) => String(formats[column - columnIndex]).includes('%'));
      return new Set(shown.map(([id]) => id));
    });
  };
  return { departments: of('departments'), targets: of('targets'), kpis: of('kpis') };
}
