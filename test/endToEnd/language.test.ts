import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Workbook } from '../../src/host/book/model/Workbook';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { languageText } from '../support/languageText';
import { longestMaking, once } from '../support/once/once';
import { runCli } from '../support/runCli';
import { useFolder } from '../support/useFolder';

const inFolder = useFolder();

beforeAll(() => once('cli'), longestMaking);

async function textOf(path: string): Promise<string> {
  return languageText(await readXlsx(readFileSync(path)));
}

test('a file is planned, switched, and switched back', async () => {
  const [made, there, back] = ['made.xlsx', 'there.xlsx', 'back.xlsx'].map((name) => inFolder(name)) as [
    ...[string, string, string],
  ];
  runCli('generate', '--language', 'en', '--out', made);
  const planned = runCli('language', made, '--to', 'id', '--plan');
  expect(planned).toMatchObject({ exitCode: 0, errors: '' });
  expect(existsSync(there)).toBe(false);
  const done = runCli('language', made, '--to', 'id', '--out', there);
  expect(done).toMatchObject({ exitCode: 0, errors: '' });
  expect(JSON.parse(done.output)).toEqual({ ...JSON.parse(planned.output), refused: [] });
  expect((await readXlsx(readFileSync(there))).sheets.map(({ name }) => name)).toContain('Panduan');
  expect(runCli('check', there).output).toContain('perlu diperbaiki');
  expect(runCli('language', there, '--to', 'en', '--out', back).exitCode).toBe(0);
  expect(await textOf(back)).toBe(await textOf(made));
});

test('what cannot be done is one sentence and exit 2', async () => {
  const blank = inFolder('blank.xlsx');
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  writeFileSync(blank, await writeXlsx(workbook));
  const out = inFolder('out.xlsx');
  const calls: readonly (readonly [string, ...string[]])[] = [
    ['Usage'],
    ['Usage', blank, blank],
    ['--to en', blank, '--out', out],
    ['--to en', blank, '--to', 'fr', '--out', out],
    ['--out', blank, '--to', 'id'],
    ['no KPI workbook', blank, '--to', 'id', '--plan'],
    ['no KPI workbook', blank, '--to', 'id', '--out', out],
    ['There is no such file', inFolder('nowhere.xlsx'), '--to', 'id', '--plan'],
  ];
  for (const [said, ...args] of calls) {
    const { exitCode, output, errors } = runCli('language', ...args);
    expect({ args, exitCode, output }).toEqual({ args, exitCode: 2, output: '' });
    expect(errors).toContain(said);
  }
  expect(existsSync(out)).toBe(false);
});
