import type { Field } from '../kpi/record/field';
import { tableNames } from './names';
import { findColumns } from './readers/findColumns';
import type { MappedColumn } from './readers/columnMap';
import { headOf } from './columns/headOf';
import { kpiTable } from './columns/kpiTable';

const ours = kpiTable('en')
  .columns.filter(({ formula }) => formula?.includes('KPI.'))
  .map(({ id }): Field<string> => {
    const heads = { en: headOf('kpis', id, 'en'), id: headOf('kpis', id, 'id') };
    return { id, heads, kind: 'text', required: false, letters: [] };
  });

/** Where the KPI table's columns with functions of the add-in stand now (from 0, in the table), by their ids. */
export function functionColumns(heads: readonly string[], map: readonly MappedColumn[]): ReadonlyMap<string, number> {
  return findColumns(tableNames.kpis, ours, heads, map);
}
