import { mkdtemp, rm, writeFile, copyFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { previewServer } from '../../../../src/cli/server/previewServer';

const chromiumPath = '/usr/bin/chromium';

const addIn = join(__dirname, 'addIn');

/** The page in a browser, served as `npm start` serves it, with a small add-in of the tests beside it. */
export interface OpenPage {
  readonly address: string;
  readonly browser: Browser;
  /** A page with storage of its own, opened and ready. */
  open(options?: { language?: string; colorScheme?: 'light' | 'dark' }): Promise<Page>;
  close(): Promise<void>;
}

export async function openPage(): Promise<OpenPage> {
  const dist = await mkdtemp(join(tmpdir(), 'preview-page-'));
  const webpack = ['node_modules/webpack/bin/webpack.js', '--config-name', 'page', '--mode', 'development'];
  await promisify(execFile)(process.execPath, [...webpack, '--output-path', join(dist, 'preview')]);
  for (const name of ['manifest.xml', 'taskpane.html', 'functions.json'])
    await copyFile(join(addIn, name), join(dist, name));
  await writeFile(join(dist, 'icon.png'), '');
  const server = previewServer(dist);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${portOf(server)}/`;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: chromiumPath, args });
  const contexts: BrowserContext[] = [];
  return {
    address,
    browser,
    open: async ({ language = 'en-US', colorScheme = 'light' } = {}) => {
      const context = await browser.newContext({
        locale: language,
        colorScheme,
        viewport: { width: 1280, height: 800 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('.cell.active').waitFor();
      return page;
    },
    close: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      server.close();
      await rm(dist, { recursive: true });
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
