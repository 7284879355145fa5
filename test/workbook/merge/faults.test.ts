import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { insertCells } from '../../../src/host/book/cells/insertCells';
import { lastColumn, lastRow, type Area } from '../../../src/host/book/model/Area';
import type { Sheet } from '../../../src/host/book/model/Sheet';
import type { Workbook } from '../../../src/host/book/model/Workbook';
import { moveRanges } from '../../../src/host/protocol/ranges/moveRanges';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { everyLanguage } from '../../../src/words/index';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { excelProblemOf } from '../../support/excelProblemOf';
import { faultCodes } from '../../support/faultCodes';
import { generateOptions } from '../../support/generateOptions';
import { workbookText } from '../../support/workbookText';
import { damage, errorsOf, lostTexts, openMade, typedTexts } from './damaged';

afterEach(() => {
  jest.useRealTimers();
  closeAddIn();
});
afterAll(() => process.stderr.write(`faults of Generate: ${tried} runs tried\n`));

let tried = 0;
const options = generateOptions({ content: 'empty' });

/** On a workbook without sheets of ours, and on one that lost a sheet, a column, a name and its colours. */
const starts: Readonly<Record<string, () => Promise<OfficeHost>>> = {
  empty: () => openAddIn({ functions: undefined }),
  damaged: async () => {
    const host = await openMade();
    await damage(host, ({ workbook }) => {
      workbook.worksheets.getItem('Targets').delete();
      workbook.tables.getItem('tblKpis').columns.getItem('Owner').delete();
      workbook.names.getItem('KPI_Min').delete();
      workbook.worksheets.getItem('Departments').getRange().conditionalFormats.clearAll();
    });
    return host;
  },
};

/** What a merge ends in where nothing disturbs it, and in how many batches. */
async function undisturbed(start: () => Promise<OfficeHost>): Promise<{ text: string; batches: number }> {
  const host = await start();
  const before = host.batches.length;
  await generateWorkbook(options);
  const batches = host.batches.length - before;
  await host.settled();
  const text = bookText(host.workbook);
  closeAddIn();
  return { text, batches };
}

/** Cells, rules, names, and the looks that batches of their own bring. */
function bookText(workbook: Workbook): string {
  const looks = workbook.sheets.map((sheet) =>
    JSON.stringify([
      ...[sheet.name, sheet.visibility, sheet.frozenRows, sheet.frozenColumns, sheet.pageLayout, sheet.tabColor],
      ...[[...sheet.hiddenColumns].sort(), [...sheet.columnLevels].sort(), [...sheet.hyperlinks].sort()],
    ]),
  );
  return [workbookText(workbook), ...looks].join('\n');
}

