import { exportKpis } from '../../src/actions/exchange/exportKpis';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { lookAtRows, takeIn, takeOut } from '../../src/actions/exchange/takeIn';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { readText } from '../../src/intake/readText';
import type { UnderstoodTable } from '../../src/intake/Understood';
import { understandTable } from '../../src/intake/understandTable';
import { languages, words, type Language } from '../../src/words/index';
import { intakeLanguages } from '../intake/languages';
import { gridOf } from '../intake/gridOf';
import { shapes } from '../intake/shapes';
import { closeAddIn, openAddIn } from '../support/addIn';
import { excelProblemOf } from '../support/excelProblemOf';
import { generateOptions } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';

afterEach(closeAddIn);

const plainWish = { update: false, addDepartments: true };

async function made(content: 'examples' | 'empty', language: Language = 'en'): Promise<OfficeHost> {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ content, language }));
  await host.settled();
  return host;
}

function understood(text: string): UnderstoodTable {
  return understandTable(readText(text).grid, intakeLanguages);
}

const newKpis = [
  'Code\tKPI\tDepartment\tTarget\tUnit\tFrequency\tDeadline\tOwner',
  '001\t=SUM(A1)\tMarketing\t95%\t%\tBulanan\t31/12/2026\t@team',
  'L-2\t+62 lines answered\tLegal\t4,5\tdays\tWeekly\t2026-11-30\t-',
].join('\n');

/** What stands in one table, by field. */
async function records(table: 'kpis' | 'departments' | 'targets'): Promise<Record<string, unknown>[]> {
  const { json } = await exportKpis();
  return (JSON.parse(json) as { records: Record<string, Record<string, unknown>[]> }).records[table] ?? [];
}

describe.each(languages)('%s', (language) => {
  test.each(shapes)('$name: is written as understood, below the examples', async ({ kind, text, table, rows }) => {
    const host = await made('examples', language);
    const before = await records(table);
    const taken = await takeIn(understandTable(gridOf(kind, text), intakeLanguages), plainWish);
    await host.settled();
    const after = await records(table);
    const isNew = rows.length - (taken.updated + (after.length - before.length - taken.added));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length - before.length).toBe(taken.added);
    expect(isNew).toBe(rows.length);
    const written = after.slice(before.length);
    const named = table === 'kpis' ? 'name' : table === 'targets' ? 'target' : 'department';
    for (const row of rows) {
      const found = written.find((each) => each[named] === row[named]);
      if (!found) continue;
      for (const [field, cell] of Object.entries(row))
        expect([field, found[field]]).toEqual([field, asJson(field, cell)]);
    }
    expect(written.length).toBeGreaterThan(0);
    expect((await reviewFormulas()) ?? []).toEqual([]);
  });

  test('an empty table is filled from its first row, and words are in its language', async () => {
    const host = await made('empty', language);
    const { kpis } = words[language].fields;
    const taken = await takeIn(understood(newKpis), plainWish);
    await host.settled();
    expect(taken).toMatchObject({ added: 2, updated: 0, departments: 2, raced: 0, isFiltered: false });
    const of = (field: keyof typeof kpis): unknown[] => tableValues(host.workbook, 'tblKpis', kpis[field].head);
    expect(of('code')).toEqual(['001', 'L-2']);
    expect(of('name')).toEqual(['=SUM(A1)', '+62 lines answered']);
    expect(of('target')).toEqual([0.95, 4.5]);
    expect(of('owner')).toEqual(['@team', null]);
    expect(of('deadline')).toEqual([46387, 46356]);
    const [month] = words[language].lists.frequency.month;
    expect(of('frequency')[0]).toBe(month);
    const head = words[language].fields.departments.department.head;
    expect(tableValues(host.workbook, 'tblDepartments', head)).toEqual(['Marketing', 'Legal']);
    const report = await checkWorkbook();
    expect(report.kpis).toBe(2);
    expect(report.departments.map(({ name, kpis: count }) => [name, count])).toEqual([
      ['Marketing', 1],
      ['Legal', 1],
    ]);
  });
});

function asJson(field: string, cell: unknown): unknown {
  if (cell === undefined) return null;
  if (typeof cell === 'object' && cell !== null && 'entry' in cell) return cell.entry;
  return field === 'deadline' ? { 46387: '2026-12-31', 46178: '2026-06-05' }[cell as 46387] : cell;
}

