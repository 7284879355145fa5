import fc from 'fast-check';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { dataArea } from '../../../src/host/book/model/Table';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';
import { damage, errorsOf, lostTexts, openMade, typedTexts, type Damage } from './damaged';

afterEach(closeAddIn);
afterAll(() => process.stderr.write(`random damage: ${tried} workbooks tried, ${edited} edits\n`));

let tried = 0;
let edited = 0;

/** What happens to a workbook; `pick` chooses among so many things. */
type Edit = (pick: (count: number) => number) => Damage;

const tables = ['tblDepartments', 'tblTargets', 'tblKpis'];

/** A table that is still there, by its place; undefined where none is. */
async function presentTable({ workbook }: Excel.RequestContext, place: number): Promise<Excel.Table | undefined> {
  workbook.tables.load('items/name');
  await workbook.context.sync();
  const present = workbook.tables.items.filter(({ name }) => tables.includes(name));
  return present[place % Math.max(present.length, 1)];
}

async function sheetAt({ workbook }: Excel.RequestContext, place: number): Promise<Excel.Worksheet | undefined> {
  workbook.worksheets.load('items/name');
  await workbook.context.sync();
  const { items } = workbook.worksheets;
  return items[place % items.length];
}

const edits: Readonly<Record<string, Edit>> = {
  renameSheet: (pick) => async (context) => {
    const sheet = await sheetAt(context, pick(7));
    if (sheet) sheet.name = `Renamed ${pick(1000)}`;
  },
  moveSheet: (pick) => async (context) => {
    const sheet = await sheetAt(context, pick(7));
    if (sheet) sheet.position = 0;
  },
  insertRow: (pick) => async (context) => {
    const row = 1 + pick(4);
    (await sheetAt(context, pick(7)))?.getRange(`${row}:${row}`).insert('Down');
  },
  insertColumn: (pick) => async (context) => {
    const column = 'ABCDEFG'.charAt(pick(7));
    (await sheetAt(context, pick(7)))?.getRange(`${column}:${column}`).insert('Right');
  },
  deleteSheet: (pick) => async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
    if (context.workbook.worksheets.items.length > 2) (await sheetAt(context, pick(7)))?.delete();
  },
  renameHead: (pick) => async (context) => {
    const table = await presentTable(context, pick(3));
    if (table) table.columns.getItemAt(pick(10)).name = `Head ${pick(1000)}`;
  },
  ownColumn: (pick) => async (context) => {
    const table = await presentTable(context, pick(3));
    table?.columns.add(pick(5), undefined, `Own ${pick(1000)}`);
  },
  deleteColumn: (pick) => async (context) =>
    (await presentTable(context, pick(3)))?.columns.getItemAt(pick(12)).delete(),
  totals: (pick) => async (context) => {
    const table = await presentTable(context, pick(3));
    if (table) table.showTotals = true;
  },
  toRange: (pick) => async (context) => void (await presentTable(context, pick(3)))?.convertToRange(),
  deleteName: (pick) => async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    names.items[pick(names.items.length)]?.delete();
  },
  deleteSettingsRow: (pick) => async (context) => {
    const row = 6 + pick(40);
    const sheet = context.workbook.worksheets.getItemOrNullObject('Settings');
    sheet.load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.getRange(`${row}:${row}`).delete('Up');
  },
  clearRules: (pick) => async (context) => (await sheetAt(context, pick(7)))?.getRange().conditionalFormats.clearAll(),
};

/** A second author adds a department, turns the order of the departments round and leaves a note. */
function secondAuthor({ workbook }: OfficeHost, number: number): void {
  const table = workbook.table('tblDepartments');
  if (!table || table.showTotals) return;
  const { top, bottom, left, right } = dataArea(table);
  const put = (row: number, column: number, text: string): void =>
    enterInputs(table.sheet, { top: row, left: column, bottom: row, right: column }, [[text]]);
  put(bottom + 1, left, `Department ${number}`);
  put(top, right + 3, `Note ${number}`);
}

const script = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(9999)), { minLength: 1, maxLength: 6 });

test('whatever happens to a workbook, Generate makes it whole again with nothing typed lost', async () => {
  await fc.assert(
    fc.asyncProperty(script, fc.constantFrom('en' as const, 'id' as const), async (steps, language) => {
      tried += 1;
      const host = await openMade();
      for (const [name, seed] of steps) {
        edited += 1;
        let state = seed + 1;
        const pick = (count: number): number => {
          state = (state * 48271) % 2147483647;
          return state % Math.max(count, 1);
        };
        await damage(host, edits[name]?.(pick) ?? (() => undefined));
      }
      secondAuthor(host, tried);
      await host.settled();
      // Formula review is all Generate's own, but for what stands beside it.
      const others = (): string[] => {
        const review = host.workbook.sheets.filter((sheet) => sheet.value(0, 0) === 'Formula review');
        return host.workbook.sheets.filter((sheet) => !review.includes(sheet)).map(({ name }) => name);
      };
      const before = typedTexts(host.workbook, others());
      await generateWorkbook(generateOptions({ language }));
      await host.settled();
      expect(lostTexts(before, typedTexts(host.workbook))).toEqual([]);
      expect(errorsOf(host.workbook)).toEqual([]);
      const { parts } = await generateWorkbook(generateOptions({ language }));
      expect(parts.filter(({ does }) => does !== 'leave')).toEqual([]);
      closeAddIn();
    }),
    { seed: 20261126, numRuns: 25, endOnFailure: true },
  );
});
