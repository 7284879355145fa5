import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { writeFunctions } from '../../src/cli/functionsMetadata';
import { previewServer } from '../../src/cli/server/previewServer';
import { words } from '../../src/words/index';
import { describeWith } from '../support/describeWith';
import { longestMaking, once } from '../support/once/once';
import { openBrowser } from '../support/openBrowser';
import { paneOf } from './support/startPreview';

/** Bytes of script, as a server sends them: what draws the pane, and with what then looks at the workbook. The functions stand beside. */
const mostAtFirst = 125_000;
const mostTillUsed = 150_000;
const { pane: said } = words.en;

describeWith({ programs: ['chromium'] }, 'How light the pane is')('the pane as it is deployed', () => {
  let folder: string;
  let server: Server;
  let address: string;
  let browser: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'light-pane-'));
    cpSync(await once('production'), folder, { recursive: true });
    cpSync(join(await once('pages'), 'preview'), join(folder, 'preview'), { recursive: true });
    await writeFunctions(['--out', folder]);
    server = previewServer(folder);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await openBrowser(address);
  }, longestMaking);

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const weightOf = (name: string): number => gzipSync(readFileSync(join(folder, name))).length;

  test('what draws the pane is light', () => {
    const scripts = readdirSync(folder).filter((name) => /^(?:taskpane|commands)\.[0-9a-f]+\.js$/.test(name));
    expect(scripts).toHaveLength(2);
    const total = scripts.reduce((sum, name) => sum + weightOf(name), 0);
    process.stderr.write(`the pane’s own script: ${String(total)} bytes (gzip)\n`);
    expect(total).toBeLessThan(mostAtFirst);
  });

  test('until Set up can be used, little more is loaded, all of it from here', async () => {
    const page = await browser.open({ locale: 'en-US' }, recordRefusals);
    const asked = listen(page);
    await page.reload();
    const pane = await readyPane(page);
    const own = asked().filter((url) => url.startsWith(address));
    const names = own
      .map((url) => new URL(url).pathname.slice(1))
      .filter((name) => /^(?:taskpane|commands|chunk-)/.test(name));
    const scripts = [...new Set(names.filter((name) => name.endsWith('.js')))];
    expect(scripts.length).toBeGreaterThan(1);
    const total = scripts.reduce((sum, name) => sum + weightOf(name), 0);
    process.stderr.write(
      `until Set up can be used: ${String(total)} bytes (gzip) in ${String(scripts.length)} files\n`,
    );
    expect(total).toBeLessThan(mostTillUsed);
    expect(own).toEqual(asked());
    expect(await refusals(pane)).toEqual([]);
    await page.context().close();
  });

  test('through every area nothing comes from elsewhere, no font is fetched, and the policy has nothing to refuse', async () => {
    const page = await browser.open({ locale: 'en-US' }, recordRefusals);
    const asked = listen(page);
    const fonts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
    await page.reload();
    const pane = await readyPane(page);
    await pane.getByRole('button', { name: said.setUp.generate, exact: true }).click();
    await page.getByRole('tab', { name: 'KPIs', exact: true }).waitFor();
    const tabs = pane.getByRole('tab');
    expect(await tabs.count()).toBeGreaterThan(3);
    for (const tab of await tabs.all()) {
      await tab.click();
      await pane.waitForFunction(() => document.querySelector('[role=tabpanel]:not([hidden]) h2') !== null);
      await page.waitForTimeout(700);
    }
    await pane.getByRole('button', { name: 'ID – Bahasa Indonesia' }).click();
    await pane.getByRole('tab', { name: words.id.pane.tabs.setUp }).click();
    await page.waitForTimeout(500);
    expect(asked().filter((url) => !url.startsWith(address))).toEqual([]);
    expect(fonts).toEqual([]);
    expect(await refusals(pane)).toEqual([]);
    await page.context().close();
  });

  test('a part that does not come says so and how to go on, in every area; once the network is back, it comes', async () => {
    const page = await browser.open({ locale: 'en-US' });
    const pane = await readyPane(page);
    const { notLoaded } = said.problems;
    const scripts = '**/chunk-*.js';
    await page.route(scripts, async (route) => route.abort());
    const tabs = (await pane.getByRole('tab').all()).slice(1);
    expect(tabs.length).toBeGreaterThan(3);
    for (const tab of tabs) {
      await tab.click();
      const area = pane.locator('[role=tabpanel]:not([hidden])');
      await area.getByText(notLoaded.title).waitFor();
      await area.getByText(notLoaded.wayOut).waitFor();
      await area.getByRole('button', { name: said.tryAgain, exact: true }).click();
      await area.getByText(notLoaded.title).waitFor();
    }
    await page.unroute(scripts);
    for (const tab of tabs) {
      await tab.click();
      await pane.locator('[role=tabpanel]:not([hidden]) h2').first().waitFor();
      await pane.locator('[role=tabpanel]:not([hidden])').getByText(notLoaded.title).waitFor({ state: 'detached' });
    }
    await page.context().close();
  }, 60_000);

  test('the policy is strict: no script from text, none in the page, nothing from elsewhere', async () => {
    const page = await browser.open({ locale: 'en-US' }, recordRefusals);
    const pane = await readyPane(page);
    const tried = await pane.evaluate(async () => {
      // What a debugger evaluates may make code from text; what runs later by itself may not.
      const fromText = await new Promise<string>((tell) => {
        setTimeout(() => {
          try {
            tell(String(new Function('return "made"')()));
          } catch (error) {
            tell((error as Error).name);
          }
        }, 0);
      });
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      document.body.append(script);
      document.body.append(Object.assign(new Image(), { src: 'https://example.com/a.png' }));
      return [fromText, document.title];
    });
    expect(tried).toEqual(['EvalError', said.title]);
    await pane.waitForFunction(() => (window as unknown as { refused: string[] }).refused.length >= 3);
    // Each of two policies tells: the page's own, and that of the preview's server.
    expect([...new Set(await refusals(pane))].sort()).toEqual(['img-src', 'script-src', 'script-src-elem']);
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(
      readFileSync(join(folder, 'taskpane.html'), 'utf8'),
    );
    expect(policy?.[1]).toMatch(/^default-src 'none';/);
    expect(policy?.[1]).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    await page.context().close();
  });

  test('it is painted, and says that it starts, while office.js is withheld', async () => {
    const page = await browser.open({ locale: 'en-US' });
    let give: () => void = () => undefined;
    const withheld = new Promise<void>((given) => (give = given));
    await page.route('**/office-js/office.js', async (route) => {
      await withheld;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    const pane = await paneOf(page);
    await pane.getByRole('status').getByText('Loading').waitFor();
    expect(await pane.locator('h1').innerText()).toBe('SMART KPI');
    await pane.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
    expect(await pane.evaluate(() => 'Office' in window)).toBe(false);
    give();
    await readyPane(page);
    await page.context().close();
  });
});

/** What a page and its frames ask for, as far as it goes over a wire. */
function listen(page: Page): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => /^(?:https?|wss?):/.test(request.url()) && asked.push(request.url()));
  return () => asked;
}

async function readyPane(page: Page): Promise<Frame> {
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: said.setUp.generate, exact: true }).waitFor();
  return pane;
}

/** Runs in every page and frame before its own scripts. */
function recordRefusals(): void {
  const refused: string[] = [];
  Object.assign(window, { refused });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
}

/** By which directives the policy has refused something. */
function refusals(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => (window as unknown as { refused: string[] }).refused);
}
