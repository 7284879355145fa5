import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cards } from '../support/cards';
import { Workbook } from '../../src/host/book/model/Workbook';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { longestMaking, once } from '../support/once/once';
import { runCli } from '../support/runCli';
import { useFolder } from '../support/useFolder';

const inFolder = useFolder();

beforeAll(() => once('cli'), longestMaking);

function file(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  writeFileSync(path, content);
  return path;
}

describe('generate, then check', () => {
  test.each(['en', 'id'] as const)('in %s: the one weak example is found; exit 1', (language) => {
    const out = inFolder('kpis.xlsx');
    expect(
      runCli('generate', '--language', language, '--from', '2026-07-01', '--to', '2026-12-31', '--out', out),
    ).toMatchObject({
      exitCode: 0,
      errors: '',
    });
    const checked = runCli('check', out, '--json');
    const report = JSON.parse(checked.output) as {
      language: string;
      clean: boolean;
      findings: { rule: string; address: string; mend: string }[];
    };
    expect(checked.exitCode).toBe(1);
    expect(report.language).toBe(language);
    expect(report.findings.map(({ rule, address }) => [rule, address])).toEqual([['ratioWithoutDenominator', 'F11']]);
    expect(report.findings[0]?.mend.length).toBeGreaterThan(10);
    expect(runCli('check', out).output).toContain('FIN-2');
  });

  test('a file whose formulas have no saved results is calculated on opening', () => {
    const out = inFolder('kpis.xlsx');
    runCli('generate', '--from', '2026-07-01', '--to', '2026-12-31', '--out', out);
    const parts = Object.entries(unzipSync(readFileSync(out))).map(([name, content]): [string, Uint8Array] => {
      if (!name.startsWith('xl/worksheets/sheet')) return [name, content];
      return [name, strToU8(strFromU8(content).replace(/(<f[^>]*\/>|<\/f>)<v[^>]*>[^<]*<\/v>/g, '$1<v></v>'))];
    });
    const bare = file('bare.xlsx', zipSync(Object.fromEntries(parts)));
    expect(runCli('check', bare)).toEqual(runCli('check', out));
    expect(runCli('generate', '--into', bare, '--out', inFolder('again.xlsx'))).toMatchObject({ exitCode: 0 });
    expect(runCli('check', inFolder('again.xlsx'))).toEqual(runCli('check', out));
  });

  test('empty: nothing to mend; exit 0', () => {
    const out = inFolder('empty.xlsx');
    expect(runCli('generate', '--empty', '--out', out).exitCode).toBe(0);
    expect(runCli('check', out)).toMatchObject({ exitCode: 0, errors: '' });
  });

  test('a calculated cell that somebody typed over is told in words and in JSON; exit 1', () => {
    const out = inFolder('typed.xlsx');
    const script = file(
      'typeOver.js',
      `await Excel.run(async (context) => {
        context.workbook.tables.getItem('tblDepartments').columns.getItem('Status').getDataBodyRange().values = [['●']];
        await context.sync();
      });`,
    );
    expect(runCli('generate', '--empty', '--out', out).exitCode).toBe(0);
    expect(runCli('office', script, '--open', out, '--save', out)).toMatchObject({ exitCode: 0, errors: '' });
    const said = runCli('check', out);
    expect(said.exitCode).toBe(1);
    expect(said.output).toMatch(/Departments, cell [A-Z]+6: .*Status/);
    const { clean, differingFormulas } = JSON.parse(runCli('check', out, '--json').output) as {
      clean: boolean;
      differingFormulas: { table: string; head: string; row: number; holds: string }[];
    };
    expect(clean).toBe(false);
    expect(differingFormulas).toMatchObject([{ table: 'departments', head: 'Status', row: 6, holds: 'value' }]);
  });

  test.each(['en', 'id'] as const)(
    'in %s: broken parts are told by their codes, exit 1, and mended by generate --into',
    (language) => {
      const [out, mended] = [inFolder('broken.xlsx'), inFolder('mended.xlsx')];
      const script = file(
        'break.js',
        `await Excel.run(async (context) => {
        const { tables, names } = context.workbook;
        tables.getItem('tblKpis').columns.getItemAt(14).delete();
        tables.getItem('tblTargets').convertToRange();
        names.getItem('Verdict_Words').delete();
        await context.sync();
      });`,
      );
      const codes = (path: string): { codes: string[]; smartComplete: number } => {
        const { broken, smartComplete } = JSON.parse(runCli('check', path, '--json').output) as {
          broken: { code: string }[];
          smartComplete: number;
        };
        return { codes: broken.map(({ code }) => code), smartComplete };
      };
      expect(runCli('generate', '--language', language, '--out', out).exitCode).toBe(0);
      expect(runCli('office', script, '--open', out, '--save', out)).toMatchObject({ exitCode: 0, errors: '' });
      const said = runCli('check', out);
      expect([said.exitCode, said.errors]).toEqual([1, '']);
      expect(said.output).toContain('Verdict_Words');
      expect(said.output.trim().split('\n').at(-1)).toMatch(
        language === 'en' ? /, 0 SMART-complete, / : /, 0 SMART lengkap, /,
      );
      expect(codes(out)).toEqual({
        codes: expect.arrayContaining(['tableMissing', 'columnMissing', 'nameMissing']),
        smartComplete: 0,
      });
      expect(runCli('generate', '--into', out, '--out', mended).exitCode).toBe(0);
      expect(codes(mended).codes).toEqual([]);
    },
  );

  test('--formulas tells what is odd in anybody’s formulas, in words and in JSON; exit 1', () => {
    const out = inFolder('own.xlsx');
    const script = file(
      'own.js',
      `await Excel.run(async (context) => {
        context.workbook.worksheets.add('Own').getRange('A1:A2').formulas = [['=B1*1.11'], ['=B2*1.11']];
        context.workbook.tables.getItem('tblDepartments').columns.getItem('Status').getDataBodyRange().values = [['●']];
        await context.sync();
      });`,
    );
    expect(runCli('generate', '--empty', '--out', out).exitCode).toBe(0);
    expect(runCli('check', out, '--formulas')).toMatchObject({ exitCode: 0, errors: '' });
    expect(runCli('office', script, '--open', out, '--save', out)).toMatchObject({ exitCode: 0, errors: '' });
    const said = runCli('check', out, '--formulas');
    expect(said.exitCode).toBe(1);
    expect(said.output).toMatch(/Own, cell A1: .*1\.11.* 2 cells/);
    const { clean, formulas } = JSON.parse(runCli('check', out, '--formulas', '--json').output) as {
      clean: boolean;
      formulas: { findings: { rule: string; sheet: string; address: string; cells: number; mend: string }[] };
    };
    expect(clean).toBe(false);
    expect(formulas.findings).toMatchObject([
      { rule: 'typedOver', sheet: 'Departments', cells: 1 },
      { rule: 'fixedValue', sheet: 'Own', address: 'A1', cells: 2, values: { constants: '1.11' }, found: '=B1*1.11' },
    ]);
    expect(JSON.parse(runCli('check', out, '--json').output)).toMatchObject({ formulas: null });
  });

  test("a facilitator's own card", () => {
    const card = file('card.json', JSON.stringify({ ...cards.id, title: 'Kartu kami' }));
    const out = inFolder('own.xlsx');
    expect(runCli('generate', '--template', card, '--out', out).exitCode).toBe(0);
    expect((JSON.parse(runCli('check', out, '--json').output) as { language: string }).language).toBe('id');
  });
});

