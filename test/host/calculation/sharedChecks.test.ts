import { readFileSync } from 'node:fs';
import { Calculation } from '../../../src/host/calculation/Calculation';
import { addName } from '../../../src/host/book/names/addName';
import { addTable } from '../../../src/host/book/tables/addTable';
import { CellError } from '../../../src/host/book/model/CellError';
import type { CellValue } from '../../../src/host/book/model/CellValue';
import type { Input } from '../../../src/host/book/entry/planEntries';
import { Workbook } from '../../../src/host/book/model/Workbook';
import { describeWith } from '../../support/describeWith';
import { sharedPaths } from '../../support/sharedPaths';
import { write } from '../book/sampleWorkbook';
import { DoubleHost, type Double } from './doubleHost';

type Expected = Input | { error: string } | Input[][];

interface SharedChecks {
  sheet: string;
  table: string;
  header: string[];
  rows: Input[][];
  inRow: [string, string, Expected[]][];
  names: Record<string, string>;
  checks: { id: string; group: string; formula: string; expected: Expected }[];
}

const path = sharedPaths.formulaChecks;

const doubles = new Map<string, Double>([
  ['KPI.SMART', (text) => `SMART:${String([text].flat(2).join('').length)}`],
  ['KPI.ADD', (one, other) => Number(one) + Number(other)],
  ['KPI.RANGE', (block) => [[(block as CellValue[][]).length], [(block as CellValue[][])[0]?.length ?? 0]]],
  [
    'KPI.SPILL',
    (size) =>
      Array.from({ length: Number(size) }, (_, row) =>
        Array.from({ length: Number(size) }, (_, column) => (row + 1) * (column + 1)),
      ),
  ],
  [
    'KPI.FAIL',
    () => {
      throw new Error('failed');
    },
  ],
  ['KPI.OPT', (_, other) => (other === undefined ? 'no second' : 'second')],
]);

const plain = (value: CellValue): Expected => (value instanceof CellError ? { error: value.code } : value);

function agrees(shown: Expected, expected: Expected): boolean {
  if (expected === 'ANY' || expected === 'ANYV') return true;
  if (typeof shown === 'number' && typeof expected === 'number') {
    return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  return JSON.stringify(shown) === JSON.stringify(expected);
}

describeWith({ paths: [path] }, 'The calculation by the shared formula checks')('shared checks', () => {
  test('every formula gives what Excel gives', everyFormula);
});

async function everyFormula(): Promise<void> {
  const shared = JSON.parse(readFileSync(path, 'utf8')) as SharedChecks;
  expect(shared.checks.length).toBeGreaterThan(100);
  expect(shared.inRow.length).toBeGreaterThan(0);
  const workbook = new Workbook();
  const data = workbook.addSheet(shared.sheet);
  const sheet = workbook.addSheet('Checks');
  write(data, 0, 0, [shared.header, ...shared.rows.map((row) => row.map((cell) => (cell === '' ? "'" : cell)))]);
  const calculation = new Calculation(workbook, new DoubleHost(doubles));
  addTable(data, { top: 0, left: 0, bottom: shared.rows.length, right: shared.header.length - 1 }, true, shared.table);
  for (const [name, formula] of Object.entries(shared.names)) addName(workbook, name, `=${formula}`);
  write(sheet, 0, 51, [['=SEQUENCE(3)']]);
  const wrong: unknown[] = [];
  for (const [index, [head, formula, expected]] of shared.inRow.entries()) {
    const column = shared.header.length + index;
    write(data, 0, column, [[head]]);
    write(data, 1, column, [[formula]]);
    const shown = expected.map((_, row) => plain(data.value(row + 1, column)));
    if (!shown.every((each, row) => agrees(each, expected[row] ?? null))) wrong.push([head, formula, shown, expected]);
  }
  for (const { id, formula, expected } of shared.checks) {
    write(sheet, 1, 1, [[formula]]);
    await calculation.settled();
    const shown = Array.isArray(expected)
      ? expected.map((row, rowIndex) => row.map((_, columnIndex) => plain(sheet.value(rowIndex + 1, columnIndex + 1))))
      : plain(sheet.value(1, 1));
    if (!agrees(shown as Expected, expected)) wrong.push([id, formula, shown, expected]);
    write(sheet, 1, 1, [['']]);
  }
  expect(wrong).toEqual([]);
}
