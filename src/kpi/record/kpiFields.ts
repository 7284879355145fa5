import type { CellInput, Field } from './Field';

/**
 * The KPI record, in the order of its columns.
 * Source: the union of ISO 22400, Neely 1997, Marr and the Indonesian ministry of finance's KPI manual (kpi-facts §2).
 */
// A table reads best with a row a line.
// prettier-ignore
const fields = [
  { id: 'code', kind: 'text', required: true, width: 8, numberFormat: '@', advice: 6 },
  { id: 'name', kind: 'text', required: true, key: true, width: 20, letters: { S: 1 }, advice: 7 },
  { id: 'department', kind: 'list', listFrom: 'departments', required: true, key: true, width: 14, letters: { S: 3 }, advice: 8 },
  { id: 'linkedTarget', kind: 'list', listFrom: 'targets', required: true, width: 20, letters: { R: 1 }, advice: 9 },
  { id: 'definition', kind: 'text', required: true, width: 27, letters: { S: 2 }, advice: 10 },
  { id: 'formula', kind: 'text', required: true, width: 27, letters: { M: 3 }, advice: 11 },
  { id: 'unit', kind: 'list', list: 'unit', open: true, required: true, width: 10, centred: true, letters: { M: 2, A: 7 }, advice: 12 },
  { id: 'polarity', kind: 'list', list: 'polarity', required: true, width: 14, letters: { A: 3 }, advice: 13 },
  { id: 'baseline', kind: 'numberOrText', list: 'baseline', open: true, required: true, width: 10, centred: true, letters: { A: 1 }, advice: 14 },
  { id: 'target', kind: 'numberOrText', required: true, width: 14, letters: { M: 1, A: 2, T: 1 }, advice: 15 },
  { id: 'deadline', kind: 'date', required: true, width: 12, centred: true, numberFormat: 'yyyy-mm-dd', letters: { T: 2 }, advice: 16 },
  { id: 'frequency', kind: 'list', list: 'frequency', required: true, width: 13, letters: { T: 3 }, advice: 17 },
  { id: 'source', kind: 'text', required: true, width: 16, letters: { M: 4 }, advice: 18 },
  { id: 'available', kind: 'list', list: 'available', required: true, width: 12, centred: true, letters: { M: 5 }, advice: 19 },
  { id: 'owner', kind: 'text', required: true, width: 13, letters: { A: 4 }, advice: 20 },
  { id: 'upper', kind: 'number', required: 'ifStabilise', width: 9, centred: true, letters: { A: 6 }, advice: 21 },
  { id: 'current', kind: 'number', required: false, width: 9, centred: true },
] as const satisfies readonly Field[];

export type KpiFieldId = (typeof fields)[number]['id'];
/** The fields that every KPI needs. */
export type RequiredFieldId = Extract<(typeof fields)[number], { readonly required: true }>['id'];
/** The fields whose cells take only words of their list. */
export type ClosedListFieldId = Exclude<
  Extract<(typeof fields)[number], { readonly kind: 'list'; readonly list: string }>,
  { readonly open: true }
>['id'];
/** The fields that hold a number, or a text with one. */
export type NumberFieldId = Extract<(typeof fields)[number], { readonly kind: 'number' | 'numberOrText' }>['id'];
export type DateFieldId = Extract<(typeof fields)[number], { readonly kind: 'date' }>['id'];
export type KpiField = Field<KpiFieldId>;

/** One row of the KPI table, as its cells hold it. */
export type Kpi = Readonly<Record<KpiFieldId, CellInput>>;

export const kpiFields: readonly KpiField[] = fields;