type Json = Readonly<Record<string, unknown>>;

describe('generate into a workbook that is there', () => {
  test('a plan as JSON, then the merge, after which nothing is missing', async () => {
    const [out, merged] = [inFolder('kpis.xlsx'), inFolder('merged.xlsx')];
    expect(runCli('generate', '--language', 'id', '--out', out).exitCode).toBe(0);
    const workbook = await readXlsx(readFileSync(out));
    const [chart] = workbook.sheet('Ringkasan')?.charts ?? [];
    workbook.sheet('Ringkasan')?.charts.splice(0);
    const damaged = file('damaged.xlsx', await writeXlsx(workbook));
    const plan = (path: string): unknown => JSON.parse(runCli('generate', '--into', path, '--plan').output);
    expect(chart).toBeDefined();
    expect(plan(out)).toEqual({ language: 'id', parts: [] });
    expect(plan(damaged)).toEqual({
      language: 'id',
      parts: [{ code: 'chartMissing', does: 'add', sheet: 'Ringkasan', items: [] }],
    });
    expect(runCli('generate', '--into', damaged, '--out', merged)).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('chartMissing Ringkasan'),
      errors: '',
    });
    expect(plan(merged)).toEqual({ language: 'id', parts: [] });
  });

  test('--language switches what is there, after the merge; --plan prints both plans and writes nothing', async () => {
    const [out, switched] = [inFolder('kpis.xlsx'), inFolder('switched.xlsx')];
    expect(runCli('generate', '--out', out).exitCode).toBe(0);
    const workbook = await readXlsx(readFileSync(out));
    workbook.sheet('Overview')?.charts.splice(0);
    const damaged = file('damaged.xlsx', await writeXlsx(workbook));
    const plan = (...args: string[]) => JSON.parse(runCli('generate', '--into', ...args, '--plan').output) as Json;
    const chartMissing = { code: 'chartMissing', does: 'add', sheet: 'Overview', items: [] };
    expect(plan(damaged, '--language', 'en')).toEqual({ language: 'en', parts: [chartMissing] });
    expect(plan(damaged)).toEqual({ language: 'en', parts: [chartMissing] });
    const both = plan(damaged, '--language', 'id');
    expect(both).toMatchObject({ language: 'en', parts: [chartMissing], languageSwitch: { from: 'en', to: 'id' } });
    expect(readdirSync(inFolder()).sort()).toEqual(['damaged.xlsx', 'kpis.xlsx']);
    const run = runCli('generate', '--into', damaged, '--language', 'id', '--out', switched);
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining('Language: en → id') });
    const names = (await readXlsx(readFileSync(switched))).sheets.map(({ name }) => name);
    expect(names).toEqual(['Panduan', 'Departemen', 'Target', 'KPI', 'Ringkasan', 'Tinjauan rumus', 'Pengaturan']);
    expect(plan(switched, '--language', 'id')).toEqual({ language: 'id', parts: [] });
  });

  test('a plan for nothing: every sheet would be made; what is no workbook is refused', () => {
    const { parts } = JSON.parse(runCli('generate', '--plan').output) as { parts: unknown[] };
    expect(parts).toHaveLength(7);
    const refused = runCli('generate', '--into', file('x.xlsx', 'no workbook'), '--plan');
    expect([refused.exitCode, refused.output]).toEqual([2, '']);
    expect(runCli('generate', '--into', inFolder('kpis.xlsx')).exitCode).toBe(2);
  });
});

