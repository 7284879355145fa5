import fc from 'fast-check';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { followEdits } from '../../src/actions/following/followEdits';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { keepChecking, type KeptCheck, type KeptReport } from '../../src/actions/following/keepChecking';
import { refreshFunctions } from '../../src/actions/refreshFunctions';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { parseAddress } from '../../src/host/protocol/ranges/parseAddress';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import type { Edit } from '../../src/workbook/following/Edit';
import { closeAddIn, openAddIn } from '../support/addIn';
import { lifeSteps } from '../support/bookLife';
import { generateOptions, templateWith } from '../support/generateOptions';

afterEach(closeAddIn);

interface Kept {
  readonly host: OfficeHost;
  /** What is due since the last check. */
  readonly due: Edit[];
  /** What is due, once it is told. */
  readonly edits: () => Promise<Edit[]>;
  /** Checks what is due. */
  readonly check: () => Promise<KeptReport>;
  readonly keptCheck: KeptCheck;
}

/** A generated workbook that was checked once and is followed. */
async function keep(options: Parameters<typeof generateOptions>[0] = {}): Promise<Kept> {
  const host = await openAddIn();
  await generateWorkbook(generateOptions(options));
  await host.settled();
  return follow(host, keepChecking());
}

async function follow(host: OfficeHost, kept: KeptCheck): Promise<Kept> {
  const due: Edit[] = [];
  await followEdits((edits) => void due.push(...edits), 0);
  await kept();
  const edits = async (): Promise<Edit[]> => {
    await host.settled();
    for (let waits = 0; waits < 20 && (waits === 0 || due.length === 0); waits += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return due.splice(0);
  };
  return { host, due, edits, check: async () => kept(await edits()), keptCheck: kept };
}

function type({ host }: Kept, sheetName: string, address: string, inputs: readonly string[][]): void {
  const sheet = host.workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`${address} is no address.`);
  enterInputs(sheet, area, inputs);
}

async function inExcel({ host }: Kept, change: (context: Excel.RequestContext) => unknown): Promise<void> {
  await host.Excel.run(async (context) => {
    await change(context);
    await context.sync();
  });
}

/** The report without how it came about. */
function foundBy(report: KeptReport): KeptReport {
  return { ...report, workbook: undefined, rowsRead: undefined, others: undefined };
}

/** What a check that begins anew says. */
async function asFresh(report: KeptReport): Promise<void> {
  expect(foundBy(report)).toEqual(await checkWorkbook());
}

test('an edited row is read and judged again, and no other', async () => {
  const kept = await keep();
  type(kept, 'KPIs', 'B7', [['']]);
  const report = await kept.check();
  expect(report.findings.map(({ finding, address }) => [finding.rule, address])).toContainEqual(['nameMissing', 'B7']);
  expect(report.rowsRead).toBe(1);
  await asFresh(report);
});

test('a co-author’s edit and one of the pane itself are followed alike', async () => {
  const kept = await keep();
  kept.host.host.changes.byOther(() => type(kept, 'KPIs', 'B7', [['']]));
  const theirs = await kept.check();
  expect(theirs.findings).toHaveLength(2);
  expect(theirs.others).toEqual([{ sheet: 'KPIs', address: 'B7', text: '' }]);
  await inExcel(kept, ({ workbook }) => {
    workbook.worksheets.getItem('KPIs').getRange('B8').values = [['']];
  });
  const report = await kept.check();
  expect([report.findings.length, report.rowsRead, report.others]).toEqual([3, 1, []]);
  await asFresh(report);
});

test('the name of the workbook is told', async () => {
  const kept = await keep();
  expect((await kept.check()).workbook).toMatch(/\.xlsx$/);
});

test('a changed target, department or setting is weighed against rows that nobody edited', async () => {
  const kept = await keep();
  type(kept, 'Targets', 'C6', [['Something else by the end of the year']]);
  const linked = await kept.check();
  expect(linked.findings.some(({ finding }) => finding.rule === 'notLinked')).toBe(true);
  expect(linked.rowsRead).toBe(1);
  await asFresh(linked);
  type(kept, 'Departments', 'A6', [['Sales']]);
  const unlisted = await kept.check();
  expect(unlisted.unlisted).toBeGreaterThan(0);
  await asFresh(unlisted);
  type(kept, 'Settings', 'B5', [['5']]);
  const settings = await kept.check();
  expect(settings.rowsRead).toBeUndefined();
  await asFresh(settings);
});

