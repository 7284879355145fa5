import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Workbook } from '../../src/host/book/model/Workbook';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { longestMaking, once } from '../support/once/once';
import { savedFile } from '../host/calculation/saved/savedBook';
import { runCli } from '../support/runCli';
import { useFolder } from '../support/useFolder';

const inFolder = useFolder();

beforeAll(() => once('cli'), longestMaking);

/** A workbook whose saved results are all wrong. */
async function staleFile(): Promise<string> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  sheet.storeValue(0, 0, 20);
  ['=A1*2', '=B1+1', '=KPI.TARGETVALUE("at least 95%")', '=OTHER.THING(A1)'].forEach((formula, index) => {
    sheet.storeFormula(0, index + 1, formula);
    sheet.storeValue(0, index + 1, 'stale');
  });
  const path = inFolder('stale.xlsx');
  writeFileSync(path, await writeXlsx(workbook));
  return path;
}

test('every formula is calculated anew, functions of the add-in too; a function nobody knows keeps its saved value and is named', async () => {
  const out = inFolder('out.xlsx');
  const done = runCli('recalculate', await staleFile(), '--out', out);
  expect(done).toMatchObject({
    exitCode: 0,
    errors: 'OTHER.THING is not calculated here: 1 cell keeps its saved value (Sheet1!E1).\n',
  });
  expect(done.output).toContain('3 formulas calculated, 1 kept as saved');
  const [sheet] = (await readXlsx(readFileSync(out))).sheets;
  expect([sheet?.value(0, 1), sheet?.value(0, 2)]).toEqual([40, 41]);
  expect(sheet?.value(0, 3)).toBe(0.95);
  expect(sheet?.value(0, 4)).toBe('stale');
  expect(sheet?.formula(0, 4)).toBe('=OTHER.THING(A1)');
});

test('what is kept, has no result to keep or is another tomorrow is told, once each', async () => {
  const cells = {
    A1: { f: 'GETPIVOTDATA("Sum",B9)', v: 5 },
    A2: { f: 'GETPIVOTDATA("Sum",B9)*2', v: 10 },
    A3: { f: 'A1+A2', v: 0 },
    A4: { f: 'CUBEVALUE("Model")' },
    A5: { f: 'SUM([1]Plan!A1:A3)', v: 7 },
    C1: { f: '', v: 3, attributes: 't="dataTable" ref="C1:C2" dt2D="0" dtr="0" r1="B1"' },
    C2: 4,
    A6: { f: 'TODAY()-TODAY()', v: 1 },
    A7: { f: 'IF(RAND()<2,"RAND(",0)&"NOW()"', v: '' },
  };
  const path = inFolder('kept.xlsx');
  writeFileSync(path, savedFile({ Sheet1: cells }));
  const done = runCli('recalculate', path, '--out', path);
  expect(done.exitCode).toBe(0);
  expect(done.errors.trim().split('\n')).toEqual([
    'GETPIVOTDATA is not calculated here: 2 cells keep their saved values (Sheet1!A1, Sheet1!A2).',
    'CUBEVALUE is not calculated here: 1 cell has no saved value and shows an error (Sheet1!A4).',
    'A reference to another workbook is not calculated here: 1 cell keeps its saved value (Sheet1!A5).',
    'A data table of What-If Analysis is not calculated here: 2 cells keep their saved values (Sheet1!C1, Sheet1!C2).',
    'TODAY gives the day on which this ran: 1 cell (Sheet1!A6).',
    'RAND gives other numbers each time: 1 cell (Sheet1!A7).',
  ]);
  expect(done.output).toContain('3 formulas calculated, 3 kept as saved');
  const [sheet] = (await readXlsx(readFileSync(path))).sheets;
  expect([0, 1, 2, 4, 5, 6].map((row) => sheet?.value(row, 0))).toEqual([5, 10, 15, 7, 0, 'RAND(NOW()']);
});

test('the file may be its own output', async () => {
  const path = await staleFile();
  expect(runCli('recalculate', path, '--out', path).exitCode).toBe(0);
  expect((await readXlsx(readFileSync(path))).sheets[0]?.value(0, 1)).toBe(40);
});

test('a workbook that calculates in other ways is refused, and so is one that takes too long or too much room', async () => {
  const date = { A1: { f: 'DATE(2026,1,1)', v: 44561 } };
  const long = Object.fromEntries(
    Array.from({ length: 8_200 }, (_, row) => [`A${row + 1}`, { f: 'REPT("x",32767)', v: '' }]),
  );
  const endless = { A1: 'a'.repeat(32_000), B1: { f: '_xlfn.REGEXTEST(A1,"(a+)+$b")', v: false } };
  const files = [
    [savedFile({ Sheet1: date }, { properties: '<workbookPr date1904="1"/>' }), /counts dates from 1904/],
    [savedFile({ Sheet1: date }, { calculation: '<calcPr fullPrecision="0"/>' }), /rounded by their formats/],
    [savedFile({ Sheet1: long }), /too long to be held/],
    [savedFile({ Sheet1: endless }), /did not end within 2 seconds/],
  ] as const;
  for (const [bytes, reason] of files) {
    const path = inFolder('other.xlsx');
    writeFileSync(path, bytes);
    const done = runCli('recalculate', path, '--out', inFolder('out.xlsx'), '--limit', '2');
    expect(done).toMatchObject({ exitCode: 2, output: '' });
    expect(done.errors).toMatch(reason);
    expect(existsSync(inFolder('out.xlsx'))).toBe(false);
  }
});

test('what cannot be done gets a sentence and exit 2, and leaves nothing behind', async () => {
  const file = await staleFile();
  const text = inFolder('text.xlsx');
  writeFileSync(text, 'not a workbook');
  const before = readdirSync(inFolder());
  const calls = [
    [],
    [file],
    [file, '--colour', 'red'],
    [file, '--out', inFolder('x.xlsx'), '--limit', 'soon'],
    [file, file, '--out', inFolder('x.xlsx')],
    [file, '--out', inFolder('x.pdf')],
    [file, '--out', inFolder('nowhere', 'x.xlsx')],
    [text, '--out', inFolder('x.xlsx')],
    [inFolder(), '--out', inFolder('x.xlsx')],
    [inFolder('nowhere.xlsx'), '--out', inFolder('x.xlsx')],
  ];
  for (const args of calls) {
    const { exitCode, output, errors } = runCli('recalculate', ...args);
    expect({ args, exitCode, output }).toEqual({ args, exitCode: 2, output: '' });
    expect(errors.length).toBeGreaterThan(20);
    expect(errors).not.toMatch(/\n {4}at |Error:/);
  }
  expect(readdirSync(inFolder())).toEqual(before);
  expect(existsSync(inFolder('x.xlsx'))).toBe(false);
});
