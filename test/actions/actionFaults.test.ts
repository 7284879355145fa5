import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { freezeResults } from '../../src/actions/freezeResults';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { mendFormulas } from '../../src/actions/formulas/mendFormulas';
import { noteReview } from '../../src/actions/formulas/noteReview';
import { writeFormulaFindings } from '../../src/actions/formulas/writeFormulaFindings';
import { restoreResults } from '../../src/actions/restoreResults';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { insertCells } from '../../src/host/book/cells/insertCells';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { lastColumn } from '../../src/host/book/model/Area';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { moveRanges } from '../../src/host/protocol/ranges/moveRanges';
import { everyLanguage, words } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { excelProblemOf } from '../support/excelProblemOf';
import { faultCodes } from '../support/faultCodes';
import { generateOptions } from '../support/generateOptions';
import { lostTexts } from '../workbook/merge/damaged';
import { workbookText } from '../support/workbookText';

afterEach(closeAddIn);
afterAll(() => process.stderr.write(`faults of the other actions: ${tried} runs tried\n`));

let tried = 0;
const day = new Date(2026, 10, 26);

/** An action, and what is done before it. */
interface Disturbed {
  readonly prepare?: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
}

const actions: Readonly<Record<string, Disturbed>> = {
  check: { act: checkWorkbook },
  freeze: { act: () => freezeResults(day) },
  restore: { prepare: () => freezeResults(day), act: restoreResults },
  'note the review': { act: async () => noteReview((await reviewFormulas()) ?? [], day) },
  'write the findings': { act: () => writeFormulaFindings(day) },
  'mend formulas': {
    prepare: () => typeOverScore(),
    act: async () => mendFormulas((await reviewFormulas()) ?? []),
  },
};

const typedHeads = new Set(
  Object.values(words.en.fields).flatMap((fields) => Object.values<{ head: string }>(fields).map(({ head }) => head)),
);

let saved: Uint8Array | undefined;
let host: OfficeHost;

/** The card's workbook with two rows of a person's own. */
async function open(): Promise<void> {
  if (!saved) {
    host = await openAddIn();
    await generateWorkbook(generateOptions());
    typeInto('tblKpis', 'KPI', 1, 'Own result');
    typeInto('tblDepartments', 'Department', 2, 'Own department');
    await host.settled();
    saved = await writeXlsx(host.workbook);
  }
  host = await openAddIn({ workbook: await readXlsx(saved), keepResults: true });
}

function typeInto(tableName: string, head: string, row: number, text: string): void {
  const table = host.workbook.table(tableName);
  const index = table?.columns.findIndex(({ name }) => name === head) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${head}`);
  const at = { row: table.area.top + 1 + row, column: table.area.left + index };
  enterInputs(table.sheet, { top: at.row, bottom: at.row, left: at.column, right: at.column }, [[text]]);
}

async function typeOverScore(): Promise<void> {
  typeInto('tblKpis', 'Score', 1, '5');
  await host.settled();
}

async function prepared({ prepare }: Disturbed): Promise<string[]> {
  await open();
  await prepare?.();
  await host.settled();
  return typedTexts();
}

/** Texts in the columns that people fill. */
function typedTexts(): string[] {
  return host.workbook.tables.flatMap(({ sheet, area, columns }) =>
    columns.flatMap(({ name }, index) => {
      if (!typedHeads.has(name)) return [];
      const texts: string[] = [];
      for (let row = area.top + 1; row <= area.bottom; row += 1) {
        const value = sheet.value(row, area.left + index);
        if (typeof value === 'string' && value !== '') texts.push(value);
      }
      return texts;
    }),
  );
}

function missing(before: readonly string[]): string[] {
  return lostTexts(before, typedTexts());
}

describe.each(Object.entries(actions))('%s', (_name, action) => {
  let whole = { text: '', batches: 0 };

  beforeAll(async () => {
    await prepared(action);
    const sent = host.batches.length;
    await action.act();
    await host.settled();
    whole = { text: workbookText(host.workbook), batches: host.batches.length - sent };
  });

  test.each(faultCodes)(
    'each batch fails in turn with %s: nothing typed is lost, the next run completes it',
    async (code) => {
      for (let batch = 1; batch <= whole.batches; batch += 1) {
        tried += 1;
        const before = await prepared(action);
        host.faults.failBatch(batch, code);
        const problem = await excelProblemOf(action.act());
        if (problem) for (const { pane } of everyLanguage) expect(pane.problems[problem.code].wayOut).toMatch(/\.$/);
        expect([batch, missing(before)]).toEqual([batch, []]);
        await action.act();
        await host.settled();
        expect([batch, workbookText(host.workbook)]).toEqual([batch, whole.text]);
      }
    },
  );

  test('a second author types between any two batches: it stays', async () => {
    for (let batch = 1; batch <= whole.batches; batch += 1) {
      tried += 1;
      const before = await prepared(action);
      host.faults.beforeBatch(batch, () => {
        typeInto('tblKpis', 'Definition', 0, 'theirs, a definition');
        typeInto('tblTargets', 'Main task', 0, 'theirs, a task');
      });
      await excelProblemOf(action.act());
      await action.act();
      await host.settled();
      const theirs = ['theirs, a definition', 'theirs, a task'];
      expect([batch, missing(theirs)]).toEqual([batch, []]);
      expect([batch, missing(before).length]).toEqual([batch, theirs.length]);
    }
  });

  test('a second author puts a row in between any two batches: nothing typed is lost', async () => {
    for (let batch = 1; batch <= whole.batches; batch += 1) {
      tried += 1;
      const before = await prepared(action);
      host.faults.beforeBatch(batch, () => {
        const table = host.workbook.table('tblKpis');
        if (!table) throw new Error('no KPIs');
        const row = { top: table.area.top + 2, left: 0, bottom: table.area.top + 2, right: lastColumn };
        insertCells(table.sheet, row, 'Down');
        moveRanges(host.host.session, table.sheet, row, 'Down');
      });
      await excelProblemOf(action.act());
      await excelProblemOf(action.act());
      await host.settled();
      expect([batch, missing(before)]).toEqual([batch, []]);
    }
  });
});
