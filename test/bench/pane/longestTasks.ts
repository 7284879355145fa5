import type { Browser, Frame, Page } from 'playwright-core';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { inAddIn } from '../../../src/cli/host/inAddIn';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { semesterOf } from '../../../src/kpi/record/semesterOf';
import { defaultSettings } from '../../../src/kpi/record/settings';
import { sheets } from '../../../src/words/en/sheets';
import { words } from '../../../src/words/index';
import { templateWith } from '../../support/generateOptions';

/** Milliseconds of the longest stretch in which the pane's own script let nobody type, click or scroll. */
interface LongestTasks {
  readonly firstCheck: number;
  readonly firstEdit: number;
  readonly laterEdits: number;
}

const kpisOfEach = 3;
const laterEdits = 4;
/** The first KPI's name. */
const firstName = `${sheets.sheets.kpis}!B7`;
/** Milliseconds until the pane notices an edit and has done with it. */
const settled = 1500;
const { check, tabs } = words.en.pane;

/** Checks a workbook of so many rows in the pane, then edits rows, and measures what the pane's frame does by Chromium's own count of long tasks. */
export async function longestTasks(browser: Browser, address: string, rows: number): Promise<LongestTasks> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    await page.addInitScript(noteLongTasks);
    await page.goto(address);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('There is no pane.');
    await frame.getByRole('tab', { name: tabs.check }).waitFor();
    const buffer = Buffer.from(await companyOf(rows / kpisOfEach));
    await page.locator('input[type=file]').setInputFiles({ name: 'large.xlsx', mimeType: '', buffer });
    await page.getByRole('tab', { name: sheets.sheets.kpis }).waitFor();
    const firstCheck = await longestWhile(frame, async () => {
      await frame.getByRole('tab', { name: tabs.check }).click();
      await frame.getByText(check.follows, { exact: false }).waitFor();
    });
    const edit = (text: string): Promise<number> => longestWhile(frame, () => enterName(page, frame, text));
    const firstEdit = await edit('Returning customers');
    const times: number[] = [];
    for (let turn = 0; turn < laterEdits; turn += 1) times.push(await edit(`Returning customers ${String(turn)}`));
    return { firstCheck, firstEdit, laterEdits: Math.max(...times) };
  } finally {
    await context.close();
  }
}

async function companyOf(departments: number): Promise<Uint8Array> {
  const template = templateWith(
    Array.from({ length: departments }, (_, index) => [`Department ${String(index)}`, kpisOfEach]),
  );
  return inAddIn(async (host) => {
    await generateWorkbook({ ...defaultSettings, template, content: 'examples', period: semesterOf(2026, 12) });
    await host.settled();
    return writeXlsx(host.workbook);
  });
}

/** Types into the first KPI's name, and waits until the check has followed. */
async function enterName(page: Page, frame: Frame, text: string): Promise<void> {
  const place = page.locator('.name-box');
  await place.fill(firstName);
  await place.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(settled);
  await frame.getByText(check.readRows(1)).waitFor();
  await page.waitForTimeout(settled);
}

interface Noting {
  longTasks: number[];
}

/** Collects the long tasks of each frame's own script. */
function noteLongTasks(): void {
  const noting: Noting = { longTasks: [] };
  Object.assign(window, noting);
  new PerformanceObserver((seen) => {
    for (const { name, duration } of seen.getEntries()) if (name === 'self') noting.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Chromium tells of tasks from 50 ms; 0 where there was none. */
async function longestWhile(frame: Frame, act: () => Promise<void>): Promise<number> {
  await frame.evaluate(() => void (window as unknown as Noting).longTasks.splice(0));
  await act();
  await frame.waitForTimeout(settled);
  return frame.evaluate(() => Math.max(0, ...(window as unknown as Noting).longTasks));
}
