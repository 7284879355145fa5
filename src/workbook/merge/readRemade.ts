import type { TableSpec } from '../columns/TableSpec';
import { areaAddress } from '../drawing/cellAddress';
import type { DataTableKey } from '../names';
import { partsOf, type MergePlan } from '../plan/MergePlan';
import { rulesOfTable } from '../sheets/rulesOfTable';
import type { MergedTable } from './mergedTables';

/** What plain cells that become a table again have lost besides; ids of columns. */
export interface LostLooks {
  readonly rules: readonly string[];
  readonly dropDowns: readonly string[];
}

/** Which columns of tables that are made again have no colours and no drop-downs; one batch, none where no table is made again. */
export async function readRemade(
  context: Excel.RequestContext,
  plan: MergePlan,
  tables: readonly MergedTable[],
  specs: readonly TableSpec[],
): Promise<ReadonlyMap<DataTableKey, LostLooks>> {
  const loaded = partsOf(plan, 'tableMissing').flatMap(({ table: key, sheet, found }) => {
    const table = tables.find((each) => each.key === key);
    const spec = specs.find((each) => each.key === key);
    if (!found || !table || !spec) return [];
    const ruled = new Set(rulesOfTable(spec));
    const columns = spec.columns.flatMap(({ id, validation }) => {
      const place = table.places.get(id) ?? table.added;
      if (place >= table.added || (!validation && !ruled.has(id))) return [];
      const column = table.left + place;
      const address = areaAddress(table.top + 1, column, table.top + table.rows, column);
      const { conditionalFormats, dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(address);
      dataValidation.load('type');
      return [{ id, validation, isRuled: ruled.has(id), rules: conditionalFormats.getCount(), dataValidation }];
    });
    return [{ key: table.key, columns }];
  });
  if (loaded.length > 0) await context.sync();
  return new Map(
    loaded.map(({ key, columns }) => [
      key,
      {
        rules: columns.filter(({ isRuled, rules }) => isRuled && rules.value === 0).map(({ id }) => id),
        dropDowns: columns
          .filter(({ validation, dataValidation }) => validation && dataValidation.type === 'None')
          .map(({ id }) => id),
      },
    ]),
  );
}
