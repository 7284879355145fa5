import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '../../src/host/book/model/Workbook';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { longestMaking, once } from '../support/once/once';
import { runCli } from '../support/runCli';
import { useFolder } from '../support/useFolder';

const scripts = join(__dirname, 'scripts');
const inFolder = useFolder();

beforeAll(() => once('cli'), longestMaking);

function script(text: string, name = 'script.js'): string {
  const path = inFolder(name);
  writeFileSync(path, text);
  return path;
}

test('a sample runs unchanged in a new workbook, and its work is saved', async () => {
  const out = inFolder('out.xlsx');
  const done = runCli('office', join(scripts, 'expenses.js'), '--save', out);
  expect(done).toEqual({ exitCode: 0, output: 'Total: 262.25\n', errors: '' });
  const workbook = await readXlsx(readFileSync(out));
  expect(workbook.table('ExpensesTable')?.columns.map(({ name }) => name)).toContain('Merchant');
  expect(workbook.sheets[0]?.formula(0, 5)).toBe('=SUM(ExpensesTable[Amount])');
});

test('a script in TypeScript works on a file, also without waiting for its work', async () => {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1').storeValue(0, 0, 21);
  const input = inFolder('in.xlsx');
  writeFileSync(input, await writeXlsx(workbook));
  const out = inFolder('out.xlsx');
  const done = runCli('office', join(scripts, 'double.ts'), '--open', input, '--save', out);
  expect(done).toEqual({ exitCode: 0, output: 'Excel Sheet1!B1\n', errors: '' });
  expect((await readXlsx(readFileSync(out))).sheets[0]?.value(0, 1)).toBe(42);
  expect((await readXlsx(readFileSync(input))).sheets[0]?.value(0, 1)).toBeNull();
});

test('all globals of Office.js are there', () => {
  const names = 'typeof Excel, typeof Office, typeof OfficeExtension, typeof CustomFunctions';
  expect(runCli('office', script(`console.log(${names}); console.error('to stderr')`))).toEqual({
    exitCode: 0,
    output: 'object object object object\n',
    errors: 'to stderr\n',
  });
});

describe('an unhandled error is exit 1, told on stderr, and nothing is saved', () => {
  const missing = `
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem('Nowhere');
  sheet.getRange('A1').values = [[1]];
  await context.sync();
});`;

  test.each([
    ['of Excel', missing, ['script.js:5', 'ItemNotFound', 'WorksheetCollection.getItem', 'worksheets.getItem(']],
    ['of Excel, nobody waits for', missing.replace('await Excel', 'Excel'), ['ItemNotFound']],
    ['of the script', 'const nothing = undefined;\nnothing.name;', ['script.js:2', 'TypeError']],
    ['thrown later', "setTimeout(() => { throw new RangeError('late'); }, 10);", ['script.js:1', 'RangeError: late']],
    ['that is no Error', "throw 'a word';", ['a word']],
    ['that keeps it from being read', 'const a = 1;\nconst = 2;', ['script.js:2', 'SyntaxError']],
  ])('%s', (_, text, told) => {
    const out = inFolder('out.xlsx');
    const done = runCli('office', script(text), '--save', out);
    expect(done).toMatchObject({ exitCode: 1, output: '' });
    for (const words of told) expect(done.errors).toContain(words);
    expect(existsSync(out)).toBe(false);
  });

  test('one that the script handles is none', () => {
    const handled = `try {${missing}} catch (error) { console.log(error.code); }`;
    expect(runCli('office', script(handled))).toEqual({ exitCode: 0, output: 'ItemNotFound\n', errors: '' });
  });
});

test('what cannot be done gets a sentence and exit 2, before the script runs', () => {
  const path = script("console.log('ran')");
  const text = script('not a workbook', 'text.xlsx');
  const before = readdirSync(inFolder());
  const calls = [
    [],
    [path, path],
    [path, '--colour'],
    [inFolder('nowhere.js')],
    [inFolder()],
    [path, '--open', inFolder('nowhere.xlsx')],
    [path, '--open', text],
    [path, '--save', inFolder('out.csv')],
    [path, '--save', inFolder('nowhere', 'out.xlsx')],
  ];
  for (const args of calls) {
    const { exitCode, output, errors } = runCli('office', ...args);
    expect({ args, exitCode, output }).toEqual({ args, exitCode: 2, output: '' });
    expect(errors.length).toBeGreaterThan(20);
    expect(errors).not.toMatch(/\n {4}at |Error:/);
  }
  expect(readdirSync(inFolder())).toEqual(before);
});
