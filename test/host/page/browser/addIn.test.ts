import type { Frame, Page } from 'playwright-core';
import { describeWith } from '../../../support/describeWith';
import { longestMaking } from '../../../support/once/once';
import { openPage, type OpenPage } from '../support/openPage';

describeWith({ programs: ['chromium'] }, 'The add-in in the page')('an add-in in the page', () => {
  let host: OpenPage;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    host = await openPage();
  }, longestMaking);

  afterAll(() => host.close());

  beforeEach(async () => {
    page = await host.open();
    pane = await frameOf();
  });

  async function frameOf(): Promise<Frame> {
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('There is no frame.');
    await frame.waitForFunction(() => Boolean((document.getElementById('write') as HTMLButtonElement | null)?.onclick));
    return frame;
  }

  async function shows(id: string, text: string): Promise<void> {
    await page.waitForFunction(
      ([cell, wanted]) => document.getElementById(cell ?? '')?.textContent === wanted,
      [id, text],
    );
  }

  test('writes through the unmodified office.js; its batches are one step to undo', async () => {
    await pane.click('#write');
    await shows('cell-2-0', 'again');
    expect(await page.locator('#cell-1-0').innerText()).toBe('the add-in');
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('Control+z');
    await shows('cell-0-0', '');
    await page.keyboard.press('Control+y');
    await shows('cell-1-0', 'the add-in');
  });

  test('hears of what a person types', async () => {
    await page.locator('[role=grid]').focus();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await pane.waitForFunction(() => document.getElementById('heard')?.textContent !== '');
    expect(await pane.innerText('#heard')).toContain('A1');
  });

  test('its functions calculate, and are #NAME? for someone without it', async () => {
    await page.locator('[role=grid]').focus();
    await page.keyboard.type('=SMALL.DOUBLE(21)');
    await page.keyboard.press('Enter');
    await shows('cell-0-0', '42');
    await page.keyboard.type('=IFERROR(SMALL.DOUBLE(1),"without")');
    await page.keyboard.press('Enter');
    await shows('cell-1-0', '2');
    await page.getByLabel('As someone without the add-in').check();
    await shows('cell-0-0', '#NAME?');
    await shows('cell-1-0', 'without');
    await page.getByLabel('As someone without the add-in').uncheck();
    await shows('cell-0-0', '42');
    expect(await page.locator('#cell-1-0').innerText()).toBe('2');
  });

  test('lists, input messages and alerts of validated cells', async () => {
    await pane.click('#rules');
    await shows('cell-2-0', 'To the list');
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.input-message').innerText()).toContain('Choose one.');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.locator('.drop-list [role=option]').allInnerTexts()).toEqual(['Apple', 'Pear', 'Plum']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shows('cell-0-0', 'Pear');
    await page.keyboard.type('Car');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').innerText()).toContain('Only fruit.');
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    await shows('cell-0-0', 'Pear');
    await page.keyboard.press('ArrowDown');
    await page.locator('#cell-1-0.active').waitFor();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Yes' }).click();
    await shows('cell-1-0', '9');
  });

  test('a link leads to the place it names', async () => {
    await pane.click('#rules');
    await shows('cell-2-0', 'To the list');
    await page.locator('#cell-2-0 .cell-text').click();
    await page.waitForFunction(() => document.querySelectorAll('.cell[aria-selected=true]').length === 3);
    expect(await page.locator('.cell.active').getAttribute('id')).toBe('cell-0-3');
  });

  test('ribbon buttons come from the manifest and run its commands', async () => {
    await page.getByRole('button', { name: 'Stamp' }).click();
    await shows('cell-1-1', 'stamped by Small.Stamp');
    await page.getByRole('button', { name: 'Close the pane' }).click();
    expect(await page.locator('iframe').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Open it' }).click();
    expect(await page.locator('iframe').isVisible()).toBe(true);
    await pane.click('#hide');
    await page.locator('iframe').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Stamp' }).click();
    await page.locator('iframe').waitFor({ state: 'visible' });
  });

  test('the page speaks Indonesian, and so does the ribbon', async () => {
    await page.getByLabel('Language').selectOption('id-ID');
    await page.getByRole('button', { name: 'Buka saja' }).waitFor();
    expect(await page.getByRole('button', { name: 'Urungkan' }).count()).toBe(1);
    expect(await page.getAttribute('html', 'lang')).toBe('id');
  });

  test('nothing is fetched from elsewhere', async () => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(host.address)) elsewhere.push(request.url());
    });
    await page.reload();
    pane = await frameOf();
    await pane.click('#write');
    await shows('cell-2-0', 'again');
    expect(elsewhere).toEqual([]);
  });
});
