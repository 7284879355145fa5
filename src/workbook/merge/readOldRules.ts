import type { TableSpec } from '../columns/TableSpec';
import { areaAddress } from '../drawing/cellAddress';
import { tableNames, type DataTableKey } from '../names';
import { partsOf, type MergePlan } from '../plan/MergePlan';
import { rulesOfTable } from '../sheets/rulesOfTable';
import { placeBefore, type MergedTable } from './mergedTables';

/** A rule of ours on a calculated column, of an earlier version. */
export interface OldRule {
  readonly table: DataTableKey;
  /** Cells that it touches once lost columns are put back. */
  readonly address: string;
  readonly id: string;
}

/** The forms of the rules that any version gave to calculated columns: by sign, by number, by per cent. */
const ownRule =
  /^=(?:LEFT\(\$?[A-Z]+\$?\d+,1\)="[○–▼●▲✓✗]"|ISNUMBER\([A-Z]+\d+\)|AND\(ISNUMBER\([A-Z]+\d+\),[A-Z]+\d+=[01]\)|AND\(\$[A-Z]+\d+="%",.*\))$/;

/** Our rules on the calculated columns of a workbook whose formulas are older, so that they give way to today's and nobody else's do; two batches. */
export async function readOldRules(
  context: Excel.RequestContext,
  plan: MergePlan,
  tables: readonly MergedTable[],
  specs: readonly TableSpec[],
): Promise<OldRule[]> {
  if (partsOf(plan, 'formulasOlder').length === 0) return [];
  const columns = tables
    .filter(({ origin }) => origin === 'kept')
    .flatMap((table) => {
      const spec = specs.find(({ key }) => key === table.key);
      return calculatedPlaces(table, spec).map((place) => {
        const cellsOf = (column: number): string =>
          areaAddress(table.top + 1, table.left + column, table.top + table.rows, table.left + column);
        const address = cellsOf(place);
        const { worksheet } = context.workbook.tables.getItem(tableNames[table.key]);
        const { conditionalFormats } = worksheet.getRange(cellsOf(placeBefore(table, place)));
        conditionalFormats.load('items/id, items/type');
        return { table: table.key, address, conditionalFormats };
      });
    });
  await context.sync();
  const rules = columns.flatMap(({ table, address, conditionalFormats }) =>
    conditionalFormats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id, custom }) => {
        custom.rule.load('formula');
        return { table, address, id, rule: custom.rule };
      }),
  );
  await context.sync();
  const ours = rules.filter(({ rule }) => ownRule.test(rule.formula));
  const first = new Map(ours.map((each) => [`${each.table} ${each.id}`, each]));
  return [...first.values()].map(({ table, address, id }) => ({ table, address, id }));
}

/** Where calculated columns with rules stand. */
function calculatedPlaces({ places, added }: MergedTable, spec: TableSpec | undefined): number[] {
  if (!spec) return [];
  const ruled = new Set(rulesOfTable(spec));
  return spec.columns.flatMap(({ id, formula }) => {
    const place = places.get(id);
    return formula !== undefined && ruled.has(id) && place !== undefined && place < added ? [place] : [];
  });
}