test('new rows look like the others: upright, with drop-downs, dates as dates, and a number below a percentage is a number', async () => {
  const host = await made('examples');
  await takeIn(understood('KPI\tTarget\tDeadline\nFirst\t95%\t2026-12-31\nSecond\t4\t2026-12-31\n'), plainWish);
  await host.settled();
  const table = host.workbook.table('tblKpis');
  if (!table) throw new Error('no KPI table');
  const rows = [table.area.bottom - 1, table.area.bottom];
  const head = (name: string): number => table.area.left + table.columns.findIndex((column) => column.name === name);
  const look = (row: number, name: string) => table.sheet.style(row, head(name));
  expect(rows.map((row) => look(row, 'KPI').italic ?? false)).toEqual([false, false]);
  expect(rows.map((row) => look(row, 'Target').numberFormat)).toEqual(['0%', 'General']);
  expect(rows.map((row) => look(row, 'Deadline').numberFormat)).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('tblKpis').columns.getItem('Frequency').getDataBodyRange();
    const [first, last] = [body.getCell(0, 0).dataValidation, body.getLastCell().dataValidation];
    first.load('rule');
    last.load('rule');
    await context.sync();
    expect(last.rule.list).toEqual(first.rule.list);
    expect(last.rule.list).toBeDefined();
  });
});

test('rows that are here already stay, and are written over only on wish; the rest of such a row stays', async () => {
  const host = await made('examples');
  const before = await records('kpis');
  const [first] = before;
  const table = understood(
    `Code\tKPI\tOwner\n${String(first?.['code'])}\tA better name\tNobody\nX-9\tAnother\tSomebody\n`,
  );
  expect(await takeIn(table, plainWish)).toMatchObject({ added: 1, updated: 0 });
  expect((await records('kpis')).slice(0, before.length)).toEqual(before);
  const again = await takeIn(table, { ...plainWish, update: true });
  expect(again).toMatchObject({ added: 0, updated: 2 });
  const after = await records('kpis');
  expect(after[0]).toEqual({ ...first, name: 'A better name', owner: 'Nobody' });
  expect(await takeOut(again)).toEqual({ removed: 2, left: 0 });
  expect((await records('kpis'))[0]).toEqual(first);
  await host.settled();
});

test('taken out again: what is as written goes, what somebody changed stays', async () => {
  const host = await made('examples');
  const before = { kpis: await records('kpis'), departments: await records('departments') };
  const taken = await takeIn(understood(newKpis), plainWish);
  const kpis = host.workbook.table('tblKpis');
  if (!kpis) throw new Error('no KPI table');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  const at = tableValues(host.workbook, 'tblKpis', 'Code').indexOf('L-2') + kpis.area.top + 1;
  enterInputs(kpis.sheet, { top: at, left: 1, bottom: at, right: 1 }, [['Mine now']]);
  expect(await takeOut(taken)).toEqual({ removed: 2, left: 1 });
  await host.settled();
  expect((await records('kpis')).map(({ name }) => name).sort()).toEqual(
    [...before.kpis.map(({ name }) => name), 'Mine now'].sort(),
  );
  expect(await takeOut(taken)).toEqual({ removed: 0, left: 3 });
});

test('taken out while somebody types between any two batches: what is theirs stays', async () => {
  const host = await made('examples');
  const code = (row: number): string => String(tableValues(host.workbook, 'tblKpis', 'Code')[row]);
  const edits = {
    edited: () => typeAt(host, 'L-2', 1, 'Mine now'),
    'edited elsewhere too': () => {
      typeAt(host, 'L-2', 4, 'Theirs');
      typeAt(host, code(0), 4, 'Theirs too');
    },
  };
  for (const [name, edit] of Object.entries(edits)) {
    for (let batch = 1; batch <= 12; batch += 1) {
      const taken = await takeIn(understood(newKpis), plainWish);
      const before = tableValues(host.workbook, 'tblKpis', 'Code').length;
      let edited = false;
      host.faults.beforeBatch(batch, () => {
        edited = tableValues(host.workbook, 'tblKpis', 'Code').includes('L-2');
        if (edited) edit();
      });
      const out = await takeOut(taken);
      host.faults.beforeBatch(1, () => undefined);
      await lookAtRows();
      await host.settled();
      const codes = tableValues(host.workbook, 'tblKpis', 'Code');
      expect([name, batch, codes.includes('L-2')]).toEqual([name, batch, edited]);
      expect([name, batch, out.removed + out.left]).toEqual([name, batch, taken.added + taken.departments]);
      expect(codes.length).toBeLessThanOrEqual(before);
      if (edited) typeAt(host, 'L-2', 0, `kept ${name} ${batch}`);
    }
  }
});

/** Types into the row of a code; `column` from 0. */
function typeAt({ workbook }: OfficeHost, code: string, column: number, text: string): void {
  const kpis = workbook.table('tblKpis');
  if (!kpis) throw new Error('no KPI table');
  const row = kpis.area.top + 1 + tableValues(workbook, 'tblKpis', 'Code').indexOf(code);
  enterInputs(kpis.sheet, { top: row, left: column, bottom: row, right: column }, [[text]]);
}

