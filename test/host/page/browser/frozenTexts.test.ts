import type { Page } from 'playwright-core';
import { enterInputs } from '../../../../src/host/book/entry/enterInputs';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { describeWith } from '../../../support/describeWith';
import { longestMaking } from '../../../support/once/once';
import { openPage, type OpenPage } from '../support/openPage';

/** A title in a narrow column, which is frozen with its filled neighbour. */
async function titledFile(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  enterInputs(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [['Sign-off of all KPIs']]);
  sheet.setStyle(0, 1, { ...sheet.style(0, 1), fill: '#FFEB9C' });
  sheet.columnWidths.set(0, 30);
  sheet.frozenColumns = 2;
  return Buffer.from(await writeXlsx(workbook));
}

describeWith({ programs: ['chromium'] }, 'Texts of frozen cells')('texts of frozen cells in a browser', () => {
  let host: OpenPage;
  let page: Page;

  beforeAll(async () => {
    host = await openPage();
    page = await host.open();
  }, longestMaking);

  afterAll(() => host.close());

  test('run over blank neighbours, also where the cell is the active one', async () => {
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await chosen).setFiles({ name: 'titled.xlsx', mimeType: '', buffer: await titledFile() });
    await page.locator('#cell-0-0 .runs-over').waitFor();
    const onTop = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const neighbour = document.getElementById('cell-0-1')?.getBoundingClientRect();
        if (!neighbour) return undefined;
        const [found] = document.elementsFromPoint(neighbour.left + 10, neighbour.top + neighbour.height - 8);
        return found?.closest('.cell')?.id;
      });
    for (const place of ['D4', 'A1']) {
      await page.locator('.name-box').fill(place);
      await page.keyboard.press('Enter');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect([place, await onTop()]).toEqual([place, 'cell-0-0']);
    }
  });
});
