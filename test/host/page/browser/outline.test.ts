import type { Page } from 'playwright-core';
import { enterInputs } from '../../../../src/host/book/entry/enterInputs';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import { foldGroup } from '../../../../src/host/book/outline/foldGroups';
import { groupLines } from '../../../../src/host/book/outline/groupLines';
import { outlineOf } from '../../../../src/host/book/outline/Outline';
import { outlineGroups } from '../../../../src/host/book/outline/outlineGroups';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { describeWith } from '../../../support/describeWith';
import { longestMaking } from '../../../support/once/once';
import { openPage, type OpenPage } from '../support/openPage';

/** Columns B to E in a group, C to D in one within it that is folded up, rows 2 to 3 in a group. */
async function groupedFile(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  enterInputs(sheet, { top: 0, left: 0, bottom: 0, right: 5 }, [['a', 'b', 'a text of many words', 'd', 'e', 'f']]);
  // Wrapped in a column that is folded away, it would be as high as Excel's highest row.
  sheet.setStyle(0, 2, { ...sheet.style(0, 2), wrapText: true });
  const columns = outlineOf(sheet, 'columns');
  groupLines(columns, 1, 4);
  groupLines(columns, 2, 3);
  for (const group of outlineGroups(columns)) if (group.level === 2) foldGroup(columns, group);
  groupLines(outlineOf(sheet, 'rows'), 1, 2);
  return Buffer.from(await writeXlsx(workbook));
}

describeWith({ programs: ['chromium'] }, 'The page’s groups')('groups in a browser', () => {
  let host: OpenPage;
  let page: Page;

  beforeAll(async () => {
    host = await openPage();
  }, longestMaking);

  afterAll(() => host.close());

  const heads = async (): Promise<string> => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const texts = await page
      .locator('.column-head')
      .evaluateAll((all) => all.map((head) => head.firstChild?.textContent));
    return texts.slice(0, 5).join('');
  };

  test('+ and − fold groups by click and by key, and undo brings them back', async () => {
    page = await host.open();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open…' }).click(),
    ]);
    await chooser.setFiles({ name: 'grouped.xlsx', mimeType: 'application/octet-stream', buffer: await groupedFile() });
    const button = (name: string) => page.getByRole('button', { name });
    await button('Show C:D').waitFor();
    expect(await heads()).toBe('ABEFG');
    expect(await button('Show C:D').getAttribute('aria-expanded')).toBe('false');
    const heights = await page.locator('.row-head').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    expect(heights[0]).toBe(heights[4]);
    await button('Show C:D').click();
    expect(await heads()).toBe('ABCDE');
    await button('Hide B:E').click();
    expect(await heads()).toBe('AFGHI');
    await page.keyboard.press('Control+z');
    expect(await heads()).toBe('ABCDE');
    await page.locator('.name-box').fill('C1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Shift+-');
    expect(await heads()).toBe('ABEFG');
    await page.locator('.name-box').fill('E1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Shift+-');
    expect(await heads()).toBe('AFGHI');
    await page.locator('.name-box').fill('F1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Shift++');
    expect(await heads()).toBe('ABEFG');
    await button('Hide 2:3').click();
    await button('Show 2:3').waitFor();
    expect(await page.locator('.row-head').nth(1).innerText()).toContain('4');
  });
});
