import { takeOut } from '../../src/actions/exchange/takeIn';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { readInterview } from '../../src/actions/interview/readInterview';
import { readKpi } from '../../src/actions/mend/readKpi';
import type { RowWritten } from '../../src/actions/rows/addRow';
import { writeRow, type RowToWrite } from '../../src/actions/rows/writeRow';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { everyLanguage, languages, words, type Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { excelProblemOf } from '../support/excelProblemOf';
import { faultCodes } from '../support/faultCodes';
import { generateOptions } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';
import { workbookText } from '../support/workbookText';

afterEach(closeAddIn);

const saved = new Map<string, Uint8Array>();
let host: OfficeHost;

async function open(language: Language = 'en', content: 'examples' | 'empty' = 'examples'): Promise<void> {
  const key = `${language} ${content}`;
  const file = saved.get(key);
  if (file) {
    host = await openAddIn({ workbook: await readXlsx(file), keepResults: true });
    return;
  }
  host = await openAddIn();
  await generateWorkbook(generateOptions({ language, content }));
  await host.settled();
  saved.set(key, await writeXlsx(host.workbook));
}

function head(table: keyof typeof words.en.fields, id: string, language: Language = 'en'): string {
  const heads: Readonly<Record<string, { readonly head: string }>> = words[language].fields[table];
  return heads[id]?.head ?? id;
}

const names = { departments: 'tblDepartments', targets: 'tblTargets', kpis: 'tblKpis' } as const;
type Table = keyof typeof names;

function column(table: Table, id: string, language: Language = 'en'): unknown[] {
  return tableValues(host.workbook, names[table], head(table, id, language));
}

function typeInto(table: Table, id: string, row: number, text: string): void {
  const found = host.workbook.table(names[table]);
  const index = found?.columns.findIndex(({ name }) => name === head(table, id)) ?? -1;
  if (!found || index < 0) throw new Error(`no column ${id}`);
  const at = { row: found.area.top + 1 + row, column: found.area.left + index };
  enterInputs(found.sheet, { top: at.row, bottom: at.row, left: at.column, right: at.column }, [[text]]);
}

async function readTargets(department: string): Promise<RowToWrite['was'][]> {
  const { departments } = await readInterview();
  return [...(departments.find(({ name }) => name === department)?.targets ?? [])];
}

/** The first target of Marketing, rewritten. */
async function rewrite(target = 'Known in 5 classes'): Promise<RowToWrite> {
  const [was] = await readTargets('Marketing');
  return { table: 'targets', was, cells: { target } };
}

function undoOf(written: RowWritten): Parameters<typeof takeOut>[0] {
  if (written.kind !== 'written') throw new Error(written.kind);
  return written.taken;
}

describe.each(languages)('%s', (language) => {
  test('a cell is written over, the row is found by its content, and what stood there can be given back', async () => {
    await open(language);
    const before = column('targets', 'target', language);
    const was = (await readInterview()).departments[0]?.targets[0];
    const written = await writeRow({ table: 'targets', was, cells: { target: '= 95% hadir\n(per minggu)' } });
    expect(written).toMatchObject({ kind: 'written', row: { record: { target: '= 95% hadir\n(per minggu)' } } });
    expect(column('targets', 'target', language)[0]).toBe('= 95% hadir\n(per minggu)');
    expect(await takeOut(undoOf(written))).toMatchObject({ left: 0 });
    expect(column('targets', 'target', language)).toEqual(before);
  });

  test('a new row comes to the end, with its formulas, and comes out again', async () => {
    await open(language, 'empty');
    await writeRow({ table: 'departments', cells: { department: 'Legal' } });
    const written = await writeRow({
      table: 'targets',
      cells: { department: 'Legal', task: 'Contracts', target: '95% of contracts signed within 5 days' },
    });
    await host.settled();
    expect(column('departments', 'department', language)).toEqual(['Legal']);
    expect(tableValues(host.workbook, 'tblTargets', (await words[language].sheets()).heads.readValue)).toEqual([0.95]);
    const again = await writeRow({
      table: 'targets',
      cells: { department: 'legal', target: '95% of contracts signed within 5 days' },
    });
    expect(again.kind).toBe('exists');
    await takeOut(undoOf(written));
    expect(column('targets', 'target', language)).toEqual([null]);
  });

  test("a percentage is entered as one, words of lists are in the workbook's language, and going back gives the format back", async () => {
    await open(language);
    const before = [column('kpis', 'target', language)[0], column('kpis', 'frequency', language)[0]];
    const written = await writeRow({
      table: 'kpis',
      was: { record: { code: 'MKT-1' } },
      cells: { upper: '12,5%' },
    });
    expect(written.kind).toBe('written');
    expect(column('kpis', 'upper', language)[0]).toBe(0.125);
    const [week] = words[language].lists.frequency.week;
    const changed = await writeRow({
      table: 'kpis',
      was: { record: { code: 'MKT-1', frequency: before[1] as string, target: before[0] as number } },
      cells: { frequency: language === 'en' ? 'mingguan' : 'weekly', target: '90%' },
    });
    expect(column('kpis', 'frequency', language)[0]).toBe(week);
    expect(column('kpis', 'target', language)[0]).toBe(0.9);
    await takeOut(undoOf(changed));
    expect([column('kpis', 'target', language)[0], column('kpis', 'frequency', language)[0]]).toEqual(before);
    const table = host.workbook.table('tblKpis');
    const place = table?.columns.findIndex(({ name }) => name === head('kpis', 'target', language)) ?? 0;
    expect(table?.sheet.style(table.area.top + 1, table.area.left + place).numberFormat ?? 'General').not.toContain(
      '%',
    );
  });
});

test('KPIs that are linked to a target follow its new words in the same batch, and go back with it', async () => {
  await open();
  const before = column('kpis', 'linkedTarget');
  const edit = await rewrite();
  const old = edit.was?.record['target'];
  const sent = host.batches.length;
  const written = await writeRow(edit);
  expect(host.batches.length - sent).toBeLessThanOrEqual(8);
  expect(before).toContain(old);
  expect(column('kpis', 'linkedTarget')).toEqual(before.map((text) => (text === old ? 'Known in 5 classes' : text)));
  await host.settled();
  expect(tableValues(host.workbook, 'tblKpis', 'R')).toEqual(before.map(() => 1));
  await takeOut(undoOf(written));
  expect(column('kpis', 'linkedTarget')).toEqual(before);
});

test('links stay where another row of the department says the same', async () => {
  await open();
  const before = column('kpis', 'linkedTarget');
  const edit = await rewrite();
  await writeRow({ table: 'targets', cells: { department: 'Marketing', task: 'Again', target: 'x' } });
  typeInto('targets', 'target', column('targets', 'target').length - 1, String(edit.was?.record['target']));
  expect((await writeRow(edit)).kind).toBe('written');
  expect(column('kpis', 'linkedTarget')).toEqual(before);
});

test('a row that was sorted away is found by its content', async () => {
  await open();
  const edit = await rewrite();
  const rows = column('targets', 'target');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblTargets').sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
  expect(await writeRow(edit)).toMatchObject({ kind: 'written' });
  const expected = rows.map((text) => (text === edit.was?.record['target'] ? 'Known in 5 classes' : text));
  expect([...column('targets', 'target')].sort()).toEqual([...expected].sort());
});

test('what somebody else typed into the cell since is told and stays; into another cell of the row it does no harm', async () => {
  await open();
  const edit = await rewrite();
  typeInto('targets', 'period', 0, 'theirs');
  expect((await writeRow(edit)).kind).toBe('written');
  typeInto('targets', 'target', 0, 'theirs');
  const again = await writeRow({ ...edit, cells: { target: 'mine' } });
  expect(again).toMatchObject({ kind: 'changed', row: { record: { target: 'theirs' } } });
  expect(column('targets', 'target')[0]).toBe('theirs');
});

test('a row that is gone is told', async () => {
  await open();
  const edit = await rewrite();
  typeInto('targets', 'department', 0, 'Another');
  expect(await writeRow(edit)).toEqual({ kind: 'gone' });
});

describe('a row that somebody deleted is gone, though another one looks like it:', () => {
  async function remove(table: Table, row: number): Promise<void> {
    await inExcel((tables) => tables.getItem(names[table]).rows.getItemAt(row).delete())();
  }

  test.each(['task', 'target'] as const)('an outcome with the same task, its %s typed', async (field) => {
    await open();
    for (const row of [0, 1]) typeInto('targets', 'task', row, 'Promotion');
    const [was, ...others] = (await readTargets('Marketing')) as NonNullable<RowToWrite['was']>[];
    await remove('targets', 0);
    const before = column('targets', field);
    expect(await writeRow({ table: 'targets', was, others, cells: { [field]: 'MINE' } })).toEqual({ kind: 'gone' });
    // Where nobody says that it is another one, it is asked about and not written.
    const asked = await writeRow({ table: 'targets', was, cells: { [field]: 'MINE' } });
    expect(asked.kind).toBe('changed');
    expect(column('targets', field)).toEqual(before);
  });

  test.each([
    ['with the same code', (code: unknown) => String(code)],
    ['without a code', () => ''],
  ])('a KPI %s', async (_, codeOf) => {
    await open();
    const [code] = column('kpis', 'code');
    for (const row of [0, 1]) typeInto('kpis', 'code', row, codeOf(code));
    for (const row of [0, 1]) typeInto('kpis', 'owner', row, 'Budi');
    const [department, kpi] = [String(column('kpis', 'department')[0]), String(column('kpis', 'name')[0])];
    const toMend = await readKpi({ row: 6, code: codeOf(code), department, kpi });
    await remove('kpis', 0);
    const cells = { owner: 'Siti' };
    expect(await writeRow({ table: 'kpis', was: toMend?.row, cells })).toEqual({ kind: 'gone' });
    expect(column('kpis', 'owner')[0]).toBe('Budi');
  });

  test('a KPI that was renamed, or whose department was, is itself', async () => {
    for (const [field, text] of [
      ['name', 'Another name'],
      ['department', 'HRD'],
    ] as const) {
      await open();
      const was = (await readKpi({ row: 6, code: String(column('kpis', 'code')[0]), department: 'Marketing', kpi: '' }))
        ?.row;
      typeInto('kpis', field, 0, text);
      expect((await writeRow({ table: 'kpis', was, cells: { owner: 'Siti' } })).kind).toBe('written');
      expect(column('kpis', 'owner')[0]).toBe('Siti');
    }
  });

  test('an outcome that holds already what is written counts as written', async () => {
    await open();
    const edit = await rewrite();
    await writeRow(edit);
    expect((await writeRow(edit)).kind).toBe('written');
  });
});

test('going back leaves what somebody changed since', async () => {
  await open();
  const written = await writeRow(await rewrite());
  typeInto('targets', 'target', 0, 'theirs');
  expect(await takeOut(undoOf(written))).toMatchObject({ left: 1 });
  expect(column('targets', 'target')[0]).toBe('theirs');
});

test('a renamed and moved column is found, a lost one is told', async () => {
  await open();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblTargets');
    table.columns.getItem('Ideal target').getHeaderRowRange().values = [['What we reach for']];
    await context.sync();
  });
  await host.settled();
  expect((await writeRow(await rewrite())).kind).toBe('written');
  expect(tableValues(host.workbook, 'tblTargets', 'What we reach for')[0]).toBe('Known in 5 classes');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblTargets').columns.getItem('What we reach for').delete();
    await context.sync();
  });
  expect(await excelProblemOf(writeRow({ table: 'targets', cells: { target: 'x' } }))).toMatchObject({
    code: 'columnLost',
  });
});

