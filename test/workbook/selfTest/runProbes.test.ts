import type { OfficeHost } from '../../../src/host/headless/openOffice';
import type { Probe } from '../../../src/workbook/selfTest/Probe';
import { probes } from '../../../src/workbook/selfTest/probes';
import { runProbes } from '../../../src/workbook/selfTest/runProbes';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { surroundingsIn } from './ask';

afterEach(() => {
  jest.restoreAllMocks();
  closeAddIn();
});

const noProgress = (): void => undefined;
const never = (): boolean => false;

function run(office: OfficeHost, chosen: readonly Probe[], cancelled = never): ReturnType<typeof runProbes> {
  return surroundingsIn(office).then((surroundings) => runProbes(chosen, surroundings, noProgress, cancelled));
}

function probe(id: string): Probe {
  const found = probes.find((each) => each.id === id);
  if (!found) throw new Error(`There is no probe ${id}.`);
  return found;
}

function whatIsThere({ workbook, calculation, host }: OfficeHost): unknown {
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    tables: workbook.tables.map(({ name }) => name),
    names: workbook.names.map(({ name }) => name),
    settings: [...workbook.settings.keys()],
    suspended: calculation.suspended,
    mode: host.session.calculation.mode,
    active: workbook.activeSheet?.name,
    selection: { ...workbook.selection },
  };
}

/** Those that make or move the most beside their sheet: names, tables, settings, a mode, handlers, protection, what is selected, a comment. */
const makers = [
  'namedColumns',
  'nameErrors',
  'settingsStore',
  'settingsEvent',
  'manualCalculation',
  'ownEvents',
  'tableSelection',
  'protection',
  'ownCellList',
  'secondComment',
  'nullIntersection',
];

test.each(makers)('whichever batch of %s fails: told by its code, and nothing is left', async (id) => {
  const office = await openAddIn();
  office.workbook.selection = { top: 2, left: 1, bottom: 4, right: 3 };
  const before = whatIsThere(office);
  const ordered = (): number => office.batches.filter(({ failedWith }) => failedWith === 'GeneralException').length;
  let tried = 0;
  for (let k = 1; ordered() === tried; k += 1) {
    office.faults.failBatch(k, 'GeneralException');
    const { observations, leftBehind } = await run(office, [probe(id)]);
    if (ordered() === tried) break;
    tried += 1;
    expect([k, leftBehind]).toEqual([k, []]);
    expect([k, whatIsThere(office)]).toEqual([k, before]);
    if (k === 1) expect(observations[0]?.saw).toBe('error GeneralException');
  }
  expect(tried).toBeGreaterThan(3);
});

test('a probe that fails leaves the others to go on', async () => {
  const office = await openAddIn();
  const broken: Probe = { id: 'broken', asks: 'x?', run: () => Promise.reject(new TypeError('with a secret')) };
  const { observations } = await run(office, [broken, probe('longList')]);
  expect(observations).toEqual([
    { id: 'broken', outcome: 'error', saw: 'error TypeError' },
    { id: 'longList', outcome: 'seen', saw: '255 ok, 256 InvalidArgument' },
  ]);
});

test('the setting is gone from what Office holds in memory too', async () => {
  const office = await openAddIn();
  const settings = office.Office.context.document.settings;
  settings.set('ours', 1);
  await run(office, [probe('settingsStore')]);
  await new Promise((saved) => settings.saveAsync({}, saved));
  expect([...office.workbook.settings.keys()].filter((key) => key.startsWith('SelfTest'))).toEqual([]);
});

test('a sheet that Excel keeps is told by its name', async () => {
  const office = await openAddIn();
  const stubborn: Probe = {
    id: 'stubborn',
    asks: 'x?',
    run: async () => {
      office.workbook.structureProtected = true;
      return 'done';
    },
  };
  const { observations, leftBehind } = await run(office, [stubborn]);
  expect(observations[0]?.saw).toBe('done');
  expect(leftBehind).toEqual([expect.stringMatching(/^SelfTest_[0-9a-z]+_1$/)]);
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...leftBehind]);
});

test('a probe without an answer ends after half a minute', async () => {
  const office = await openAddIn();
  const { setTimeout: real } = globalThis;
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((act: () => void, wait?: number) => real(act, wait === 30_000 ? 5 : wait)) as typeof real);
  const silent: Probe = { id: 'silent', asks: 'x?', run: () => new Promise(() => undefined) };
  const { observations } = await run(office, [silent]);
  expect(observations).toEqual([{ id: 'silent', outcome: 'error', saw: 'error NoAnswer' }]);
  expect(office.workbook.sheets).toHaveLength(1);
});

test('stops between two probes, with nothing left', async () => {
  const office = await openAddIn();
  let asked = 0;
  const stopped = run(office, [probe('longList'), probe('printZoom')], () => (asked += 1) > 1);
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('where Excel tells how cells show, what a rule colours is reported', async () => {
  const office = await openAddIn();
  const cells = ['#FF0000', '#FFFFFF'].map((color) => [{ format: { fill: { color } } }]);
  Object.assign(office.Excel.Range.prototype, { getDisplayedCellProperties: () => ({ value: cells }) });
  const { observations } = await run(office, [probe('conditionalBounds')]);
  expect(observations[0]?.saw).toBe('ok, =5 =1, shown #FF0000 #FFFFFF');
});

test('the selection is not asked for where it is no range', async () => {
  const office = await openAddIn();
  const { Workbook } = office.Excel;
  jest.spyOn(Workbook.prototype, 'getSelectedRange').mockImplementation(function (this: Excel.Workbook) {
    return this.worksheets.getFirst().getRange('A1').getRowsAbove(1);
  });
  const { observations } = await run(office, [probe('tableSelection')]);
  expect(observations[0]).toEqual({
    id: 'tableSelection',
    outcome: 'notAsked',
    saw: 'not asked: selected cells give InvalidArgument',
  });
});
