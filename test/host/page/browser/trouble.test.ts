import { text as textOf } from 'node:stream/consumers';
import type { BrowserContext, Page } from 'playwright-core';
import { indonesian } from '../../../../src/host/page/language/indonesian';
import { english } from '../../../../src/host/page/language/english';
import { axeViolations } from '../../../support/axeViolations';
import { describeWith } from '../../../support/describeWith';
import { longestMaking } from '../../../support/once/once';
import { openPage, type OpenPage } from '../support/openPage';

const damaged = 'PK but no workbook';

describeWith({ programs: ['chromium'] }, 'Storage that cannot be read or written')('what the browser keeps', () => {
  let host: OpenPage;

  beforeAll(async () => {
    host = await openPage();
  }, longestMaking);

  afterAll(() => host.close());

  /** Lays a record into the browser's database, as another page or a fault would have. */
  async function lay(context: BrowserContext, record: object, version = 1): Promise<void> {
    const page = await context.newPage();
    await page.goto(`${host.address}functions.json`);
    await page.evaluate(
      ([given, text, number]) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('excel-preview', Number(number));
          request.onsuccess = () => {
            const transaction = request.result.transaction('work', 'readwrite');
            const bytes = new TextEncoder().encode(String(text));
            transaction.objectStore('work').put({ ...(given as object), bytes }, 'present');
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      [record, damaged, version] as const,
    );
    await page.close();
  }

  async function emptyContext(language = 'en-US'): Promise<BrowserContext> {
    const page = await host.open({ language });
    const context = page.context();
    await page.close();
    return context;
  }

  async function downloaded(page: Page, label: string): Promise<{ name: string; text: string }> {
    const waiting = page.waitForEvent('download');
    await page.locator('.notice').getByRole('button', { name: label }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: await textOf(await download.createReadStream()) };
  }

  test.each([
    ['en-US', english],
    ['id-ID', indonesian],
  ] as const)(
    'in %s: a workbook that cannot be read is told, put aside, downloaded and removed',
    async (language, words) => {
      const context = await emptyContext(language);
      await lay(context, { version: 2, id: 'x', upTo: 0, fileName: 'Sales.xlsx' });
      const page = await host.openIn(context);
      await page
        .getByRole('status')
        .filter({ hasText: words.putAside.damaged('Sales.xlsx') })
        .waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.type('work goes on');
      await page.keyboard.press('Enter');
      await page.reload();
      await page.locator('#cell-0-0', { hasText: 'work goes on' }).waitFor();
      expect(await downloaded(page, words.downloadIt)).toEqual({ name: 'Sales.xlsx', text: damaged });
      await page.locator('[role=grid]').focus();
      for (let times = 0; times < 4; times++) await page.keyboard.press('F6');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.downloadIt);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog').innerText()).toContain(words.removeForGood);
      await page.keyboard.press('Escape');
      expect(await page.locator('.notice').count()).toBe(1);
      await page.locator('.notice').getByRole('button', { name: words.removeIt }).click();
      await page.getByRole('dialog').getByRole('button', { name: words.removeIt }).click();
      await page.locator('.notice').waitFor({ state: 'detached' });
      await page.reload();
      await page.locator('#cell-0-0', { hasText: 'work goes on' }).waitFor();
      expect(await page.locator('.notice').count()).toBe(0);
    },
  );

  test('what a newer page has kept is put aside and told as such; what an older one has kept is opened', async () => {
    const context = await emptyContext();
    await lay(context, { version: 99, id: 'x', upTo: 0, fileName: 'New.xlsx', more: true });
    const page = await host.openIn(context);
    await page.locator('.notice', { hasText: english.putAside.otherVersion('New.xlsx') }).waitFor();
    expect((await downloaded(page, english.downloadIt)).text).toBe(damaged);
    await page.close();
    await lay(context, { fileName: 'Old.xlsx' });
    const again = await host.openIn(context);
    await again.locator('.notice', { hasText: english.putAside.damaged('Old.xlsx') }).waitFor();
    expect(await again.locator('.notice').count()).toBe(2);
  });

  test('changes that cannot be read: the workbook is there as before them, and they are put aside', async () => {
    const page = await host.open();
    await page.keyboard.type('before');
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      const prefix = 'excel-preview-change ';
      const [key = ''] = Object.keys(localStorage).filter((each) => each.startsWith(prefix));
      const [id = '', number = ''] = key.slice(prefix.length).split(' ');
      localStorage.setItem(`${prefix}${id} ${String(Number(number) + 1)}`, '{"version":1,"changed":[{"sheet":7}]}');
    });
    await page.reload();
    await page.locator('.notice', { hasText: 'The latest changes to the workbook cannot be read' }).waitFor();
    await page.locator('#cell-0-0', { hasText: 'before' }).waitFor();
    const { name, text } = await downloaded(page, english.downloadIt);
    expect(name).toBe('Book1.xlsx.changes.json');
    expect(text).toContain('sheet');
    await page.keyboard.press('Escape');
    await page.locator('[role=grid]').focus();
    await page.keyboard.type('after');
    await page.keyboard.press('Enter');
    await page.reload();
    await page.locator('.cell-text', { hasText: 'after' }).waitFor();
    expect(await page.locator('.notice').count()).toBe(1);
  });

  test('a database of a newer page is left alone, and it is said that nothing is kept', async () => {
    const context = await emptyContext();
    await lay(context, { version: 2, id: 'x', upTo: 0, fileName: 'Newer.xlsx' }, 9);
    const page = await host.openIn(context);
    await page.locator('.notice', { hasText: english.storeTroubles.newer }).waitFor();
    await page.keyboard.type('here');
    await page.keyboard.press('Enter');
    expect(await page.locator('.status-kept').innerText()).toBe(english.notSaved);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each([
    ['en-US', english],
    ['id-ID', indonesian],
  ] as const)(
    'in %s: where the browser lets nothing be kept, that is said, and the page works',
    async (language, words) => {
      const page = await host.open({
        language,
        first: () => {
          const refuse = (): never => {
            throw new DOMException('', 'SecurityError');
          };
          Object.defineProperty(window, 'indexedDB', { value: { open: refuse } });
          Object.defineProperty(window, 'localStorage', { get: refuse });
        },
      });
      await page.locator('.notice', { hasText: words.storeTroubles.denied }).waitFor();
      await page.keyboard.type('here');
      await page.keyboard.press('Enter');
      await page.locator('#cell-0-0', { hasText: 'here' }).waitFor();
      expect(await page.locator('.status-kept').innerText()).toBe(words.notSaved);
      expect(await axeViolations(page)).toEqual([]);
      const asked = page.waitForEvent('dialog');
      void page.reload().catch(() => undefined);
      const question = await asked;
      expect(question.type()).toBe('beforeunload');
      await question.dismiss();
      const saved = await downloaded(page, words.download);
      expect(saved.name).toBe('Book1.xlsx');
      await page.reload();
      await page.locator('.notice').waitFor();
    },
  );

  test.each([
    ['en-US', english],
    ['id-ID', indonesian],
  ] as const)(
    'in %s: axe finds nothing in a tab that only shows, and its button is reached by keys',
    async (language, words) => {
      const first = await host.open({ language });
      const second = await host.openIn(first.context());
      await second.getByRole('status').filter({ hasText: words.editedElsewhere }).waitFor();
      expect(await axeViolations(second)).toEqual([]);
      for (const name of [words.newWorkbook, words.insertRow, words.undo]) {
        expect(await second.getByRole('button', { name, exact: true }).getAttribute('aria-disabled')).toBe('true');
      }
      await second.keyboard.type('x');
      await second.locator('[aria-live=polite]', { hasText: words.editedElsewhere }).waitFor({ state: 'attached' });
      for (let times = 0; times < 4; times++) await second.keyboard.press('F6');
      expect(await second.evaluate(() => document.activeElement?.textContent)).toBe(words.editHere);
      await second.keyboard.press('Enter');
      await second.locator('[aria-live=polite]', { hasText: words.editingHere }).waitFor({ state: 'attached' });
      expect(await second.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
      await first.locator('.notice', { hasText: words.editedElsewhere }).waitFor();
    },
  );
});
