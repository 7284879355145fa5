import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { removeExamples } from '../../src/actions/removeExamples';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { lastColumn, type Area } from '../../src/host/book/model/Area';
import { dataArea, type Table } from '../../src/host/book/model/Table';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { shiftRange } from '../../src/host/protocol/ranges/shiftRange';
import { everyLanguage } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { excelProblemOf } from '../support/excelProblemOf';
import { faultCodes } from '../support/faultCodes';
import { generateOptions } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';
import { workbookText } from '../support/workbookText';
import { lostTexts, typedTexts } from '../workbook/merge/damaged';

afterEach(() => {
  jest.useRealTimers();
  closeAddIn();
});
afterAll(() => process.stderr.write(`faults of removing examples: ${tried} runs tried\n`));

let tried = 0;
let saved: Uint8Array | undefined;
let host: OfficeHost;

const ours = ['OWN-1', 'Own result', 'Own department'];

/** The card's workbook with a KPI and a department of a person's own, one between the examples, one instead of one. */
async function open(): Promise<void> {
  if (!saved) {
    host = await openAddIn({ functions: undefined });
    await generateWorkbook(generateOptions());
    type('tblKpis', 'Code', 2, 'OWN-1');
    type('tblKpis', 'KPI', 2, 'Own result');
    type('tblDepartments', 'Department', 2, 'Own department');
    await host.settled();
    saved = await writeXlsx(host.workbook);
  }
  host = await openAddIn({ functions: undefined, workbook: await readXlsx(saved), keepResults: true });
}

