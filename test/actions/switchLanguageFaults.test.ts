import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { freezeResults } from '../../src/actions/freezeResults';
import { restoreResults } from '../../src/actions/restoreResults';
import { noteReview } from '../../src/actions/formulas/noteReview';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { switchLanguage } from '../../src/actions/switchLanguage';
import { deleteCells } from '../../src/host/book/cells/deleteCells';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { Sheet } from '../../src/host/book/model/Sheet';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { shiftRange } from '../../src/host/protocol/ranges/shiftRange';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions, templateWith } from '../support/generateOptions';
import { languageText } from '../support/languageText';
import { refusal } from '../support/refusal';

afterEach(closeAddIn);

let made: Uint8Array | undefined;

/** The card's workbook as it was saved; functions are left out, which the language is not about. */
async function opened(): Promise<OfficeHost> {
  if (!made) {
    const { workbook, settled } = await openAddIn({ functions: undefined });
    await generateWorkbook(generateOptions());
    await settled();
    made = await writeXlsx(workbook);
  }
  return openAddIn({ workbook: await readXlsx(made), functions: undefined });
}

async function switched(): Promise<{ readonly text: string; readonly batches: number }> {
  const host = await opened();
  const before = host.batches.length;
  await switchLanguage('id');
  const batches = host.batches.length - before;
  await host.settled();
  return { text: languageText(host.workbook), batches };
}

/** Every batch of a switch, from 1. */
async function eachBatch(batches: number, look: (batch: number) => Promise<void>): Promise<void> {
  for (let batch = 1; batch <= batches; batch += 1) await look(batch);
}

/** Words of the language to come that somebody typed before the switch: in rows of KPIs, the columns Unit and Polarity. */
const foreign = [
  [6, 6, 'hari'],
  [5, 7, 'Minimalkan'],
] as const;

/** The card's workbook with words of the other language. */
async function openedMixed(): Promise<OfficeHost> {
  const host = await opened();
  for (const [row, column, typed] of foreign)
    enterInputs(sheetNamed(host, 'KPIs'), { top: row, bottom: row, left: column, right: column }, [[typed]]);
  await host.settled();
  return host;
}

test('each batch fails in turn: the next switch completes it, and knows our words from typed ones', async () => {
  const whole = await openedMixed();
  const begun = whole.batches.length;
  await switchLanguage('id');
  const batches = whole.batches.length - begun;
  await whole.settled();
  const text = languageText(whole.workbook);
  expect(batches).toBeGreaterThan(10);
  await eachBatch(batches, async (batch) => {
    const host = await openedMixed();
    host.faults.failBatch(batch, 'GeneralException');
    const first = await refusal(switchLanguage('id'));
    if (first) expect(languageText(host.workbook)).not.toBe(text);
    const { refused, otherLanguage } = await switchLanguage('id');
    expect(refused).toEqual([]);
    if (first) expect([batch, otherLanguage.map((each) => each.text).sort()]).toEqual([batch, ['Minimalkan', 'hari']]);
    await host.settled();
    expect(languageText(host.workbook)).toBe(text);
  });
});

test('each batch fails in turn: the way back takes the rest back, and leaves typed words', async () => {
  const whole = await openedMixed();
  const text = languageText(whole.workbook);
  const begun = whole.batches.length;
  await switchLanguage('id');
  await eachBatch(whole.batches.length - begun, async (batch) => {
    const host = await openedMixed();
    host.faults.failBatch(batch, 'GeneralException');
    const first = await refusal(switchLanguage('id'));
    if (!first) return;
    await switchLanguage('en');
    await host.settled();
    expect(languageText(host.workbook)).toBe(text);
  });
});

test('rows are moved between the failure and the next switch: as many typed words are known', async () => {
  const host = await openedMixed();
  host.faults.failBatch(6, 'GeneralException');
  expect(await refusal(switchLanguage('id'))).toBeDefined();
  const sheet = sheetNamed(host, 'KPIs', 'KPI');
  const table = host.workbook.table('tblKpis');
  const columns = table ? table.area.right : 0;
  shiftRange(host.host.session, { sheet, area: { top: 5, bottom: 5, left: 0, right: columns } }, 'Down');
  const { otherLanguage } = await switchLanguage('id');
  expect(otherLanguage.map((each) => each.text).sort()).toEqual(['Minimalkan', 'hari']);
});

test('stopped before any step, the next switch completes it', async () => {
  const { text } = await switched();
  const steps: number[] = [];
  await opened();
  await switchLanguage('id', ({ done }) => steps.push(done));
  expect(steps).toEqual([...steps.keys()]);
  await eachBatch(steps.length, async (step) => {
    const host = await opened();
    let asked = 0;
    const stopped = switchLanguage('id', undefined, () => (asked += 1) === step);
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    await switchLanguage('id');
    await host.settled();
    expect(languageText(host.workbook)).toBe(text);
  });
});

