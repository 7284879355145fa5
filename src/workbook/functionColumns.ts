import type { Field } from '../domain/field';
import { tableNames } from './names';
import { findColumns } from './reading/findColumns';
import type { MappedColumn } from './reading/columnMap';
import { headOf } from './tables/headOf';
import { kpiTable } from './tables/kpiTable';

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