describe('what cannot be done gets a sentence and exit 2, and leaves nothing behind', () => {
  test.each([
    ['no --out', []],
    ['an unknown option', ['--colour', 'red', '--out', 'x.xlsx']],
    ['an unknown language', ['--language', 'fr', '--out', 'x.xlsx']],
    ['a file that is not called .xlsx', ['--out', 'kpis.pdf']],
    ['a period that ends before it starts', ['--from', '2026-12-31', '--to', '2026-01-01', '--out', 'x.xlsx']],
    ['a missing template', ['--template', 'nowhere.json', '--out', 'x.xlsx']],
    ['a folder that is not there', ['--out', join('nowhere', 'x.xlsx')]],
  ])('generate with %s', (_, args) => {
    const placed = args.map((arg) => (/\.(?:xlsx|json|pdf)$/.test(arg) ? inFolder(arg) : arg));
    const result = runCli('generate', ...placed);
    expect(result.exitCode).toBe(2);
    expect(result.errors).not.toMatch(/\n {4}at |Error:/);
    expect(result.errors.length).toBeGreaterThan(20);
    expect(readdirSync(inFolder())).toEqual([]);
  });

  test('generate with a template that is no JSON, or no template', () => {
    const noJson = runCli('generate', '--template', file('a.json', '{ "title": '), '--out', inFolder('x.xlsx'));
    const noTemplate = runCli(
      'generate',
      '--template',
      file('b.json', '{ "title": 3, "kpis": [] }'),
      '--out',
      inFolder('x.xlsx'),
    );
    expect([noJson.exitCode, noTemplate.exitCode]).toEqual([2, 2]);
    expect(noTemplate.errors).toContain('title');
    expect(existsSync(inFolder('x.xlsx'))).toBe(false);
  });

  test('generate onto a folder', () => {
    mkdirSync(inFolder('kpis.xlsx'));
    expect(runCli('generate', '--out', inFolder('kpis.xlsx')).exitCode).toBe(2);
  });

  test('check of nothing, of a text, of an empty file, of a cut file, of a workbook without our tables', async () => {
    const other = new Workbook();
    other.addSheet('Sheet1');
    const whole = await writeXlsx(other);
    const files = [
      inFolder('nowhere.xlsx'),
      inFolder(),
      file('text.xlsx', 'not a workbook'),
      file('empty.xlsx', ''),
      file('cut.xlsx', whole.slice(0, whole.length / 2)),
      file('other.xlsx', whole),
    ];
    for (const path of files) {
      const result = runCli('check', path);
      expect({ path, exitCode: result.exitCode, output: result.output }).toEqual({ path, exitCode: 2, output: '' });
      expect(result.errors).toContain(path);
      expect(result.errors).not.toMatch(/\n {4}at /);
    }
  });

  test('no command, and one that there is not', () => {
    expect(runCli().exitCode).toBe(2);
    expect(runCli('destroy').errors).toContain('generate');
  });
});

test('npm run -s cli, as a person calls it, builds the command line and says only what it was asked', async () => {
  const { exitCode, output, errors } = await once('cli');
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  expect(JSON.parse(output)).toMatchObject({ comparator: 'min', value: 3 });
});

describe('explain', () => {
  test('one text, one JSON', () => {
    const { output, exitCode } = runCli('explain', '95% karyawan hadir setiap minggu');
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ hasNumericTarget: true, value: 0.95, unit: 'percent', period: 'week' });
  });

  test('many texts, with their ids; a broken line is named', () => {
    const lines = file('texts.jsonl', '{"id":"a","text":"at least 3 classes"}\n\n{"id":"b","text":"better service"}\n');
    const read = runCli('explain', '--jsonl', lines)
      .output.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; value: number | null });
    expect(read.map(({ id, value }) => [id, value])).toEqual([
      ['a', 3],
      ['b', null],
    ]);
    const broken = runCli('explain', '--jsonl', file('broken.jsonl', '{"text":"x"}\n{"text":'));
    expect(broken).toMatchObject({ exitCode: 2 });
    expect(broken.errors).toContain('line 2');
  });
});

test('a file that is there is replaced as a whole', () => {
  const out = file('kpis.xlsx', 'old');
  expect(runCli('generate', '--out', out).exitCode).toBe(0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(inFolder())).toEqual(['kpis.xlsx']);
});
