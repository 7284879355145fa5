import type { Browser, Frame, Page } from 'playwright-core';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { inAddIn } from '../../../src/cli/host/inAddIn';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { semesterOf } from '../../../src/kpi/record/semesterOf';
import { defaultSettings } from '../../../src/kpi/record/settings';
import { sheets } from '../../../src/words/en/sheets';
import { words } from '../../../src/words/index';
import { templateWith } from '../../support/generateOptions';
import { median } from './startTimes';
import { longestShares, traced } from './traced';

/** Whose script works in the pane's frame. */
const owners = { pane: /\/(?:taskpane|commands|pageFunctions|chunk-)[^/]*\.js/, office: /\/office-js\// } as const;

/** Milliseconds of the longest stretch in which a script let nobody type, click or scroll. */
type Stretch = Readonly<Record<keyof typeof owners, number>>;

const kpisOfEach = 3;
const laterEdits = 3;
/** The first KPI's name. */
const firstName = `${sheets.sheets.kpis}!B7`;
/** Milliseconds until the pane notices an edit and has done with it. */
const settled = 1500;
const { check, tabs } = words.en.pane;

/**
 * Checks a workbook of so many rows in the pane, edits it, filters and scrolls what was found, and measures the longest task of the pane's own
 * script and of Office.js for each, the median of some rounds. Tasks are Chromium's; it also says whose script runs when, because the host that
 * plays Excel shares the pane's thread.
 */
export async function longestTasks(
  browser: Browser,
  address: string,
  rows: number,
  rounds: number,
): Promise<ReadonlyMap<string, Stretch>> {
  const book = Buffer.from(await companyOf(rows / kpisOfEach));
  const all = new Map<string, Stretch[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, stretch] of await oneRound(browser, address, book)) {
      all.set(name, [...(all.get(name) ?? []), stretch]);
    }
  }
  const medianOf = (stretches: readonly Stretch[], owner: keyof Stretch): number =>
    median(stretches.map((stretch) => stretch[owner]));
  return new Map(
    [...all].map(([name, found]) => [name, { pane: medianOf(found, 'pane'), office: medianOf(found, 'office') }]),
  );
}

async function oneRound(browser: Browser, address: string, buffer: Buffer): Promise<[string, Stretch][]> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(address);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('There is no pane.');
    await frame.getByRole('tab', { name: tabs.check }).waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'large.xlsx', mimeType: '', buffer });
    await page.getByRole('tab', { name: sheets.sheets.kpis }).waitFor();
    const found: [string, Stretch][] = [];
    for (const [name, act] of deeds(page, frame)) {
      const events = await traced(browser, async () => {
        await act();
        await page.waitForTimeout(settled);
      });
      found.push([name, longestShares(events, owners)]);
    }
    return found;
  } finally {
    await context.close();
  }
}

/** What a person does, one after another. */
function deeds(page: Page, frame: Frame): [string, () => Promise<void>][] {
  return [
    [
      'the first check',
      async () => {
        await frame.getByRole('tab', { name: tabs.check }).click();
        await frame.getByText(check.follows, { exact: false }).waitFor();
      },
    ],
    ['the check after the first edit', () => enterName(page, frame, 'Returning customers')],
    [
      'the checks after later edits',
      async () => {
        for (let turn = 0; turn < laterEdits; turn += 1) {
          await enterName(page, frame, `Returning customers ${String(turn)}`);
        }
      },
    ],
    ['filtering', () => filter(frame)],
    ['more rows, and scrolling', () => scroll(page, frame)],
    ['a later edit, with those rows in the list', () => enterName(page, frame, 'Returning customers again')],
  ];
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
}

/** By a department, by a letter, to what is open, and back to everything each time. */
async function filter(frame: Frame): Promise<void> {
  const department = frame.getByRole('combobox', { name: check.filters.department });
  for (const index of [5, 0]) await department.selectOption({ index });
  const letter = frame.getByRole('group', { name: check.filters.letter }).getByRole('button').first();
  for (const control of [letter, letter, frame.getByText(check.onlyOpen), frame.getByText(check.onlyOpen)]) {
    await control.click();
  }
}

async function scroll(page: Page, frame: Frame): Promise<void> {
  const more = frame.getByRole('button', { name: /^Show \d+ more/ });
  for (let turn = 0; turn < 8; turn += 1) await more.nth(1).click();
  await frame.locator('body').hover();
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, turn % 2 === 0 ? 2000 : 900);
    await page.waitForTimeout(30);
  }
}
