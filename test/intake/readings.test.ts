import fc from 'fast-check';
import { excelDay } from '../../src/kpi/record/excelDate';
import { bestGrid } from '../../src/intake/bestGrid';
import { headKey } from '../../src/intake/headKey';
import { matchHead } from '../../src/intake/matchHead';
import { readDay } from '../../src/intake/readDay';
import { decimalMark, readNumber } from '../../src/intake/readNumber';
import { readText } from '../../src/intake/readText';
import { intakeTables } from '../../src/intake/Understood';
import { understandTable } from '../../src/intake/understandTable';
import { fieldsOfTable } from '../../src/intake/fieldsOfTable';
import { anyText } from '../kpi/support/anyKpi';
import { gridOf } from './gridOf';
import { intakeLanguages } from './languages';

const lastDay = excelDay(2026, 12, 31);

test.each([
  ...['2026-12-31', '31/12/2026', '31.12.2026', '31-12-26', '12/31/2026', '31 Desember 2026', 'December 31, 2026'],
  ...[
    '31 Des 2026',
    '31-Dec-26',
    '31 Des 26',
    'Desember 2026',
    'Dec 2026',
    'Dec-26',
    '12/2026',
    'Q4 2026',
    'TW IV 2026',
    'Triwulan 4 2026',
  ],
  ...['Semester 2 2026', 'S2-2026', 'akhir 2026', '2026', '31/12/2026 00:00', 'Kamis, 31 Desember 2026'],
])('%s is the last day of 2026', (text) => {
  expect(readDay(text)).toBe(lastDay);
});

test.each(['soon', '31/02/2026', '13/13/2026', 'Q5 2026', 'Semester 3 2026', '5 days', '', '12,5'])(
  '%s is no day',
  (text) => {
    expect(readDay(text)).toBeUndefined();
  },
);

test('days come before months unless the table says otherwise', () => {
  expect(readDay('03/04/2026')).toBe(excelDay(2026, 4, 3));
  expect(readDay('03/04/2026', true)).toBe(excelDay(2026, 3, 4));
  expect(readDay('25/04/2026', true)).toBe(excelDay(2026, 4, 25));
});

test.each([
  ['1.500', undefined, 1500],
  ['1.500', '.', 1.5],
  ['1,500', ',', 1.5],
  ['1.500,75', ',', 1500.75],
  ['1,234.5', '.', 1234.5],
  ['1 250 000', undefined, 1_250_000],
  ['12,5', undefined, 12.5],
  ['-3', undefined, -3],
  ['−3', undefined, -3],
  ['99,9%', ',', { percent: 0.999 }],
  ['-0.7%', '.', { percent: -0.007 }],
  ['95 %', undefined, { percent: 0.95 }],
  ['97,5%', ',', { percent: 0.975 }],
  ['12,5', '.', 12.5],
] as const)('%s (decimals after %s) is %j', (text, mark, value) => {
  expect(readNumber(text, mark)).toEqual(value);
});

test.each(['001', '≥ 95%', 'Rp 1.000', '5 hari', '1-2', '', '%', '1/2'])('%s is no plain number', (text) => {
  expect(readNumber(text, undefined)).toBeUndefined();
});

test('the numbers of a table agree on a decimal mark, or say nothing', () => {
  expect(decimalMark(['1.500', '12,5', 'text'])).toBe(',');
  expect(decimalMark(['1,500', '12.5'])).toBe('.');
  expect(decimalMark(['1.250.000', '1.500'])).toBe(',');
  expect(decimalMark(['1.500', '2.000'])).toBeUndefined();
  expect(decimalMark(['1,5', '1.5'])).toBeUndefined();
});

test.each([
  ['Nama KPI', 'kpis', 'name'],
  ['INDIKATOR KINERJA UTAMA (IKU)', 'kpis', 'name'],
  ['* Target 2026 (%)', 'kpis', 'target'],
  ['Target terkait', 'kpis', 'linkedTarget'],
  ['Frequency of measurement', 'kpis', 'frequency'],
  ['Penanggung jawab', 'kpis', 'owner'],
  ['Sumber', 'kpis', 'source'],
  ['Cara perhitungan KPI', 'kpis', 'formula'],
  ['linkedTarget', 'kpis', 'linkedTarget'],
  ['Bobot KPI (%)', 'kpis', 'weight'],
  ['Realisasi 2025', 'kpis', 'current'],
  ['Skor akhir', 'kpis', 'result'],
  ['No.', 'kpis', 'number'],
  ['Kepala Divisi', 'departments', 'head'],
  ['Sasaran kerja', 'targets', 'target'],
  ['Mood', 'kpis', undefined],
] as const)('the head %s in %s means %s', (head, table, meaning) => {
  const match = matchHead(head, table, intakeLanguages);
  expect(match?.field ?? match?.foreign).toBe(meaning);
});

test('no usual head of a table stands for two of its fields in one language, and each is written as heads are compared', () => {
  for (const { heads } of intakeLanguages) {
    for (const table of intakeTables) {
      const all = [...Object.values(heads[table]), ...Object.values(heads.foreign)].flat();
      expect([table, all.filter((head, at) => all.indexOf(head) !== at)]).toEqual([table, []]);
      expect(all.filter((head) => headKey(head) !== head)).toEqual([]);
    }
  }
});

test('any text and any page is understood somehow, without an error, and no row is lost', () => {
  const cell = fc.oneof(anyText, fc.constantFrom('KPI', 'Total', 'Target', '', '1', '<table>', '"', 'Departemen'));
  const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(table, fc.constantFrom('\t', ';', ',', ' | ', '  '), (rows, between) => {
      const text = rows.map((cells) => cells.join(between)).join('\n');
      for (const grid of [readText(text).grid, gridOf('html', `<table><tr><td>${text}</td></tr></table>`)]) {
        const best = bestGrid([grid], intakeLanguages);
        const understood = understandTable(grid, intakeLanguages);
        const { rows: taken, leftOut, blankRows, columns } = understood;
        const heads = grid.length - taken.length - leftOut.length - blankRows;
        expect(best === undefined || best.grid === grid).toBe(true);
        expect([0, 1, 2]).toContain(heads);
        const fields = columns.flatMap(({ field }) => field ?? []);
        expect(new Set(fields).size).toBe(fields.length);
        const ids: readonly string[] = fieldsOfTable[understood.table].map(({ id }) => id);
        expect(fields.every((field) => ids.includes(field))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a long table is understood in a moment', () => {
  const row = (at: number): string => `K-${at}\tOrders shipped on time ${at}\tSales\t95%\tMonthly\t31/12/2026`;
  const text = [
    'Code\tKPI\tDepartment\tTarget\tFrequency\tDeadline',
    ...Array.from({ length: 3000 }, (_, at) => row(at)),
  ];
  const begun = Date.now();
  expect(understandTable(readText(text.join('\n')).grid, intakeLanguages).rows.length).toBe(3000);
  expect(Date.now() - begun).toBeLessThan(10_000);
});
