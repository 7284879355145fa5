import type { Page } from 'playwright-core';
import { describeWith } from '../../../support/describeWith';
import { longestMaking } from '../../../support/once/once';
import { openPage, type OpenPage } from '../support/openPage';

describeWith({ programs: ['chromium'] }, 'The page’s grid')('the grid in a browser', () => {
  let host: OpenPage;
  let page: Page;

  beforeAll(async () => {
    host = await openPage();
  }, longestMaking);

  afterAll(() => host.close());

  beforeEach(async () => {
    page = await host.open();
  });

  const cell = (address: string): Promise<string> =>
    page.evaluate((name) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return document.getElementById(`cell-${Number(digits) - 1}-${column}`)?.textContent ?? '(not drawn)';
    }, address);
  const name = (): Promise<string> => page.locator('.name-box').inputValue();
  const formula = (): Promise<string> => page.locator('.formula').inputValue();

  async function type(...lines: string[]): Promise<void> {
    for (const line of lines) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    await drawn();
  }

  async function drawn(): Promise<void> {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  async function goTo(place: string): Promise<void> {
    await page.locator('.name-box').fill(place);
    await page.keyboard.press('Enter');
    await drawn();
  }

  test.each(['Process', 'Dead'])('what an input method writes after the key %s goes into the cell', async (key) => {
    await page.locator('.grid').dispatchEvent('keydown', { key });
    await page.keyboard.insertText('✓ selesai');
    await page.keyboard.press('Enter');
    await drawn();
    expect(await cell('A1')).toBe('✓ selesai');
  });

  test('types, calculates, edits by F2 and undoes', async () => {
    await type('2', '3', '=A1+A2', '95%');
    expect([await cell('A3'), await cell('A4'), await name()]).toEqual(['5', '95%', 'A5']);
    await goTo('A1');
    await page.keyboard.press('F2');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await drawn();
    expect([await cell('A1'), await cell('A3')]).toEqual(['20', '23']);
    await page.keyboard.press('Control+z');
    await drawn();
    expect([await cell('A1'), await cell('A3')]).toEqual(['2', '5']);
    await page.keyboard.press('Control+y');
    await drawn();
    expect(await cell('A3')).toBe('23');
    await goTo('A3');
    expect(await formula()).toBe('=A1+A2');
  });

  test('Escape leaves a cell as it was; Delete clears it', async () => {
    await type('kept');
    await goTo('A1');
    await page.keyboard.type('lost');
    await page.keyboard.press('Escape');
    await drawn();
    expect(await cell('A1')).toBe('kept');
    await page.keyboard.press('Delete');
    await drawn();
    expect(await cell('A1')).toBe('');
  });

  test('a formula that cannot be read stays in the editor', async () => {
    await page.keyboard.type('=SUM(1,');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'OK' }).click();
    expect(await page.getByLabel('Edit A1').inputValue()).toBe('=SUM(1,');
    await page.keyboard.type('2)');
    await page.keyboard.press('Enter');
    await drawn();
    expect([await cell('A1'), await name()]).toEqual(['3', 'A2']);
  });

  test('copies, cuts and pastes with formulas; pastes text as typed', async () => {
    await type('1', '2', '=A1*10');
    await goTo('A3');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    await drawn();
    expect(await formula()).toBe('=B1*10');
    await page.keyboard.press('Control+z');
    await goTo('A1:A2');
    await page.keyboard.press('Control+x');
    await goTo('C5');
    await page.keyboard.press('Control+v');
    await drawn();
    expect([await cell('A1'), await cell('C5'), await cell('C6')]).toEqual(['', '1', '2']);
    await goTo('E1');
    await page.evaluate(() => navigator.clipboard.writeText('a\t50%\n"x\ny"\t=1+1'));
    await page.keyboard.press('Control+v');
    await drawn();
    expect([await cell('E1'), await cell('F1'), await cell('F2')]).toEqual(['a', '50%', '2']);
    expect(await name()).toBe('E1');
    expect(await page.locator('.status-totals').innerText()).toContain('Count: 4');
  });

  test('10,000 rows scroll while few cells are drawn', async () => {
    await page.evaluate(() => {
      const rows = Array.from({ length: 10_000 }, (_, row) => `${row + 1}\tKPI ${row + 1}`).join('\n');
      const data = new DataTransfer();
      data.setData('text/plain', rows);
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('[role=grid]')?.dispatchEvent(paste);
    });
    await drawn();
    const most = await page.evaluate(async () => {
      const scroller = document.querySelector('.scroller');
      let cells = 0;
      for (let step = 1; scroller && step <= 40; step++) {
        scroller.scrollTop = step * 4_990;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        cells = Math.max(cells, document.querySelectorAll('.cell').length);
      }
      return cells;
    });
    expect(most).toBeLessThan(1_800);
    expect(await cell('B9990')).toBe('KPI 9990');
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('Control+End');
    await drawn();
    expect(await name()).toBe('B10000');
    await page.keyboard.press('Control+Home');
    await drawn();
    expect([await name(), await cell('A1')]).toEqual(['A1', '1']);
  });

  test('sheets are added, renamed and turned by keys; a reload keeps the work', async () => {
    await page.getByRole('button', { name: 'Add a sheet' }).click();
    await page.getByRole('tab', { name: 'Sheet2' }).dblclick();
    await page.getByLabel('New name for the sheet Sheet2').fill('Targets');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Targets' }).click();
    await type('=Sheet1!A1&"!"');
    await page.keyboard.press('Control+PageUp');
    await page.keyboard.press('Control+Home');
    await type('kept');
    await page.getByText('Kept in this browser').waitFor();
    await page.waitForTimeout(1_200);
    await page.reload();
    await page.getByRole('tab', { name: 'Targets' }).click();
    await drawn();
    expect(await cell('A1')).toBe('kept!');
  });

  test('a file that is no workbook gets a sentence', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open…' }).click(),
    ]);
    await chooser.setFiles({ name: 'notes.xlsx', mimeType: 'text/plain', buffer: Buffer.from('hello') });
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('It is no .xlsx workbook.');
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
