import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTable } from '../../src/cli/import';
import { readXlsx } from '../../src/host/file/readXlsx';
import { shapes } from '../intake/shapes';
import { longestMaking, once } from '../support/once/once';
import { runCli } from '../support/runCli';
import { tableValues } from '../support/tableValues';

let folder = '';
let kpis = '';

beforeAll(async () => {
  await once('cli');
  folder = mkdtempSync(join(tmpdir(), 'smart-kpi-data-'));
  kpis = join(folder, 'kpis.xlsx');
  runCli('generate', '--from', '2026-07-01', '--to', '2026-12-31', '--out', kpis);
}, longestMaking);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Plan {
  readonly table: string;
  readonly columns: readonly { readonly field: string | null; readonly leftOut: string | null }[];
  readonly rows: readonly { readonly cells: Readonly<Record<string, unknown>> }[];
  readonly existing: readonly unknown[];
  readonly leftOut: readonly { readonly reason: string }[];
  readonly otherTables: number;
}

test.each(shapes)('import of $name: the plan says what is understood and left out', async (shape) => {
  const { kind, text, table, columns, rows, leftOut } = shape;
  const path = file(kind === 'html' ? 'table.html' : 'table.txt', text);
  const printed = jest.spyOn(console, 'log').mockImplementation();
  expect(await importTable([path, '--into', kpis, '--plan'])).toBe(0);
  const plan = JSON.parse(String(printed.mock.calls[0]?.[0])) as Plan;
  printed.mockRestore();
  expect(plan.table).toBe(table);
  expect(plan.columns.map(({ field, leftOut: why }) => field ?? `(${why})`)).toEqual(columns);
  expect(plan.rows.length + plan.existing.length).toBe(rows.length);
  expect(plan.leftOut.map(({ reason }) => reason)).toEqual(leftOut);
});

test('import writes the rows into a file of its own, says what is left out, and check reads them', async () => {
  const semicolons = shapes.find(({ name }) => name.startsWith('semicolons'));
  const out = join(folder, 'merged.xlsx');
  const before = readFileSync(kpis);
  const told = runCli('import', file('weights.csv', semicolons?.text ?? ''), '--into', kpis, '--out', out);
  expect(told.exitCode).toBe(0);
  expect(told.output).toContain('2 rows were added');
  expect(told.errors).toContain('“Bobot”, a weight');
  expect(told.errors).toContain('a total');
  expect(readFileSync(kpis)).toEqual(before);
  const workbook = await readXlsx(readFileSync(out));
  expect(tableValues(workbook, 'tblKpis', 'KPI').slice(-2)).toEqual(['Tingkat kehadiran', 'Biaya per unit']);
  expect(runCli('check', out, '--json').exitCode).toBe(1);
});

test('a workbook of ours is imported from its own sheets: merged and typed cells, days and percentages', () => {
  const other = join(folder, 'other.xlsx');
  runCli('generate', '--empty', '--from', '2026-07-01', '--to', '2026-12-31', '--out', other);
  const plan = JSON.parse(runCli('import', kpis, '--sheet', 'KPIs', '--into', other, '--plan').output) as Plan;
  const exported = JSON.parse(runCli('export', kpis, '--json').output) as {
    records: { kpis: Record<string, unknown>[] };
  };
  expect(plan.rows.map(({ cells }) => cells['code'])).toEqual(exported.records.kpis.map(({ code }) => code));
  expect(plan.rows.map(({ cells }) => cells['target'])).toEqual(exported.records.kpis.map(({ target }) => target));
});

test('UTF-16 text of Excel, and a page of several tables with the same heads', () => {
  const bytes = Buffer.from('\uFEFFNama KPI\tPIC\nKepuasan – pelanggan\tSari\n', 'utf16le');
  const utf16 = JSON.parse(runCli('import', file('u.txt', bytes), '--into', kpis, '--plan').output) as Plan;
  expect(utf16.rows[0]?.cells).toEqual({ name: 'Kepuasan – pelanggan', owner: 'Sari' });
  const rows = (name: string) => `<tr><th>KPI</th><th>Owner</th></tr><tr><td>${name}</td><td>Ann</td></tr>`;
  const page = `<table>${rows('One')}</table><table><tr><td>menu</td></tr></table><table>${rows('Two')}</table>`;
  const pages = JSON.parse(runCli('import', file('p.html', page), '--into', kpis, '--plan').output) as Plan;
  expect(pages.rows.map(({ cells }) => cells['name'])).toEqual(['One', 'Two']);
  expect(pages.otherTables).toBe(1);
});

test('export as JSON, generate from it in the other language, export again: the same records', () => {
  const json = join(folder, 'kpis.json');
  expect(runCli('export', kpis, '--json', '--out', json)).toMatchObject({ exitCode: 0, output: '' });
  const exported = JSON.parse(readFileSync(json, 'utf8')) as { records: unknown };
  const again = join(folder, 'again.xlsx');
  expect(runCli('generate', '--template', json, '--language', 'id', '--out', again)).toMatchObject({
    exitCode: 0,
    errors: '',
  });
  const { language, records } = JSON.parse(runCli('export', again, '--json').output) as Record<string, unknown>;
  expect(language).toBe('id');
  expect(records).toEqual(exported.records);
});

test('the exported CSV comes in again: every row is known', () => {
  const csv = join(folder, 'kpis.csv');
  expect(runCli('export', kpis, '--csv', '--out', csv).exitCode).toBe(0);
  const plan = JSON.parse(runCli('import', csv, '--into', kpis, '--plan').output) as Plan;
  expect([plan.rows.length, plan.leftOut.length]).toEqual([0, 0]);
  expect(plan.existing.length).toBeGreaterThan(3);
  expect(plan.columns.every(({ field }) => field !== null)).toBe(true);
});

test.each([
  ['no workbook of ours', ['import', 'TABLE', '--into', 'PLAIN', '--out', 'OUT'], 'no KPI workbook'],
  ['nothing understood', ['import', 'PROSE', '--into', 'KPIS', '--as', 'targets', '--out', 'OUT'], 'holds no row'],
  ['no --into', ['import', 'TABLE', '--out', 'OUT'], 'Usage'],
  ['no --out', ['import', 'TABLE', '--into', 'KPIS'], '--out'],
  ['another table', ['import', 'TABLE', '--into', 'KPIS', '--as', 'people', '--out', 'OUT'], '--as'],
  ['a sheet of a text', ['import', 'TABLE', '--into', 'KPIS', '--sheet', 'A', '--plan'], '--sheet'],
  ['no such file', ['import', 'NONE', '--into', 'KPIS', '--plan'], 'There is no such file'],
  ['export without a form', ['export', 'KPIS'], '--json or --csv'],
  ['export of no workbook of ours', ['export', 'PLAIN', '--json'], 'no KPI workbook'],
])('%s: one sentence, exit 2, nothing written', (_what, words, sentence) => {
  const plain = join(folder, 'plain.xlsx');
  if (!existsSync(plain)) runCli('office', file('s.js', 'await Excel.run(async (c) => c.sync());'), '--save', plain);
  const paths: Readonly<Record<string, string>> = {
    TABLE: file('t.csv', 'KPI,Owner\nVisits,Ann\nCalls,Tim\n'),
    PROSE: file('prose.txt', '\n- \n'),
    ...{ PLAIN: plain, KPIS: kpis, OUT: join(folder, 'never.xlsx'), NONE: join(folder, 'none.csv') },
  };
  const { exitCode, errors, output } = runCli(...words.map((word) => paths[word] ?? word));
  expect([exitCode, output]).toEqual([2, '']);
  expect(errors).toContain(sentence);
  expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
});