test('all rows of a table that was empty can be taken out again', async () => {
  const host = await made('empty');
  const taken = await takeIn(understood(newKpis), plainWish);
  expect(await takeOut(taken)).toEqual({ removed: 4, left: 0 });
  await host.settled();
  expect(await records('kpis')).toEqual([]);
  expect(await takeIn(understood(newKpis), plainWish)).toMatchObject({ added: 2 });
  expect((await records('kpis')).length).toBe(2);
});

test('a protected sheet is told of before anything is written', async () => {
  await made('examples');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').worksheet.protection.protect();
    await context.sync();
  });
  const before = await records('departments');
  await expect(takeIn(understood(newKpis), plainWish)).rejects.toMatchObject({
    code: 'sheetProtected',
    detail: 'KPIs',
  });
  expect(await records('departments')).toEqual(before);
});

test('what stands below the table and its totals row move down', async () => {
  const host = await made('examples');
  const kpis = host.workbook.table('tblKpis');
  if (!kpis) throw new Error('no KPI table');
  const below = kpis.area.bottom + 3;
  enterInputs(kpis.sheet, { top: below, left: 1, bottom: below, right: 1 }, [['our own note']]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').showTotals = true;
    await context.sync();
  });
  const rows = (await records('kpis')).length;
  await takeIn(understood(newKpis), plainWish);
  await host.settled();
  expect((await records('kpis')).length).toBe(rows + 2);
  expect(kpis.sheet.value(below + 2, 1) ?? kpis.sheet.value(below + 3, 1)).toBe('our own note');
  expect(tableValues(host.workbook, 'tblKpis', 'KPI').slice(-2)).toEqual(['=SUM(A1)', '+62 lines answered']);
});

test('a filtered table takes rows too, and tells that it is filtered', async () => {
  await made('examples');
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('tblKpis').columns.getItem('Department');
    column.filter.applyValuesFilter(['Marketing']);
    await context.sync();
  });
  const rows = (await records('kpis')).length;
  expect(await takeIn(understood(newKpis), plainWish)).toMatchObject({ added: 2, isFiltered: true });
  expect((await records('kpis')).length).toBe(rows + 2);
});

test.each(['GeneralException', 'ItemNotFound', 'AccessDenied'])(
  '%s at each batch in turn: nothing of anybody is lost, no row is written twice, and what failed can be tried again',
  async (code) => {
    for (let batch = 1; batch <= writingBatch + 1; batch += 1) {
      const host = await made('examples');
      const before = await records('kpis');
      host.faults.failBatch(batch, code);
      const problem = await excelProblemOf(takeIn(understood(newKpis), plainWish));
      const between = await records('kpis');
      expect([batch, between.slice(0, before.length)]).toEqual([batch, before]);
      expect([batch, between.length - before.length]).toEqual([batch, problem ? 0 : 2]);
      await takeIn(understood(newKpis), plainWish);
      await host.settled();
      expect([batch, (await records('kpis')).length]).toEqual([batch, before.length + 2]);
    }
  },
);

/** The batches of taking in: five that read, one about protection, then the rows. */
const writingBatch = 7;

test.each(['examples', 'empty'] as const)(
  '%s: somebody types between reading and writing: their row stays, and ours come behind it',
  async (content) => {
    const host = await made(content);
    const kpis = host.workbook.table('tblKpis');
    if (!kpis) throw new Error('no KPI table');
    const row = content === 'empty' ? kpis.area.bottom : kpis.area.bottom + 1;
    const present = (await lookAtRows()).rows.kpis.length;
    let typed = 0;
    host.faults.beforeBatch(writingBatch, () => {
      typed += 1;
      host.host.changes.byOther(() =>
        enterInputs(kpis.sheet, { top: row, left: 1, bottom: row, right: 1 }, [['By a colleague']]),
      );
    });
    await takeIn(understood(newKpis), plainWish);
    await host.settled();
    const names = (await records('kpis')).map(({ name }) => name);
    expect(typed).toBe(1);
    expect(names.slice(-3)).toEqual(['By a colleague', '=SUM(A1)', '+62 lines answered']);
    expect(names.length).toBe(present + 3);
  },
);

test('somebody types into a row that is written over: their text stays', async () => {
  const host = await made('examples');
  const [first] = await records('kpis');
  const kpis = host.workbook.table('tblKpis');
  if (!kpis) throw new Error('no KPI table');
  const row = kpis.area.top + 1;
  host.faults.beforeBatch(writingBatch, () => {
    host.host.changes.byOther(() =>
      enterInputs(kpis.sheet, { top: row, left: 1, bottom: row, right: 1 }, [["'=By a colleague"]]),
    );
  });
  const table = understood(`Code\tKPI\tOwner\n${String(first?.['code'])}\tPasted\tNobody\n`);
  expect(await takeIn(table, { update: true, addDepartments: true })).toMatchObject({ updated: 1, raced: 1 });
  expect((await records('kpis'))[0]).toMatchObject({ name: '=By a colleague', owner: 'Nobody' });
});