test('a protected sheet is told before anything is written', async () => {
  await open();
  const edit = await rewrite();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Targets').protection.protect();
    await context.sync();
  });
  const before = workbookText(host.workbook);
  expect(await excelProblemOf(writeRow(edit))).toMatchObject({ code: 'sheetProtected' });
  expect(workbookText(host.workbook)).toBe(before);
});

function inExcel(change: (tables: Excel.TableCollection, workbook: Excel.Workbook) => void): () => Promise<void> {
  return async () =>
    host.Excel.run(async (context) => {
      change(context.workbook.tables, context.workbook);
      await context.sync();
    });
}

/** What a second author does meanwhile to the table of a target and to the KPIs that are linked to it. */
const meanwhile: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['types into the cell', () => typeInto('targets', 'target', 0, 'theirs')],
  ['types into the link of a KPI', () => typeInto('kpis', 'linkedTarget', 1, 'theirs')],
  ['renames a linked KPI', () => typeInto('kpis', 'code', 0, 'OTHER-1')],
  ['sorts the targets', inExcel((tables) => tables.getItem('tblTargets').sort.apply([{ key: 2, ascending: false }]))],
  ['sorts the KPIs', inExcel((tables) => tables.getItem('tblKpis').sort.apply([{ key: 1, ascending: true }]))],
  ['deletes the target', inExcel((tables) => tables.getItem('tblTargets').rows.getItemAt(0).delete())],
  ['deletes a KPI', inExcel((tables) => tables.getItem('tblKpis').rows.getItemAt(1).delete())],
  ['inserts a row', inExcel((_, { worksheets }) => worksheets.getItem('Targets').getRange('6:6').insert('Down'))],
  ['inserts a row above', inExcel((_, { worksheets }) => worksheets.getItem('KPIs').getRange('2:2').insert('Down'))],
];

