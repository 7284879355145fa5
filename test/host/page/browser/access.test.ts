import type { Page } from 'playwright-core';
import { axeViolations } from '../../../support/axeViolations';
import { describeWith } from '../../../support/describeWith';
import { longestMaking } from '../../../support/once/once';
import { openPage, type OpenPage } from '../support/openPage';

describeWith({ programs: ['chromium'] }, 'The page’s accessibility')('access to the page', () => {
  let host: OpenPage;

  beforeAll(async () => {
    host = await openPage();
  }, longestMaking);

  afterAll(() => host.close());

  async function withSomeCells(page: Page): Promise<void> {
    await page.keyboard.type('Head');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=1/0');
    await page.keyboard.press('Enter');
    await page.locator('[role=grid]').focus();
  }

  test.each(['light', 'dark'] as const)('axe finds nothing in %s colours', async (colorScheme) => {
    const page = await host.open({ colorScheme });
    await withSomeCells(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('axe finds nothing while a cell is edited, and in a dialog', async () => {
    const page = await host.open();
    await withSomeCells(page);
    await page.keyboard.type('editing');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New' }).click();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('the grid tells its size, the active cell and what is selected', async () => {
    const page = await host.open();
    const grid = page.getByRole('grid', { name: 'Cells of the sheet Sheet1' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('1048577');
    expect(await grid.getAttribute('aria-colcount')).toBe('16385');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await grid.getAttribute('aria-activedescendant')).toBe('cell-0-1');
    const active = page.locator('#cell-0-1');
    expect(await active.getAttribute('aria-colindex')).toBe('3');
    expect(await active.locator('..').getAttribute('aria-rowindex')).toBe('2');
    expect(await page.locator('[aria-selected=true].cell').count()).toBe(2);
  });

  test('editing is announced, and every command can be reached by keys', async () => {
    const page = await host.open();
    await page.keyboard.press('F2');
    const spoken = page.locator('[aria-live=polite]');
    await page.waitForFunction(() => document.querySelector('[aria-live=polite]')?.textContent !== '');
    expect(await spoken.innerText()).toContain('Editing A1');
    await page.keyboard.press('Escape');
    const reached = new Set<string>();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Tab');
    for (let times = 0; times < 24; times++) {
      reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
      await page.keyboard.press('Tab');
    }
    expect([...reached]).toEqual(expect.arrayContaining(['New', 'Open…', 'Download', 'Undo', 'Stamp']));
  });

  test('F6 leads out of the cells, where Tab goes from cell to cell', async () => {
    const page = await host.open();
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.className);
    await page.keyboard.press('Tab');
    expect(await page.locator('.name-box').inputValue()).toBe('B1');
    await page.keyboard.press('F6');
    expect(await focused()).toBe('close');
    await page.keyboard.press('F6');
    expect(await focused()).toBe('tab');
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Shift+F6');
    expect(await focused()).toBe('grid');
    await page.keyboard.press('Shift+F6');
    expect(await focused()).toBe('name-box');
  });
});
