import type { CellInput, Field } from './field';

export type { CellInput, Letter } from './field';
export type { Language } from '../../words/language';

/**
 * The KPI record, in the order of its columns.
 * Source: the union of ISO 22400, Neely 1997, Marr and the Indonesian ministry of finance's KPI manual (kpi-facts §2).
 */
const fields = [
  { id: 'code', heads: { en: 'Code', id: 'Kode' }, kind: 'text', required: true, letters: [] },
  {
    id: 'department',
    heads: { en: 'Department', id: 'Departemen' },
    kind: 'list',
    listFrom: 'departments',
    required: true,
    letters: ['S'],
  },
  {
    id: 'linkedTarget',
    heads: { en: 'Linked target', id: 'Target terkait' },
    kind: 'list',
    listFrom: 'targets',
    required: true,
    letters: ['R'],
  },
  { id: 'name', heads: { en: 'KPI', id: 'KPI' }, kind: 'text', required: true, letters: ['S'] },
  { id: 'definition', heads: { en: 'Definition', id: 'Definisi' }, kind: 'text', required: true, letters: ['S'] },
  { id: 'formula', heads: { en: 'How it is computed', id: 'Rumus' }, kind: 'text', required: true, letters: ['M'] },
  {
    id: 'unit',
    heads: { en: 'Unit', id: 'Satuan' },
    kind: 'list',
    list: 'unit',
    openList: true,
    required: true,
    letters: ['M'],
  },
  {
    id: 'polarity',
    heads: { en: 'Polarity', id: 'Polaritas' },
    kind: 'list',
    list: 'polarity',
    required: true,
    letters: ['A'],
  },
  {
    id: 'baseline',
    heads: { en: 'Baseline', id: 'Data dasar' },
    kind: 'numberOrText',
    list: 'baseline',
    openList: true,
    required: true,
    letters: ['A'],
  },
  {
    id: 'target',
    heads: { en: 'Target', id: 'Target' },
    kind: 'numberOrText',
    required: true,
    letters: ['M', 'A', 'T'],
  },
  {
    id: 'upper',
    heads: { en: 'Upper bound', id: 'Batas atas' },
    kind: 'number',
    required: 'ifStabilise',
    letters: ['A'],
  },
  { id: 'deadline', heads: { en: 'Deadline', id: 'Batas waktu' }, kind: 'date', required: true, letters: ['T'] },
  {
    id: 'frequency',
    heads: { en: 'Frequency', id: 'Frekuensi' },
    kind: 'list',
    list: 'frequency',
    required: true,
    letters: ['T'],
  },
  { id: 'source', heads: { en: 'Data source', id: 'Sumber data' }, kind: 'text', required: true, letters: ['M'] },
  {
    id: 'available',
    heads: { en: 'Data available', id: 'Data tersedia' },
    kind: 'list',
    list: 'available',
    required: true,
    letters: ['M'],
  },
  { id: 'owner', heads: { en: 'Owner', id: 'PIC' }, kind: 'text', required: true, letters: ['A'] },
] as const satisfies readonly Field<string>[];

export type KpiFieldId = (typeof fields)[number]['id'];
export type KpiField = Field<KpiFieldId>;

/** One row of the KPI table, as its cells hold it. */
export type Kpi = Readonly<Record<KpiFieldId, CellInput>>;

export const kpiFields: readonly KpiField[] = fields;