test.each(meanwhile)('a second author %s between any two batches: all is written, or nothing', async (_, act) => {
  for (let batch = 1, isDue = true; isDue; batch += 1) {
    await open();
    const edit = await rewrite('MINE');
    const old = edit.was?.record['target'];
    const linked = column('kpis', 'linkedTarget').filter((text) => text === old).length;
    const rows = column('targets', 'target').length;
    let acted = false;
    host.faults.beforeBatch(batch, () => {
      acted = true;
      return act();
    });
    const written = await writeRow(edit);
    isDue = acted;
    if (!acted) continue;
    await host.settled();
    const count = (text: unknown): number[] =>
      [column('targets', 'target'), column('kpis', 'linkedTarget')].map(
        (cells) => cells.filter((cell) => cell === text).length,
      );
    if (written.kind === 'written') {
      const [targets = 0, links = 0] = count('MINE');
      // Whatever is changed after the last batch of the write is theirs, and no fault of it.
      const isTheirs = count('theirs')[0] === 1 || column('targets', 'target').length < rows;
      expect([batch, targets, count(old)[1]]).toEqual([batch, isTheirs ? 0 : 1, 0]);
      expect([batch, links <= linked && links >= linked - 1]).toEqual([batch, true]);
      await takeOut(undoOf(written));
    } else if (written.kind === 'changed') expect(written.row.record['target']).toBe('theirs');
    expect([batch, count('MINE')]).toEqual([batch, [0, 0]]);
  }
});

