import { tableSpecs } from '../columns/tableSpecs';
import type { TableSpec } from '../columns/TableSpec';
import { tableNames, type DataTableKey } from '../names';
import type { PresentTable } from '../state/PresentTable';
import { rulesOfTable } from '../sheets/rulesOfTable';
import { tableHeadRow } from '../sheets/drawTableSheet';
import { findLostTable } from './findLostTable';
import type { MapRow, MergePart } from './MergePlan';
import type { Planning } from './planMerge';

/** Tables that are gone from their sheets, columns, rows of `tblColumns`, colours and drop-downs that are missing. */
export function planTables(planning: Planning): MergePart[] {
  const { state, words } = planning;
  const specs = tableSpecs(words);
  return [
    ...specs.flatMap((spec) => {
      const present = state.present.get(spec.key);
      return present ? partsOfTable(planning, spec, present) : lostTable(planning, spec);
    }),
    ...columnMap(planning, specs),
  ];
}

function isTaken({ state }: Planning, wanted: string): boolean {
  return state.tables.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** A table whose sheet is gone comes with its sheet. */
function lostTable(planning: Planning, spec: TableSpec): MergePart[] {
  const { state, everyLanguage, onPage } = planning;
  const cells = state.cells.get(spec.key);
  if (!state.pages.has(spec.key) || isTaken(planning, spec.name) || !cells) return [];
  const found = findLostTable(cells, spec, state.map ?? [], everyLanguage);
  const where = { ...onPage(spec.key), table: spec.key, items: [spec.name] };
  if (found === 'unsound') return [{ code: 'tableUnsound', does: 'cannot', ...onPage(spec.key), items: [spec.name] }];
  if (found) return [{ code: 'tableMissing', does: 'mend', ...where, found, headRow: found.top + 1 }];
  const below = cells.top + cells.values.length;
  const headRow = below < tableHeadRow ? tableHeadRow : below + 3;
  return [{ code: 'tableMissing', does: 'add', ...where, headRow }];
}

/** Columns that should have rules of plain Excel and have none. */
export function columnsWithoutRules(spec: TableSpec, { rules }: PresentTable): string[] {
  return rulesOfTable(spec).filter((id) => rules.get(id) === 0);
}

function partsOfTable({ state, onPage }: Planning, spec: TableSpec, present: PresentTable): MergePart[] {
  const where = { ...onPage(spec.key), table: spec.key };
  const headOf = (id: string): string => present.heads[present.places.get(id) ?? -1] ?? '';
  const lost = spec.columns.filter(({ id }) => !present.places.has(id));
  // What an Excel has refused is no task any more.
  const isTask = (look: 'rules' | 'dropDowns'): boolean => !state.refused.includes(`${look}:${spec.key}`);
  const uncoloured = isTask('rules') ? columnsWithoutRules(spec, present) : [];
  const unvalidated = isTask('dropDowns') ? [...present.unvalidated] : [];
  const parts: MergePart[] = [];
  if (lost.length > 0) {
    const columns = lost.map(({ id }) => id);
    parts.push({ code: 'columnMissing', does: 'add', ...where, items: lost.map(({ head }) => head), columns });
  }
  if (uncoloured.length > 0) {
    parts.push({ code: 'rulesMissing', does: 'mend', ...where, items: uncoloured.map(headOf), columns: uncoloured });
  }
  if (unvalidated.length > 0) {
    parts.push({
      ...{ code: 'dropDownsMissing', does: 'mend', ...where },
      ...{ items: unvalidated.map(headOf), columns: unvalidated },
    });
  }
  return parts;
}

/** `tblColumns` comes with Settings; where only the table is gone it is drawn anew, where only rows are missing these are added. */
function columnMap(planning: Planning, specs: readonly TableSpec[]): MergePart[] {
  const { state, onPage } = planning;
  if (!state.pages.has('settings')) return [];
  if (!state.map) {
    if (isTaken(planning, tableNames.columns)) return [];
    const cells = state.cells.get('settings');
    const below = (cells?.top ?? 0) + (cells?.values.length ?? 0);
    const headRow = below + 3;
    const items = [tableNames.columns];
    return [{ code: 'tableMissing', does: 'add', ...onPage('settings'), table: 'columns', items, headRow }];
  }
  const rows = specs.flatMap(({ key, columns }) => columns.flatMap(({ id }) => mapRow(planning, key, id)));
  const items = rows.map(({ field }) => field);
  return rows.length === 0 ? [] : [{ code: 'mapRowMissing', does: 'mend', ...onPage('settings'), items, rows }];
}

function mapRow({ state }: Planning, table: DataTableKey, field: string): MapRow[] {
  const map = state.map ?? [];
  const row = map.findIndex(
    (each) => each.field === field && each.table.toLowerCase() === tableNames[table].toLowerCase(),
  );
  if (row < 0) return [{ field, table }];
  return map[row]?.head.startsWith('#') ? [{ field, table, row }] : [];
}
