import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { ProgramResult } from '../support/once/makers';
import { longestMaking, once } from '../support/once/once';
import { runCliFor, runCliIn } from '../support/runCli';

let folder = '';

beforeAll(() => once('cli'), longestMaking);
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'smart-kpi-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const script = `
await Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange('A1').formulas = [['=KPI.TARGETVALUE("at least 95%")']];
  await context.sync();
});`;

describe.each([
  ['by npm', runCliFor],
  ['without npm', runCliIn],
])('relative paths belong to the folder in which the person stands, %s', (_title, run) => {
  const succeed = (...args: readonly string[]): ProgramResult => {
    const done = run(folder, ...args);
    expect({ args, errors: done.errors }).toEqual({ args, errors: '' });
    return done;
  };

  test('every command', () => {
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below', 'script.js'), script);
    writeFileSync(join(folder, 'texts.jsonl'), '{"text":"at least 3 classes"}\n');
    succeed('office', 'below/script.js', '--save', 'made.xlsx');
    succeed('office', 'below/script.js', '--open', 'made.xlsx', '--save', 'below/again.xlsx');
    succeed('recalculate', './made.xlsx', '--out', join('below', 'calculated.xlsx'));
    succeed('generate', '--empty', '--out', 'kpis.xlsx');
    expect(succeed('check', 'kpis.xlsx').exitCode).toBe(0);
    expect(succeed('explain', '--jsonl', 'texts.jsonl').output).toContain('"value":3');
    expect(succeed('self-test').output).toMatch(/^SMART KPI self-test, add-in \d/);
    succeed('functions', '--out', 'functions');
    expect(succeed('validate', '--offline').output).toContain('manifest.xml holds all our rules.');
    expect(readdirSync(folder).sort()).toEqual(['below', 'functions', 'kpis.xlsx', 'made.xlsx', 'texts.jsonl']);
    expect(readdirSync(join(folder, 'below')).sort()).toEqual(['again.xlsx', 'calculated.xlsx', 'script.js']);
    expect(readdirSync(join(folder, 'functions'))).toContain('functions.json');
  });
});

test('what cannot be done is one sentence and exit 2 in every command, and nothing is left behind', () => {
  const file = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  mkdirSync(join(folder, 'folder'));
  file('text.xlsx', 'not a workbook');
  file('empty.xlsx', '');
  file('old.xls', compound);
  file('secret.xlsx', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]));
  file('bare.xlsx', zipSync({}));
  file('other.xlsx', zipSync({ 'a.txt': new Uint8Array([65]) }));
  file('broken.json', '{"title":');
  file('list.json', '[]');
  file('script.js', script);
  const before = readdirSync(folder).sort();
  const noWorkbooks = ['nowhere.xlsx', 'folder', 'text.xlsx', 'empty.xlsx', 'old.xls', 'secret.xlsx', 'bare.xlsx'];
  const calls = [
    ...[...noWorkbooks, 'other.xlsx'].flatMap((each) => [
      ['check', each],
      ['recalculate', each, '--out', 'x.xlsx'],
      ['office', 'script.js', '--open', each],
    ]),
    ...['text.xlsx/x.xlsx', 'nowhere/x.xlsx', 'folder', 'x.txt', ''].flatMap((each) => [
      ['generate', '--out', each],
      ['office', 'script.js', '--save', each],
    ]),
    ...['nowhere.json', 'folder', 'broken.json', 'list.json', 'text.xlsx'].map((each) => [
      ...['generate', '--template', each, '--out', 'x.xlsx'],
    ]),
    ['generate', '--from', '2026-13-01', '--out', 'x.xlsx'],
    ['generate', '--language', '--out', 'x.xlsx'],
    ['explain', '--jsonl', 'folder'],
    ['explain', '--jsonl', 'broken.json'],
    ['validate', 'nowhere.xml', '--offline'],
    ['validate', 'folder', '--offline'],
    ['functions', '--out', 'text.xlsx'],
    ['functions', 'more'],
    ['office', 'folder'],
    ['office', 'nowhere.js'],
    ['office', 'script.js', '--limit', 'soon'],
    ['start', '--port', 'many'],
    ...['generate', 'language', 'check', 'explain', 'office', 'recalculate', 'validate', 'functions', 'start'].map(
      (each) => [...[each, '--colour']],
    ),
  ];
  for (const args of calls) {
    const { exitCode, output, errors } = runCliIn(folder, ...args);
    expect({ args, exitCode, output }).toEqual({ args, exitCode: 2, output: '' });
    expect(errors.length).toBeGreaterThan(15);
    expect(errors).not.toMatch(/\n {4}at |Error:|This should not happen/);
  }
  expect(readdirSync(folder).sort()).toEqual(before);
});

test.each([
  ['a loop at once', 'while (true) {}', 'did not end within 1 seconds'],
  ['a loop after the first batch', `${script}\nwhile (true) {}`, 'did not end within 1 seconds'],
  ['a loop of promises', 'for (;;) await null;', 'did not end within 1 seconds'],
  ['batches without end', `for (;;) {${script}}`, 'did not end within 1 seconds'],
  ['waiting for nothing', 'await new Promise(() => {});', 'waits for something that never comes'],
])('a script that never ends is one sentence and exit 2: %s', (_title, text, told) => {
  writeFileSync(join(folder, 'endless.js'), text);
  const done = runCliIn(folder, 'office', 'endless.js', '--limit', '1', '--save', 'x.xlsx');
  expect(done).toMatchObject({ exitCode: 2, output: '' });
  expect(done.errors).toContain(`endless.js ${told}`);
  expect(done.errors.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(['endless.js']);
});

test('timers that a script leaves behind do not keep the command from ending', () => {
  writeFileSync(join(folder, 'timer.js'), "setInterval(() => {}, 1000); console.log('done');");
  expect(runCliIn(folder, 'office', 'timer.js')).toEqual({ exitCode: 0, output: 'done\n', errors: '' });
});
