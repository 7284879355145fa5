import { followEdits } from '../../src/actions/following/followEdits';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { goToCell } from '../../src/actions/goToCell';
import { lookAtWorkbook } from '../../src/actions/lookAtWorkbook';
import { planWorkbook } from '../../src/actions/planWorkbook';
import { refreshFunctions } from '../../src/actions/refreshFunctions';
import { semesterOf } from '../../src/kpi/record/semesterOf';
import { defaultSettings } from '../../src/kpi/record/settings';
import { cards } from '../support/cards';
import { generateOptions, templateWith } from '../support/generateOptions';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { useOfficeGlobals } from '../../src/host/headless/useOfficeGlobals';
import { closeTestOffices, openTestOffice } from '../support/openTestOffice';

type OfficeHost = Awaited<ReturnType<typeof openTestOffice>>;

let removeGlobals: () => void = () => undefined;

afterEach(() => {
  removeGlobals();
  closeTestOffices();
});

async function open(): Promise<OfficeHost> {
  const office = await openTestOffice();
  removeGlobals = useOfficeGlobals(office);
  return office;
}

async function openGenerated(): Promise<OfficeHost> {
  const office = await open();
  const period = semesterOf(2026, 11);
  await generateWorkbook({ ...defaultSettings, template: cards.en, content: 'examples', period });
  await office.settled();
  return office;
}

/** The formulas of cells, after `text` was written if given. */
async function values(office: OfficeHost, sheet: string, address: string, text?: string): Promise<unknown> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (text !== undefined) range.values = [[text]];
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
}

test('a blank workbook would get every sheet, a made one none', async () => {
  await open();
  const blank = await lookAtWorkbook();
  expect([blank.plans.en.parts.length, blank.present, blank.language]).toEqual([7, [], undefined]);
  await generateWorkbook({
    ...defaultSettings,
    template: cards.id,
    content: 'empty',
    period: semesterOf(2026, 11),
  });
  const made = await lookAtWorkbook();
  expect([made.plans.en.parts, made.plans.id.parts]).toEqual([[], []]);
  expect(made.present[0]).toBe('Panduan');
  expect(made.language).toBe('id');
  expect([blank.plans.en.changes, made.plans.en.changes]).toEqual([true, false]);
});

test('of an own template, departments that nobody has listed are planned, as Generate plans them', async () => {
  await openGenerated();
  const template = templateWith([
    ['Marketing', 1],
    ['Logistics', 1],
    ['Sales', 1],
  ]);
  const own = { template, content: 'examples' } as const;
  const look = await lookAtWorkbook(own);
  const [part, ...others] = look.plans.id.parts;
  expect([part?.code, part?.items, others, look.plans.id.changes]).toEqual([
    'departmentsMissing',
    ['Logistics', 'Sales'],
    [],
    true,
  ]);
  expect(look.plans.en.parts).toEqual((await planWorkbook(generateOptions({ ...own, ownTemplate: true }))).parts);
  expect((await lookAtWorkbook({ template, content: 'empty' })).plans.en.parts).toEqual([]);
  expect((await lookAtWorkbook()).plans.en.parts).toEqual([]);
});

test('a cell is shown', async () => {
  const office = await openGenerated();
  await goToCell('Targets', 'B5');
  const place = await office.Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    return selected.address;
  });
  expect(place).toBe('Targets!B5');
});

test('a sheet that is gone or hidden says so', async () => {
  const office = await openGenerated();
  await expect(goToCell('Nowhere', 'A1')).rejects.toMatchObject({ code: 'sheetMissing' });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Guide').visibility = 'Hidden';
    await context.sync();
  });
  await expect(goToCell('Guide', 'A1')).rejects.toMatchObject({ code: 'sheetMissing' });
});

test('functions are woken only in a workbook of ours', async () => {
  await open();
  expect(await refreshFunctions()).toBe(0);
});

test('marked rows are entered again, in five batches, and nothing else', async () => {
  const office = await openGenerated();
  const before = await formulas(office);
  const batches = office.batches.length;
  const woken = await refreshFunctions();
  expect(woken).toBeGreaterThan(0);
  expect(office.batches.length - batches).toBe(5);
  await office.settled();
  expect(await formulas(office)).toEqual(before);
});

test('a row without the mark and a typed cell stay out of it', async () => {
  const office = await openGenerated();
  const all = await refreshFunctions();
  const advice = await adviceCell(office);
  await values(office, 'KPIs', advice, 'Fields only: typed by hand');
  expect(await refreshFunctions()).toBe(all);
  expect(await values(office, 'KPIs', advice)).toEqual([['Fields only: typed by hand']]);
  await values(office, 'KPIs', advice, 'Agreed with finance');
  expect(await refreshFunctions()).toBe(all - 1);
});

/** What a person types, over all that the add-in might hear. */
function type(office: OfficeHost, text: string): void {
  const sheet = office.workbook.sheets.find(({ name }) => name === 'KPIs');
  if (!sheet) throw new Error('There is a sheet KPIs.');
  enterInputs(sheet, { top: 8, left: 1, bottom: 8, right: 1 }, [[text]]);
}

async function aWhile(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
}

test('edits are followed until the end, those of the add-in too: a burst counts once and names its cells', async () => {
  const office = await openGenerated();
  const edited = jest.fn();
  const stop = await followEdits(edited, 20);
  expect(await refreshFunctions()).toBeGreaterThan(0);
  await values(office, 'KPIs', 'D9', 'by the add-in');
  await aWhile();
  const byAddIn = edited.mock.calls.flat(2);
  expect(byAddIn).toContainEqual({ sheetId: expect.any(String), address: 'D9', byAddIn: true });
  edited.mockClear();
  type(office, 'Products sold');
  type(office, 'Products sold online');
  await aWhile();
  expect(edited.mock.calls.flat(2).map(({ address }) => address)).toEqual(['B9', 'B9']);
  expect(edited).toHaveBeenCalledTimes(1);
  office.host.changes.byOther(() => type(office, 'by a co-author'));
  await aWhile();
  expect(edited).toHaveBeenCalledTimes(2);
  await stop();
  type(office, 'nobody listens');
  await aWhile();
  expect(edited).toHaveBeenCalledTimes(2);
});

test('people who never stop typing are heard all the same, and each of their edits once', async () => {
  const office = await openGenerated();
  const edited = jest.fn();
  const stop = await followEdits(edited, 300, 600);
  for (let typed = 0; typed < 18; typed += 1) {
    type(office, `Products sold ${typed}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const meanwhile = edited.mock.calls.length;
  expect(meanwhile).toBeGreaterThan(1);
  expect(meanwhile).toBeLessThan(6);
  await aWhile();
  expect(edited.mock.calls.flat(2)).toHaveLength(18);
  await stop();
});

/** Every formula and value of the KPI table. */
async function formulas(office: OfficeHost): Promise<unknown> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('tblKpis').getRange();
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
}

/** Where the first KPI's advice stands. */
async function adviceCell(office: OfficeHost): Promise<string> {
  return office.Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('tblKpis').columns.getItem('Advice').getDataBodyRange().getCell(0, 0);
    cell.load('address');
    await context.sync();
    return cell.address.split('!')[1] ?? '';
  });
}