describe.each([
  ['a cell is written over', rewrite],
  [
    'a new row',
    async (): Promise<RowToWrite> => ({
      table: 'targets',
      cells: { department: 'HRD', task: 'Learning', target: '20 people trained per month' },
    }),
  ],
] as const)('%s', (_name, editOf) => {
  async function batchesOf(): Promise<number> {
    await open();
    const edit = await editOf();
    const sent = host.batches.length;
    await writeRow(edit);
    return host.batches.length - sent;
  }

  test('takes the same number of batches whatever the workbook holds', async () => {
    expect(await batchesOf()).toBeLessThanOrEqual(8);
  });

  test.each(faultCodes)(
    'each batch fails in turn with %s: nothing typed is lost, the next try completes it',
    async (code) => {
      const batches = await batchesOf();
      await host.settled();
      const whole = workbookText(host.workbook);
      for (let batch = 1; batch <= batches; batch += 1) {
        await open();
        const edit = await editOf();
        host.faults.failBatch(batch, code);
        const problem = await excelProblemOf(writeRow(edit));
        if (problem) for (const { pane } of everyLanguage) expect(pane.problems[problem.code].wayOut).toMatch(/\.$/);
        const again = await writeRow(edit);
        expect([batch, again.kind === 'written' || again.kind === 'exists' || problem === undefined]).toEqual([
          batch,
          true,
        ]);
        await host.settled();
        expect([batch, workbookText(host.workbook)]).toEqual([batch, whole]);
      }
    },
  );

  test('a second author types into the very cell between any two batches: it stays', async () => {
    const batches = await batchesOf();
    for (let batch = 1; batch <= batches; batch += 1) {
      await open();
      const edit = await editOf();
      host.faults.beforeBatch(batch, () => {
        typeInto('targets', 'target', 0, 'theirs, a target');
        typeInto('targets', 'task', 1, 'theirs, a task');
      });
      await excelProblemOf(writeRow(edit));
      expect([batch, column('targets', 'target')]).toEqual([batch, expect.arrayContaining(['theirs, a target'])]);
      expect([batch, column('targets', 'task')]).toEqual([batch, expect.arrayContaining(['theirs, a task'])]);
    }
  });
});
