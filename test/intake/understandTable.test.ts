import { understandTable } from '../../src/intake/understandTable';
import { gridOf } from './gridOf';
import { intakeLanguages } from './languages';
import { shapes } from './shapes';

test.each(shapes)('$name', ({ kind, text, table, columns, rows, leftOut }) => {
  const understood = understandTable(gridOf(kind, text), intakeLanguages);
  expect(understood.table).toBe(table);
  expect(understood.columns.map(({ field, leftOut: why }) => field ?? `(${why})`)).toEqual(columns);
  expect(understood.rows.length).toBe(rows.length);
  rows.forEach((row, at) => {
    for (const [field, cell] of Object.entries(row)) {
      expect([field, understood.rows[at]?.cells[field]]).toEqual([field, cell]);
    }
  });
  expect(understood.leftOut.map(({ reason }) => reason)).toEqual(leftOut);
});

test('a column without anything in it keeps no field from one that is filled', () => {
  const text = ['KPI;Target;Nilai Target', 'Tingkat kehadiran;;95', 'Biaya per unit;;1200'].join('\n');
  const { columns } = understandTable(gridOf('text', text), intakeLanguages);
  expect(columns.map(({ field, leftOut }) => field ?? leftOut)).toEqual(['name', 'second', 'target']);
});
