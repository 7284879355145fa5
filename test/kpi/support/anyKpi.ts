import fc from 'fast-check';
import type { CellInput } from '../../../src/kpi/record/Field';
import type { Kpi } from '../../../src/kpi/record/kpiFields';
import { kpiFields } from '../../../src/kpi/record/kpiFields';

const words = fc.constantFrom(
  '≥',
  '95%',
  'per',
  'minggu',
  'at least',
  'Rp',
  '1.500.000',
  'dari',
  'ke',
  'Q3',
  '2026',
  '31/12/2026',
  '(',
  ')',
  '-',
  'dan',
  'half',
  '5S',
  'juta',
  'x',
  'Increase',
  'Melakukan',
  'setiap',
  '÷',
  'Maximise',
  'Stabilkan',
  'Ya',
  'no history',
);

/** Texts as people might type them, and texts as nobody would. */
export const anyText = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const anyCell: fc.Arbitrary<CellInput> = fc.oneof(
  anyText,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, '', 0, 46_300, Number.NaN),
);

/** A row with anything in its cells. */
export const anyKpi: fc.Arbitrary<Kpi> = fc
  .tuple(...kpiFields.map(() => anyCell))
  .map((cells) => Object.fromEntries(kpiFields.map(({ id }, place) => [id, cells[place] ?? null])) as Kpi);
