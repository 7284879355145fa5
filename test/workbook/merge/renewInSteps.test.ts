import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { insertCells } from '../../../src/host/book/cells/insertCells';
import { lastColumn, lastRow, type Area } from '../../../src/host/book/model/Area';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { moveRanges } from '../../../src/host/protocol/ranges/moveRanges';
import { formulaVersion } from '../../../src/workbook/columns/functionFormulas';
import { cellsAtOnce } from '../../../src/workbook/merge/renewFormulas';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { excelProblemOf } from '../../support/excelProblemOf';
import { generateOptions, templateWith } from '../../support/generateOptions';
import { namedCell } from '../../support/namedCell';
import { damage, deedsOf, generateAgain } from './damaged';

afterEach(closeAddIn);

const rows = 340;
/** Columns that hold an earlier formula, among the first and the last that are renewed. */
const heads = ['Filled', 'Score'];
const today = new Map<string, string | undefined>();
let saved: Promise<Uint8Array> | undefined;
let batches = 0;

/** An earlier version's workbook with more formulas than one answer carries; made once and opened anew from its file. */
async function openLarge(): Promise<OfficeHost> {
  saved ??= makeLarge();
  const workbook = await readXlsx(await saved);
  return openAddIn({
    functions: undefined,
    workbook,
    keepResults: true,
    autoCorrect: { fillCalculatedColumns: false },
  });
}

async function makeLarge(): Promise<Uint8Array> {
  const host = await openAddIn({ functions: undefined });
  await generateWorkbook(generateOptions({ template: templateWith([['HR', rows]]) }));
  for (const head of heads) today.set(head, formulaIn(host, head, 0));
  await damage(host, ({ workbook }) => {
    workbook.names.getItem('Formula_Version').getRange().values = [[formulaVersion - 1]];
    for (const head of heads) {
      const cells = workbook.tables.getItem('tblKpis').columns.getItem(head).getDataBodyRange();
      const first = cells.getCell(0, 0);
      first.formulas = [['="earlier"']];
      cells.copyFrom(first, 'Formulas');
    }
  });
  const bytes = await writeXlsx(host.workbook);
  closeAddIn();
  return bytes;
}

function place({ workbook }: OfficeHost, head: string, row: number) {
  const table = workbook.table('tblKpis');
  const index = table?.columns.findIndex(({ name }) => name === head) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${head}`);
  return { table, row: table.area.top + 1 + row, column: table.area.left + index };
}

function formulaIn(host: OfficeHost, head: string, row: number): string | undefined {
  const { table, row: at, column } = place(host, head, row);
  return table.sheet.formula(at, column);
}

function type(host: OfficeHost, head: string, row: number, text: string): void {
  const { table, row: top, column: left } = place(host, head, row);
  enterInputs(table.sheet, { top, left, bottom: top, right: left }, [[text]]);
}

/** The rows of a column without today's formula. */
function otherRows(host: OfficeHost, head: string): number[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  return all.filter((row) => formulaIn(host, head, row) !== today.get(head));
}

function versionIn({ workbook }: OfficeHost): unknown {
  const { sheet, row, column } = namedCell(workbook, 'Formula_Version');
  return sheet.value(row, column);
}

/** The last batch that reads, the content, and what follows it. */
function writing(): number[] {
  return [3, 2, 1, 0].map((before) => batches - before);
}

beforeAll(async () => {
  const host = await openLarge();
  const before = host.batches.length;
  const { parts } = await generateWorkbook(generateOptions());
  batches = host.batches.length - before;
  expect(parts.map(({ code }) => code)).toEqual(['formulasOlder']);
});

test('more formulas than one answer carries are renewed in several batches; the last notes today’s version', async () => {
  const host = await openLarge();
  const { table } = place(host, 'Filled', 0);
  const calculated = table.columns.filter(({ name }) => formulaIn(host, name, 0) !== undefined);
  expect(calculated.length * rows).toBeGreaterThan(cellsAtOnce);
  await generateAgain(host);
  expect(heads.map((head) => otherRows(host, head))).toEqual([[], []]);
  expect(versionIn(host)).toBe(formulaVersion);
  expect((await generateAgain(host)).parts).toEqual([]);
});

test('a row that comes later gets today’s formulas, though Excel fills no columns by itself', async () => {
  const host = await openLarge();
  await generateAgain(host);
  await damage(host, ({ workbook }) => {
    workbook.tables.getItem('tblKpis').rows.add();
  });
  expect(heads.map((head) => formulaIn(host, head, rows))).toEqual(heads.map((head) => today.get(head)));
});

test('what somebody types over formulas between any two batches stays, and so does what they typed before', async () => {
  for (const batch of writing()) {
    const host = await openLarge();
    type(host, 'Filled', 4, 'theirs, before');
    host.faults.beforeBatch(batch, () => {
      type(host, 'Filled', 1, 'theirs, over the second row');
      type(host, 'Score', rows - 1, 'theirs, over the last row');
    });
    await generateWorkbook(generateOptions());
    const texts = [...[1, 4].map((row) => place(host, 'Filled', row)), place(host, 'Score', rows - 1)].map(
      ({ table, row, column }) => table.sheet.value(row, column),
    );
    expect([batch, ...texts]).toEqual([
      ...[batch, 'theirs, over the second row', 'theirs, before', 'theirs, over the last row'],
    ]);
    expect([batch, ...heads.map((head) => otherRows(host, head))]).toEqual([batch, [1, 4], [rows - 1]]);
    expect([batch, versionIn(host)]).toEqual([batch, formulaVersion]);
  }
});

test('each batch fails in turn: the next run sees what is left and completes it', async () => {
  for (const batch of writing()) {
    const host = await openLarge();
    host.faults.failBatch(batch, 'AccessDenied');
    expect(await excelProblemOf(generateWorkbook(generateOptions()))).toBeDefined();
    expect([batch, versionIn(host)]).toEqual([batch, formulaVersion - 1]);
    expect([batch, deedsOf(await generateAgain(host))]).toEqual([batch, ['formulasOlder']]);
    expect([batch, ...heads.map((head) => otherRows(host, head))]).toEqual([batch, [], []]);
    expect([batch, versionIn(host)]).toEqual([batch, formulaVersion]);
  }
});

test('a second author puts a row and a column in between any two batches: formulas stay in their rows and columns', async () => {
  for (const batch of writing()) {
    const host = await openLarge();
    host.faults.beforeBatch(batch, () => {
      const { table, row, column } = place(host, 'Filled', 2);
      const { session } = host.host;
      const put = (area: Area, direction: 'Down' | 'Right'): void => {
        insertCells(table.sheet, area, direction);
        moveRanges(session, table.sheet, area, direction);
      };
      put({ top: row, left: 0, bottom: row, right: lastColumn }, 'Down');
      put({ top: 0, left: column, bottom: lastRow, right: column }, 'Right');
      type(host, 'Filled', 7, 'theirs');
    });
    await generateWorkbook(generateOptions());
    expect([batch, ...heads.map((head) => otherRows(host, head))]).toEqual([batch, [7], []]);
    const { table, row, column } = place(host, 'Filled', 7);
    expect([batch, table.sheet.value(row, column)]).toEqual([batch, 'theirs']);
    expect([batch, table.sheet.value(row, column - 1)]).toEqual([batch, null]);
    expect([batch, versionIn(host)]).toEqual([batch, formulaVersion]);
  }
});