function table(name: string): Table {
  const found = host.workbook.table(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** Rows count from 0. */
function type(name: string, head: string, row: number, text: string): void {
  const { sheet, area, columns } = table(name);
  const column = area.left + columns.findIndex((each) => each.name === head);
  const at = area.top + 1 + row;
  enterInputs(sheet, { top: at, bottom: at, left: column, right: column }, [[text]]);
}

function wholeRow(name: string, row: number): Area {
  const { area } = table(name);
  return { top: area.top + 1 + row, bottom: area.top + 1 + row, left: 0, right: lastColumn };
}

function insertRow(name: string, row: number): void {
  shiftRange(host.host.session, { sheet: table(name).sheet, area: wholeRow(name, row) }, 'Down');
}

function deleteRow(name: string, row: number): void {
  shiftRange(host.host.session, { sheet: table(name).sheet, area: wholeRow(name, row) }, 'Up');
}

/** Turns the typed cells of a table upside down. */
function turn(name: string, heads: number): void {
  const { sheet, area } = table(name);
  const body = { ...dataArea(table(name)), right: area.left + heads - 1 };
  const rows: (string | number)[][] = [];
  for (let row = body.bottom; row >= body.top; row -= 1) {
    rows.push(Array.from({ length: heads }, (_, column) => (sheet.value(row, body.left + column) ?? '') as string));
  }
  enterInputs(
    sheet,
    body,
    rows.map((row) => row.map(String)),
  );
}

interface Edit {
  readonly edit: () => void;
  /** What is theirs, and must stay. */
  readonly theirs: readonly string[];
}

const edits: Readonly<Record<string, Edit>> = {
  'edits an example': {
    edit: () => {
      type('tblKpis', 'Definition', 0, 'theirs, a definition');
      type('tblTargets', 'Main task', 1, 'theirs, a task');
      type('tblDepartments', 'Head (VP)', 0, 'theirs, a head');
    },
    theirs: ['theirs, a definition', 'theirs, a task', 'theirs, a head'],
  },
  'fills a blank cell of an example': {
    edit: () => type('tblKpis', 'Upper bound', 1, '12345'),
    theirs: ['12345'],
  },
  'changes a number of an example': {
    edit: () => type('tblKpis', 'Target', 0, '98765'),
    theirs: ['98765'],
  },
  'puts a row of their own in': {
    edit: () => {
      insertRow('tblKpis', 0);
      type('tblKpis', 'KPI', 0, 'theirs, a KPI');
      type('tblKpis', 'Department', 0, 'Marketing');
    },
    theirs: ['theirs, a KPI'],
  },
  'puts rows above the table': {
    edit: () => insertRow('tblKpis', -2),
    theirs: [],
  },
  'deletes an example': {
    edit: () => deleteRow('tblKpis', 0),
    theirs: [],
  },
  'puts a row in and takes another out': {
    edit: () => {
      insertRow('tblKpis', 1);
      deleteRow('tblKpis', 4);
      type('tblKpis', 'KPI', 1, 'theirs, a KPI');
    },
    theirs: ['theirs, a KPI'],
  },
  'sorts the KPIs': { edit: () => turn('tblKpis', 15), theirs: [] },
};

async function undisturbed(): Promise<{ readonly text: string; readonly batches: number }> {
  await open();
  const sent = host.batches.length;
  await removeExamples();
  await host.settled();
  return { text: workbookText(host.workbook), batches: host.batches.length - sent };
}

/** A problem, where there is one, has a way out in every language. */
async function problemCode(run: Promise<unknown>): Promise<string | undefined> {
  const problem = await excelProblemOf(run);
  if (problem) for (const { pane } of everyLanguage) expect(pane.problems[problem.code].wayOut).toMatch(/\.$/);
  return problem?.code;
}

test.each(faultCodes)(
  'each batch fails in turn with %s: nothing typed is lost, the next run completes it',
  async (code) => {
    const whole = await undisturbed();
    for (let batch = 1; batch <= whole.batches; batch += 1) {
      tried += 1;
      await open();
      host.faults.failBatch(batch, code);
      await problemCode(removeExamples());
      expect([batch, lostTexts(ours, typedTexts(host.workbook))]).toEqual([batch, []]);
      await removeExamples();
      await host.settled();
      expect([batch, workbookText(host.workbook)]).toEqual([batch, whole.text]);
    }
  },
);

test('each batch stays without an answer in turn: that is said, the next run completes it', async () => {
  const whole = await undisturbed();
  for (let batch = 1; batch <= whole.batches; batch += 1) {
    tried += 1;
    await open();
    const sent = host.batches.length;
    jest.useFakeTimers({ advanceTimers: true, doNotFake: ['setImmediate', 'nextTick'] });
    host.faults.loseAnswer(batch);
    const run = problemCode(removeExamples());
    while (host.batches.length - sent < batch) await new Promise(setImmediate);
    await jest.advanceTimersByTimeAsync(30_000);
    expect([batch, await run]).toEqual([batch, 'noAnswer']);
    await removeExamples();
    await host.settled();
    jest.useRealTimers();
    expect([batch, workbookText(host.workbook)]).toEqual([batch, whole.text]);
  }
});

describe.each(Object.entries(edits))('a second author %s', (_name, { edit, theirs }) => {
  test('between any two batches: nothing typed is lost, what was not edited goes, twice equals once', async () => {
    const { batches } = await undisturbed();
    for (let batch = 1; batch <= batches; batch += 1) {
      tried += 1;
      await open();
      host.faults.beforeBatch(batch, edit);
      expect([batch, await problemCode(removeExamples())]).toEqual([batch, undefined]);
      await host.settled();
      const text = workbookText(host.workbook);
      expect([batch, lostTexts([...ours, ...theirs], typedTexts(host.workbook))]).toEqual([batch, []]);
      expect(tableValues(host.workbook, 'tblKpis', 'KPI').length).toBeLessThanOrEqual(2);
      expect([batch, await removeExamples()]).toEqual([batch, 0]);
      await host.settled();
      expect([batch, workbookText(host.workbook)]).toEqual([batch, text]);
    }
  });
});

test('an edited row that Excel does not take back is told with all that stood in it', async () => {
  await open();
  host.faults.beforeBatch(4, () => type('tblKpis', 'Upper bound', 1, '12345'));
  for (let batch = 5; batch < 12; batch += 1) host.faults.failBatch(batch, 'GeneralException');
  tried += 1;
  const problem = await excelProblemOf(removeExamples());
  expect(problem?.code).toBe('rowsTaken');
  expect(problem?.detail).toMatch(/tblKpis: .*12345/s);
});

test('a row with a note in a column of a person’s own stays', async () => {
  await open();
  await host.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('tblKpis');
    const cells = columns.add(undefined, undefined, 'Notes').getDataBodyRange();
    cells.getCell(0, 0).values = [['ask the VP']];
    await context.sync();
  });
  expect(await removeExamples()).toBeGreaterThan(0);
  await host.settled();
  expect(tableValues(host.workbook, 'tblKpis', 'Notes').sort()).toEqual([null, 'ask the VP'].sort());
});

test('a totals row stays, and is no KPI', async () => {
  await open();
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').showTotals = true;
    await context.sync();
  });
  await removeExamples();
  await host.settled();
  expect(tableValues(host.workbook, 'tblKpis', 'KPI')).toEqual(['Own result']);
});
