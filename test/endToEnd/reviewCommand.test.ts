import { writeFileSync } from 'node:fs';
import { longestMaking, once } from '../support/once/once';
import { runCli } from '../support/runCli';
import { useFolder } from '../support/useFolder';

const inFolder = useFolder();
let file = '';

interface Printed {
  readonly kpis: readonly { readonly code: string; readonly state: string; readonly reviewer: string | null }[];
  readonly dictionary?: { readonly kpis: number };
}

beforeAll(() => once('cli'), longestMaking);
beforeEach(() => {
  file = inFolder('kpis.xlsx');
  expect(runCli('generate', '--out', file).exitCode).toBe(0);
});

function printed(...args: readonly string[]): Printed & { readonly exitCode: number | null } {
  const { exitCode, output } = runCli('review', ...args);
  return { exitCode, ...(JSON.parse(output) as Printed) };
}

test('some are signed by their codes, then the rest with the dictionary; then all are agreed', () => {
  expect(printed(file)).toMatchObject({ exitCode: 1, kpis: Array.from({ length: 6 }, () => ({ state: 'unsigned' })) });
  const some = printed(file, '--sign', 'Rina', '--codes', 'mkt-1, FIN-2', '--out', file);
  expect(some.kpis.filter(({ state }) => state === 'agreed').map(({ code }) => code)).toEqual(['MKT-1', 'FIN-2']);
  const all = printed(file, '--sign', 'Budi', '--dictionary', '--out', file);
  expect(all).toMatchObject({ exitCode: 0, dictionary: { kpis: 6 } });
  const read = printed(file);
  expect(read.exitCode).toBe(0);
  expect(read.kpis.map(({ reviewer }) => reviewer)).toEqual(['Rina', 'Budi', 'Budi', 'Budi', 'Budi', 'Rina']);
});

test('a KPI that was signed and is gone is nothing that all agree to', () => {
  expect(printed(file, '--sign', 'Rina', '--out', file).exitCode).toBe(0);
  const script = inFolder('delete.js');
  writeFileSync(
    script,
    'Excel.run(async (context) => { context.workbook.tables.getItem("tblKpis").rows.getItemAt(0).delete(); await context.sync(); });',
  );
  expect(runCli('office', script, '--open', file, '--save', file).exitCode).toBe(0);
  expect(printed(file)).toMatchObject({ exitCode: 1, gone: ['MKT-1'] });
});

test('what cannot be done gets a sentence and exit 2', () => {
  const cases = [
    [['--sign', 'Rina'], '--out FILE.xlsx'],
    [['--sign', ' ', '--out', file], '--sign NAME'],
    [['--codes', 'A', '--out', file], '--codes goes with --sign'],
    [['--out', file], '--out goes with'],
    [['--sign', 'Rina', '--codes', 'NOPE', '--out', file], 'nope'],
  ] as const;
  for (const [args, sentence] of cases) {
    const { exitCode, errors } = runCli('review', file, ...args);
    expect([args, exitCode]).toEqual([args, 2]);
    expect(errors).toContain(sentence);
  }
});