test.each([
  ['KPIs', 'V9', '=NA()'],
  ['KPIs', 'R7', 'done'],
  ['Targets', 'E7', '=NA()'],
] as const)('a formula of ours that somebody overwrites in %s!%s is found', async (sheet, address, input) => {
  const kept = await keep();
  type(kept, sheet, address, [[input]]);
  const report = await kept.check();
  expect(report.rowsRead).toBeUndefined();
  await asFresh(report);
});

test('a name that was deleted meanwhile is found', async () => {
  const kept = await keep();
  await inExcel(kept, ({ workbook }) => workbook.names.getItem('KPI_Min').delete());
  const report = await kept.check();
  expect(report.broken).not.toEqual([]);
  await asFresh(report);
});

test('a row typed below the table joins it', async () => {
  const kept = await keep();
  type(kept, 'KPIs', 'A12:C12', [['NEW-1', 'Complaints answered within a day', 'Marketing']]);
  const report = await kept.check();
  expect([report.kpis, report.rowsRead]).toEqual([7, 1]);
  await asFresh(report);
});

const structures: Readonly<Record<string, (kept: Kept) => unknown>> = {
  'a row is put in': (kept) =>
    inExcel(kept, ({ workbook }) => workbook.worksheets.getItem('KPIs').getRange('8:8').insert('Down')),
  'a row is deleted': (kept) =>
    inExcel(kept, ({ workbook }) => workbook.tables.getItem('tblKpis').rows.getItemAt(1).delete()),
  'a column is put in': (kept) =>
    inExcel(kept, ({ workbook }) => workbook.tables.getItem('tblKpis').columns.add(1, undefined, 'Remark')),
  'a sheet is renamed': (kept) =>
    inExcel(kept, ({ workbook }) => {
      workbook.worksheets.getItem('KPIs').name = 'Our KPIs';
    }),
  'a head is typed over': (kept) => type(kept, 'KPIs', 'B5', [['The result']]),
  'many rows are pasted': (kept) =>
    type(
      kept,
      'KPIs',
      'A12:C511',
      Array.from({ length: 500 }, (_, index) => [`N-${index}`, `Result ${index}`, 'Marketing']),
    ),
};

test.each(Object.keys(structures))('%s: everything is read again', async (name) => {
  const kept = await keep();
  await structures[name]?.(kept);
  type(kept, name === 'a sheet is renamed' ? 'Our KPIs' : 'KPIs', 'E7', [['another definition']]);
  const report = await kept.check();
  expect(report.rowsRead).toBeUndefined();
  await asFresh(report);
});

test('rows that were sorted are told in their new places', async () => {
  const kept = await keep();
  await inExcel(kept, ({ workbook }) => workbook.tables.getItem('tblKpis').sort.apply([{ key: 1, ascending: false }]));
  await asFresh(await kept.check());
});

test('a sheet that is deleted is missed', async () => {
  const kept = await keep();
  await inExcel(kept, ({ workbook }) => workbook.worksheets.getItem('KPIs').delete());
  expect(await kept.check()).toMatchObject({
    broken: [{ code: 'sheetMissing' }],
    unreadTables: ['tblKpis'],
    clean: false,
  });
});

test('a field that a formula fills follows the cells that it reads', async () => {
  const kept = await keep();
  await inExcel(kept, ({ workbook }) => void workbook.worksheets.add('Data'));
  type(kept, 'Data', 'A1', [['Products sold']]);
  type(kept, 'KPIs', 'B7', [['=Data!A1']]);
  await kept.check();
  type(kept, 'Data', 'A1', [['']]);
  await asFresh(await kept.check());
  type(kept, 'Data', 'A1', [['Good service']]);
  const report = await kept.check();
  expect(report.findings.some(({ finding, row }) => finding.rule === 'vagueName' && row === 7)).toBe(true);
  expect(report.rowsRead).toBe(1);
  await asFresh(report);
});