function sheetNamed({ workbook }: OfficeHost, ...names: readonly string[]): Sheet {
  const sheet = workbook.sheets.find(({ name }) => names.includes(name));
  if (!sheet) throw new Error(`none of ${names.join(', ')}`);
  return sheet;
}

/** What somebody else types into cells whose text the switch changes. */
const typedMeanwhile = [
  [['KPIs', 'KPI'], 5, 7, 'Upwards'],
  [['Settings', 'Pengaturan'], 25, 1, '○ nothing here'],
  [['Guide', 'Panduan'], 4, 2, 'Our own objective'],
  [['KPIs', 'KPI'], 4, 6, 'Counted in'],
  [['Targets', 'Target'], 0, 0, 'Our aims'],
] as const;

test('somebody types into such cells before any batch: it stays', async () => {
  const { batches } = await switched();
  await eachBatch(batches, async (batch) => {
    const host = await opened();
    host.faults.beforeBatch(batch, () => {
      for (const [names, row, column, typed] of typedMeanwhile) {
        enterInputs(sheetNamed(host, ...names), { top: row, bottom: row, left: column, right: column }, [[typed]]);
      }
    });
    await switchLanguage('id');
    for (const [names, row, column, typed] of typedMeanwhile) {
      expect([batch, sheetNamed(host, ...names).value(row, column)]).toEqual([batch, typed]);
    }
  });
});

const inserted = [
  [['Guide', 'Panduan'], 6],
  [['Settings', 'Pengaturan'], 20],
  [['Formula review', 'Tinjauan rumus'], 10],
  [['Targets', 'Target'], 6],
  [['KPIs', 'KPI'], 2],
] as const;

test('somebody inserts rows before any batch: the rest is as without them', async () => {
  const { text, batches } = await switched();
  await eachBatch(batches, async (batch) => {
    const host = await opened();
    const rows = inserted.map(([names, row]) => ({ names, area: { top: row, bottom: row, left: 0, right: 16_383 } }));
    host.faults.beforeBatch(batch, () => {
      for (const { names, area } of rows)
        shiftRange(host.host.session, { sheet: sheetNamed(host, ...names), area }, 'Down');
    });
    await switchLanguage('id');
    await host.settled();
    for (const { names, area } of rows) deleteCells(sheetNamed(host, ...names), area, 'Up');
    await host.settled();
    expect(languageText(host.workbook)).toBe(text);
  });
});

function protectSheet(host: OfficeHost): void {
  sheetNamed(host, 'KPIs').protectedWith = {};
}

function protectStructure({ workbook }: OfficeHost): void {
  workbook.structureProtected = true;
}

test.each([
  ['a sheet', 'sheetProtected', protectSheet],
  ['the structure', 'structureProtected', protectStructure],
] as const)('%s is protected: that is told, and nothing is changed', async (_, code, protect) => {
  const host = await opened();
  protect(host);
  const before = languageText(host.workbook);
  await expect(switchLanguage('id')).rejects.toMatchObject({ code });
  expect(languageText(host.workbook)).toBe(before);
});

test('a workbook that is none of ours is told', async () => {
  await openAddIn();
  await expect(switchLanguage('id')).rejects.toMatchObject({ code: 'notOurWorkbook' });
});

test('notes of Check and of freezing speak the language too, and results stay values', async () => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions());
  await host.settled();
  const kpis = sheetNamed(host, 'KPIs');
  enterInputs(kpis, { top: 6, bottom: 6, left: 23, right: 23 }, [['3']]);
  await noteReview((await reviewFormulas()) ?? [], new Date(2026, 10, 26));
  await freezeResults(new Date(2026, 10, 26));
  await host.settled();
  const before = languageText(host.workbook);
  const { frozen } = await switchLanguage('id');
  expect(frozen).toBe(true);
  const there = languageText(host.workbook);
  for (const text of ['1 baris: 7', '"tidak ada"', '❄ Hasil per 26 November 2026']) expect(there).toContain(text);
  await switchLanguage('en');
  await host.settled();
  expect(languageText(host.workbook)).toBe(before);
  expect(await restoreResults()).toBeGreaterThan(0);
});

test('a switch takes as many batches with 300 departments as with one', async () => {
  const batches: number[] = [];
  for (const departments of [1, 300]) {
    const host = await openAddIn({ functions: undefined });
    const template = templateWith(
      Array.from({ length: departments }, (_, index) => [`Department ${index}`, 3] as const),
    );
    await generateWorkbook(generateOptions({ template }));
    const before = host.batches.length;
    const { words } = await switchLanguage('id');
    expect(words).toBeGreaterThanOrEqual(departments * 3 * 3);
    batches.push(host.batches.length - before);
  }
  expect(new Set(batches).size).toBe(1);
});
