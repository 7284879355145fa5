import type { Page } from 'playwright-core';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import { Calculation } from '../../../../src/host/calculation/Calculation';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { describeWith } from '../../../support/describeWith';
import { longestMaking } from '../../../support/once/once';
import { write } from '../../book/sampleWorkbook';
import { openPage, type OpenPage } from '../support/openPage';

const kept = 'Kept in this browser';

describeWith({ programs: ['chromium'] }, 'Keeping work over reloads')('what was typed', () => {
  let host: OpenPage;

  beforeAll(async () => {
    host = await openPage();
  }, longestMaking);

  afterAll(() => host.close());

  async function reload(page: Page): Promise<void> {
    await page.reload();
    await page.locator('.cell.active').waitFor();
  }

  function anotherTab(page: Page): Promise<Page> {
    return host.openIn(page.context());
  }

  async function shows(page: Page, id: string, text: string): Promise<void> {
    await page.locator(`#${id}`, { hasText: new RegExp(`^${text}$`) }).waitFor();
    expect(await page.locator(`#${id}`).innerText()).toBe(text);
  }

  async function enter(page: Page, ...texts: string[]): Promise<void> {
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
  }

  test('is there after a reload in the next moment, with its results', async () => {
    const page = await host.open();
    await enter(page, '5', '=A1*2', 'third');
    await reload(page);
    await shows(page, 'cell-0-0', '5');
    await shows(page, 'cell-1-0', '10');
    await shows(page, 'cell-2-0', 'third');
    await enter(page, '7');
    await shows(page, 'cell-1-0', '14');
    await reload(page);
    await shows(page, 'cell-1-0', '14');
  });

  test('is there in a new tab when its own was closed in the next moment', async () => {
    const page = await host.open();
    await enter(page, 'closed at once');
    const context = page.context();
    await page.close();
    const again = await host.openIn(context);
    await shows(again, 'cell-0-0', 'closed at once');
  });

  test('and so are other acts: cleared cells, rows put in, sheets, what was undone, what the add-in wrote', async () => {
    const page = await host.open();
    await enter(page, 'first', 'second', 'third');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Insert row' }).click();
    await page.getByRole('button', { name: 'Add a sheet' }).click();
    await page.getByRole('tab', { name: 'Sheet2' }).waitFor();
    await reload(page);
    await page.getByRole('tab', { name: 'Sheet1' }).click();
    await shows(page, 'cell-0-0', 'first');
    await page.waitForFunction(() => document.querySelectorAll('[role=tab]').length === 2);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForFunction(() => Boolean(document.getElementById('write')?.onclick));
    await frame?.click('#write');
    await shows(page, 'cell-2-0', 'again');
    await reload(page);
    await shows(page, 'cell-2-0', 'again');
  });

  test('and an edit that is still open: it is open again, and can be kept or given up', async () => {
    const page = await host.open();
    await enter(page, 'before');
    await page.keyboard.type('half a sent');
    await reload(page);
    const editor = page.locator('.cell-editor');
    await editor.waitFor();
    expect(await editor.inputValue()).toBe('half a sent');
    await page.keyboard.type('ence');
    await page.keyboard.press('Enter');
    await shows(page, 'cell-1-0', 'half a sentence');
    await page.keyboard.press('F2');
    await page.keyboard.type('given up');
    await page.keyboard.press('Escape');
    await reload(page);
    expect(await editor.isVisible()).toBe(false);
    await shows(page, 'cell-1-0', 'half a sentence');
  });

  test('in the formula bar too', async () => {
    const page = await host.open();
    await page.getByLabel('Formula bar').fill('in the bar');
    await reload(page);
    await page.locator('.cell-editor').waitFor();
    expect(await page.locator('.cell-editor').inputValue()).toBe('in the bar');
  });

  test('in a workbook of 1,000 rows and 30,000 formulas: right after it was opened, and while it is being written', async () => {
    const page = await host.open();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await chooser).setFiles({ name: 'large.xlsx', mimeType: '', buffer: Buffer.from(await largeWorkbook()) });
    await shows(page, 'cell-0-0', 'Name');
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('ArrowDown');
    await enter(page, 'typed at once');
    await reload(page);
    await shows(page, 'cell-1-0', 'typed at once');
    await page.getByLabel('Name box: cell, area or name').fill('B3');
    await page.keyboard.press('Enter');
    await page.locator('[role=grid]').focus();
    for (const text of ['1', '2', '3', '4', '5', '6']) {
      await enter(page, text);
      await page.waitForTimeout(400);
    }
    await reload(page);
    await shows(page, 'cell-7-1', '6');
    await shows(page, 'cell-7-2', '7');
    expect(await page.title()).toContain('large.xlsx');
  });

  test('is never said to be kept before it is', async () => {
    const page = await host.open();
    await enter(page, 'in both');
    expect(await status(page)).toBe(kept);
    await page.evaluate(() => {
      const { setItem } = Storage.prototype;
      const { put } = IDBObjectStore.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      Object.assign(window, {
        makeSpace: () => {
          IDBObjectStore.prototype.put = put;
          Storage.prototype.setItem = setItem;
        },
      });
    });
    await page.evaluate(() => {
      const texts: string[] = [];
      const shown = document.querySelector('.status-kept');
      new MutationObserver(() => texts.push(shown?.textContent ?? '')).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      Object.assign(window, { texts });
    });
    await enter(page, 'in none');
    await page.locator('.notice', { hasText: 'no space left' }).waitFor();
    expect(await status(page)).toBe('Not kept in this browser');
    const texts = await page.evaluate(() => (window as unknown as { texts: string[] }).texts);
    expect(texts.slice(texts.indexOf('Keeping…'))).not.toContain(kept);
    const asked = page.waitForEvent('dialog');
    void page.reload().catch(() => undefined);
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await page.evaluate(() => (window as unknown as { makeSpace(): void }).makeSpace());
    await enter(page, 'there is space');
    await page.waitForFunction((text) => document.querySelector('.status-kept')?.textContent === text, kept);
    expect(await page.locator('.notice').count()).toBe(0);
    await reload(page);
    await shows(page, 'cell-1-0', 'in none');
    await shows(page, 'cell-2-0', 'there is space');
  });

  describe('in two tabs', () => {
    test('the second one shows what is there, says who edits, and changes nothing', async () => {
      const first = await host.open();
      await enter(first, 'the first tab');
      const second = await anotherTab(first);
      await shows(second, 'cell-0-0', 'the first tab');
      await second.locator('.notice', { hasText: 'being edited in another tab' }).waitFor();
      expect(await status(second)).toBe('Only to look at');
      await enter(second, 'the second tab');
      await second.keyboard.press('Delete');
      await second.keyboard.press('Control+z');
      await second.getByRole('button', { name: 'Insert row' }).click({ force: true });
      await second.getByRole('button', { name: 'New' }).click({ force: true });
      expect(await second.getByRole('dialog').count()).toBe(0);
      expect(await second.locator('#cell-0-0').innerText()).toBe('the first tab');
      expect(await second.locator('iframe').isVisible()).toBe(false);
      await enter(first, 'goes on');
      await second.close();
      await reload(first);
      await shows(first, 'cell-1-0', 'goes on');
    });

    test('the second one can take over, with the edit that is open in the first', async () => {
      const first = await host.open();
      await enter(first, 'the first tab');
      await first.keyboard.type('still op');
      const second = await anotherTab(first);
      await second.getByRole('button', { name: 'Edit here' }).click();
      await second.locator('.cell-editor').waitFor();
      await second.keyboard.type('en');
      await second.keyboard.press('Enter');
      await shows(second, 'cell-1-0', 'still open');
      await first.locator('.notice', { hasText: 'being edited in another tab' }).waitFor();
      expect(await first.locator('.cell-editor').isVisible()).toBe(false);
      await first.locator('[role=grid]').focus();
      await enter(first, 'no more');
      await enter(second, 'more');
      await first.getByRole('button', { name: 'Edit here' }).click();
      await shows(first, 'cell-2-0', 'more');
      await second.locator('.notice', { hasText: 'being edited in another tab' }).waitFor();
      await first.keyboard.press('Control+Home');
      await enter(first, 'back again');
      await reload(first);
      await shows(first, 'cell-0-0', 'back again');
    });

    test('a tab that did not hear of it cannot write over the other', async () => {
      const withoutLocks = (): void => void Object.defineProperty(navigator, 'locks', { value: undefined });
      const first = await host.open({ first: withoutLocks });
      await enter(first, 'one');
      const second = await host.openIn(first.context(), withoutLocks);
      await shows(second, 'cell-0-0', 'one');
      await second.keyboard.press('Control+Home');
      await enter(second, 'two');
      await enter(first, 'overtaken');
      await first.locator('.notice', { hasText: 'being edited in another tab' }).waitFor();
      await reload(second);
      await shows(second, 'cell-0-0', 'two');
      await shows(second, 'cell-1-0', '');
    });

    test('when the first is closed, or crashes, the second goes on by itself', async () => {
      const first = await host.open();
      await enter(first, 'one');
      const second = await anotherTab(first);
      await second.locator('.notice', { hasText: 'being edited in another tab' }).waitFor();
      await enter(first, 'two');
      await first.close();
      await shows(second, 'cell-1-0', 'two');
      await second.keyboard.press('Control+Home');
      await enter(second, 'three');
      await shows(second, 'cell-0-0', 'three');
      const third = await anotherTab(second);
      await third.locator('.notice', { hasText: 'being edited in another tab' }).waitFor();
      await second.goto('chrome://crash').catch(() => undefined);
      await shows(third, 'cell-0-0', 'three');
      await third.waitForFunction(() => document.querySelectorAll('.notice').length === 0);
      await third.keyboard.press('Control+Home');
      await enter(third, 'four');
      await shows(third, 'cell-0-0', 'four');
    });
  });

  async function status(page: Page): Promise<string> {
    return page.locator('.status-kept').innerText();
  }
});

async function largeWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Large');
  const columns = Array.from({ length: 30 }, (_, index) => `Head ${String(index)}`);
  const rows = Array.from({ length: 1000 }, (_, row) => {
    const formula = `=$B${String(row + 2)}+1`;
    return [`Result ${String(row)}`, row, ...columns.map(() => formula)];
  });
  write(sheet, 0, 0, [['Name', 'Number', ...columns], ...rows]);
  new Calculation(workbook);
  return writeXlsx(workbook);
}
