import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { words as languageWords } from '../../src/words/index';
import { axeViolations } from '../support/axeViolations';
import { describeWith } from '../support/describeWith';
import { longestMaking } from '../support/once/once';
import { runCli } from '../support/runCli';
import { paneOf, startPreview, type Preview } from './support/startPreview';

const pictures = join(__dirname, '..', 'pictures');
const firstNewRow = 12;

/** What is said on the way, in the language of the page. */
const said = {
  en: {
    locale: 'en-US',
    generate: 'Generate',
    check: 'Check',
    departments: 'Departments',
    kpis: 'KPIs',
    overview: 'Overview',
    tooMany: '▲ too many',
    fieldsOnly: 'Fields only:',
    without: 'As someone without the add-in',
    download: 'Download',
    nameBox: 'Name box: cell, area or name',
    open: 'Open…',
    goOn: 'Go on',
  },
  id: {
    locale: 'id-ID',
    generate: 'Buat',
    check: 'Periksa',
    departments: 'Departemen',
    kpis: 'KPI',
    overview: 'Ringkasan',
    tooMany: '▲ terlalu banyak',
    fieldsOnly: 'Hanya isian:',
    without: 'Sebagai orang tanpa add-in',
    download: 'Unduh',
    nameBox: 'Kotak nama: sel, area, atau nama',
    open: 'Buka…',
    goOn: 'Lanjutkan',
  },
} as const;

describeWith({ programs: ['chromium'] }, 'The page with the pane')('a COO without Excel', () => {
  let preview: Preview;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'smart-kpi-'));
    preview = await startPreview();
  }, longestMaking);

  afterAll(async () => {
    await preview.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['id', 'en'] as const)(
    'in %s: generates, types a fourth KPI, looks as someone without the add-in, downloads, opens and checks',
    async (language) => {
      const words = said[language];
      const page = await preview.open(words.locale);
      const pane = await paneOf(page);
      await pane.getByRole('button', { name: words.generate, exact: true }).click();
      await page.getByRole('tab', { name: words.kpis, exact: true }).click();
      expect(await axeViolations(page)).toEqual([]);
      expect(await axeViolations(pane)).toEqual([]);
      await picture(page, `${language}-kpis`);

      await typeInto(page, words.nameBox, `A${firstNewRow}`, ['MKT-3', 'A third result', 'Marketing']);
      await typeInto(page, words.nameBox, `A${firstNewRow + 1}`, ['MKT-4', 'A fourth result', 'Marketing']);
      await page.getByRole('tab', { name: words.departments, exact: true }).click();
      await shows(page, 'cell-5-5', words.tooMany);
      await pane.getByRole('tab', { name: words.check }).click();
      await pane.getByText(words.tooMany.slice(2)).first().waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await picture(page, `${language}-check`);

      await page.getByRole('tab', { name: words.kpis, exact: true }).click();
      await page.getByLabel(words.without).check();
      await goTo(page, words.nameBox, `Z${firstNewRow}`);
      await page.locator(`#cell-${firstNewRow - 1}-25`, { hasText: words.fieldsOnly }).waitFor();
      await page.getByRole('tab', { name: words.departments, exact: true }).click();
      await shows(page, 'cell-5-5', words.tooMany);
      await page.getByLabel(words.without).uncheck();

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.download, exact: true }).click();
      const file = join(folder, `${language}.xlsx`);
      await (await download).saveAs(file);
      const { output, exitCode } = runCli('check', file, '--json');
      const report = JSON.parse(output) as { departments: { name: string; kpis: number; status: string }[] };
      expect(exitCode).toBe(1);
      expect(report.departments[0]).toMatchObject({ name: 'Marketing', kpis: 4, status: 'tooMany' });

      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: words.open, exact: true }).click();
      await (await chooser).setFiles(file);
      await page.getByRole('button', { name: words.goOn }).click();
      await page.getByRole('tab', { name: words.overview, exact: true }).click();
      await shows(page, 'cell-5-1', '8');
      await picture(page, `${language}-overview`);
      const paneAgain = await paneOf(page);
      await paneAgain.getByRole('tab', { name: words.check }).click();
      await paneAgain.getByText(words.tooMany.slice(2)).first().waitFor();
    },
    180_000,
  );

  test.each(['id', 'en'] as const)(
    'in %s: finance signs what is there, a change is named on sheet and pane, the dictionary is made',
    async (language) => {
      const words = said[language];
      const review = await languageWords[language].review();
      const { sheets, states } = await languageWords[language].reports();
      const { target } = languageWords[language].fields.kpis;
      const page = await preview.open(words.locale);
      const pane = await paneOf(page);
      await pane.getByRole('button', { name: words.generate, exact: true }).click();
      await page.getByRole('tab', { name: words.kpis, exact: true }).waitFor();
      await pane.getByRole('tab', { name: languageWords[language].pane.tabs.review }).click();
      await pane.getByLabel(review.reviewer).fill('Rina');
      await pane.getByRole('button', { name: review.signAll(6) }).click();
      await pane.getByRole('button', { name: review.yes, exact: true }).click();
      await pane.getByText(review.counts(6, 0, 0)).waitFor();
      await page.getByRole('tab', { name: words.kpis, exact: true }).click();
      await typeInto(page, words.nameBox, 'J7', ['99']);
      await pane.getByRole('button', { name: review.again }).click();
      await pane.getByText(review.counts(5, 1, 0)).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await page.getByRole('tab', { name: sheets.signOff, exact: true }).click();
      await page.getByText(`▼ ${states.changed} ${target.head}`).waitFor();
      await picture(page, `${language}-signOff`);
      await pane.getByRole('button', { name: review.make }).click();
      await page.getByRole('tab', { name: sheets.dictionary, exact: true }).click();
      await pane.getByText(sheets.signList).first().waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await picture(page, `${language}-dictionary`);
    },
    180_000,
  );
});

async function shows(page: Page, id: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([cell, wanted]) => document.getElementById(cell ?? '')?.textContent === wanted,
    [id, text],
  );
}

async function goTo(page: Page, nameBox: string, address: string): Promise<void> {
  await page.getByLabel(nameBox).fill(address);
  await page.keyboard.press('Enter');
}

async function typeInto(page: Page, nameBox: string, address: string, texts: readonly string[]): Promise<void> {
  await goTo(page, nameBox, address);
  await page.locator('[role=grid]').focus();
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

/** With UPDATE_PICTURES=1 the README's pictures are taken on the way. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_PICTURES'] !== '1') return;
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