test('what the add-in writes on other sheets costs no batch; what a person types there reads no row', async () => {
  const kept = await keep();
  type(kept, 'KPIs', 'B7', [['']]);
  const before = await kept.check();
  expect(await refreshFunctions()).toBeGreaterThanOrEqual(0);
  await inExcel(kept, ({ workbook }) => {
    workbook.worksheets.getItem('Overview').getRange('H20').values = [['noted']];
  });
  const edits = await kept.edits();
  expect(edits).toHaveLength(1);
  const batches = kept.host.batches.length;
  expect(foundBy(await kept.keptCheck(edits))).toEqual(foundBy(before));
  expect(kept.host.batches).toHaveLength(batches);
  type(kept, 'Overview', 'H20', [['typed']]);
  expect((await kept.check()).rowsRead).toBe(0);
  await inExcel(kept, ({ workbook }) => {
    workbook.worksheets.getItem('KPIs').getRange('B8').values = [['']];
  });
  await asFresh(await kept.check());
});

test('an edit among 1,000 rows costs one batch; after the first, bytes for that row alone', async () => {
  const departments = Array.from({ length: 334 }, (_, index) => [`Department ${index}`, 3] as const);
  const kept = await keep({ template: templateWith(departments) });
  const costs: { readonly batches: number; readonly bytes: number }[] = [];
  for (const name of ['one', 'two', 'three']) {
    type(kept, 'KPIs', 'B500', [[name]]);
    await kept.host.settled();
    const before = kept.host.batches.length;
    await kept.check();
    const own = kept.host.batches.slice(before).filter(({ actions }) => actions > 0);
    costs.push({ batches: own.length, bytes: own.reduce((sum, { responseBytes }) => sum + responseBytes, 0) });
  }
  expect(costs.map(({ batches }) => batches)).toEqual([1, 1, 1]);
  expect(costs[0]?.bytes).toBeLessThan(1_000_000);
  expect(costs[2]?.bytes).toBeLessThan(40_000);
}, 120_000);

test('a check that newer edits overtake gives way to the next, which says what both changed', async () => {
  const kept = await keep();
  const { keptCheck } = kept;
  type(kept, 'KPIs', 'B7', [['']]);
  const overtaking = new AbortController();
  const first = keptCheck(await kept.edits(), overtaking.signal);
  overtaking.abort();
  await expect(first).rejects.toBe(overtaking.signal.reason);
  type(kept, 'KPIs', 'B8', [['']]);
  const report = await kept.check();
  expect(report.rowsRead).toBe(1);
  const nameless = report.findings.filter(({ finding }) => finding.rule === 'nameMissing');
  expect(nameless.map(({ address }) => address)).toEqual(['B7', 'B8']);
  await asFresh(report);
});

test('of two checks after each other only one is given up, so that typing without a pause hides nothing', async () => {
  const kept = await keep();
  const outcomes: string[] = [];
  for (const row of [7, 8, 9]) {
    type(kept, 'KPIs', `B${row}`, [['']]);
    const overtaking = new AbortController();
    const check = kept.keptCheck(await kept.edits(), overtaking.signal);
    overtaking.abort();
    outcomes.push((await Promise.allSettled([check]))[0].status);
  }
  expect(outcomes).toEqual(['rejected', 'fulfilled', 'rejected']);
  await asFresh(await kept.check());
});

test('whatever happens to a workbook, the kept check says what a fresh one says', async () => {
  const steps = Object.entries(lifeSteps);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(steps.length - 1), fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 })), {
        minLength: 1,
        maxLength: 4,
      }),
      async (life) => {
        const kept = await keep();
        for (const [place, picks] of life) {
          let at = 0;
          const pick = (count: number): number => (picks[at++ % picks.length] ?? 0) % Math.max(count, 1);
          await steps[place]?.[1](kept.host, pick).catch(() => undefined);
          const [own, fresh] = await Promise.allSettled([kept.check(), Promise.resolve().then(checkWorkbook)]);
          if (fresh.status === 'rejected' || own.status === 'rejected') {
            expect(own.status).toBe(fresh.status);
            continue;
          }
          expect(foundBy(own.value)).toEqual(fresh.value);
        }
        closeAddIn();
      },
    ),
    { numRuns: 8 },
  );
}, 300_000);