/** What a second author does; gives the texts that are theirs. */
const edits: Readonly<Record<string, (host: OfficeHost) => readonly string[]>> = {
  'types into every sheet': ({ workbook: { sheets } }) =>
    sheets.flatMap((sheet) => {
      const places = [
        { row: 0, column: 30 },
        { row: (sheet.usedArea()?.bottom ?? -1) + 1, column: 0 },
        { row: (sheet.usedArea()?.bottom ?? -1) + 9, column: 2 },
      ];
      return places.map(({ row, column }, index) => typed(sheet, row, column, `theirs ${sheet.id} ${index}`));
    }),
  'types over a formula': ({ workbook }) => {
    const kpis = workbook.table('tblKpis');
    const column = kpis?.columns.findIndex(({ name }) => name === 'Filled') ?? -1;
    if (!kpis || column < 0) return [];
    return [typed(kpis.sheet, kpis.area.top + 1, kpis.area.left + column, 'theirs, over a formula')];
  },
  'puts rows and columns into every sheet': ({ workbook: { sheets }, host: { session } }) => {
    const put = (sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void => {
      insertCells(sheet, area, direction);
      moveRanges(session, sheet, area, direction);
    };
    for (const sheet of sheets) {
      put(sheet, { top: 2, left: 0, bottom: 2, right: lastColumn }, 'Down');
      put(sheet, { top: 0, left: 1, bottom: lastRow, right: 1 }, 'Right');
    }
    return [];
  },
  'makes sheets with our names': ({ workbook }) =>
    ['Guide', 'Targets'].flatMap((name) => {
      if (workbook.sheet(name)) return [];
      return [typed(workbook.addSheet(name), 3, 1, `their ${name}`)];
    }),
};

function typed(sheet: Sheet, row: number, column: number, text: string): string {
  enterInputs(sheet, { top: row, left: column, bottom: row, right: column }, [[text]]);
  return text;
}

function expectWayOut(problem: ExcelProblem | undefined): void {
  if (!problem) return;
  for (const { pane } of everyLanguage) expect(pane.problems[problem.code].wayOut).toMatch(/\.$/);
  expect(problem.code).not.toBe('leftBehind');
}

describe.each(Object.entries(starts))('%s', (_name, start) => {
  let whole = { text: '', batches: 0 };
  beforeAll(async () => {
    whole = await undisturbed(start);
  });

  test.each(faultCodes)(
    'each batch fails in turn with %s: nothing typed is lost, the next run completes it',
    async (code) => {
      for (let batch = 1; batch <= whole.batches; batch += 1) {
        tried += 1;
        const host = await start();
        const before = typedTexts(host.workbook);
        host.faults.failBatch(batch, code);
        expectWayOut(await excelProblemOf(generateWorkbook(options)));
        expect(lostTexts(before, typedTexts(host.workbook))).toEqual([]);
        await generateWorkbook(options);
        await host.settled();
        expect([batch, bookText(host.workbook)]).toEqual([batch, whole.text]);
        closeAddIn();
      }
    },
  );

  test('each batch stays without an answer in turn: half a minute later that is said, the next run completes it', async () => {
    for (let batch = 1; batch <= whole.batches; batch += 1) {
      tried += 1;
      const host = await start();
      const before = typedTexts(host.workbook);
      const sent = host.batches.length;
      jest.useFakeTimers({ advanceTimers: true, doNotFake: ['setImmediate', 'nextTick'] });
      host.faults.loseAnswer(batch);
      const run = excelProblemOf(generateWorkbook(options));
      while (host.batches.length - sent < batch) await new Promise(setImmediate);
      await jest.advanceTimersByTimeAsync(30_000);
      const problem = await run;
      expect([batch, problem?.code]).toEqual([batch, 'noAnswer']);
      expectWayOut(problem);
      expect(lostTexts(before, typedTexts(host.workbook))).toEqual([]);
      await generateWorkbook(options);
      await host.settled();
      jest.useRealTimers();
      expect([batch, bookText(host.workbook)]).toEqual([batch, whole.text]);
      closeAddIn();
    }
  });

  test('two at the same moment: both come to their end, the workbook is made once', async () => {
    tried += 1;
    const host = await start();
    await Promise.all([generateWorkbook(options), generateWorkbook(options)]);
    await host.settled();
    expect(bookText(host.workbook)).toBe(whole.text);
  });

  test.each(Object.entries(edits))('a second author %s between any two batches', async (_edit, edit) => {
    for (let batch = 1; batch <= whole.batches; batch += 1) {
      tried += 1;
      const host = await start();
      const before = typedTexts(host.workbook);
      let theirs: readonly string[] = [];
      host.faults.beforeBatch(batch, () => (theirs = edit(host)));
      expectWayOut(await excelProblemOf(generateWorkbook(options)));
      await generateWorkbook(options);
      await host.settled();
      expect([batch, lostTexts([...before, ...theirs].sort(), typedTexts(host.workbook))]).toEqual([batch, []]);
      expect([batch, errorsOf(host.workbook)]).toEqual([batch, []]);
      expect([batch, (await generateWorkbook(options)).parts.filter(({ does }) => does !== 'leave')]).toEqual([
        batch,
        [],
      ]);
      closeAddIn();
    }
  });
});
