import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { buildCli } from '../../support/runCli';

const root = join(__dirname, '..', '..', '..');
const chromiumPath = '/usr/bin/chromium';

/** What `npm start` starts, and a browser to look at it. */
export interface Preview {
  open(language: 'en-US' | 'id-ID'): Promise<Page>;
  close(): Promise<void>;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts the preview as `npm start` does, on a port of its own. */
export async function startPreview(): Promise<Preview> {
  buildCli();
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'dist', 'cli', 'smartKpi.js'), 'start', '--port', String(port)], {
    cwd: root,
  });
  await new Promise<void>((started, failed) => {
    let said = '';
    const listen = (data: Buffer): void => {
      said += data.toString();
      if (said.includes(`http://localhost:${port}`)) started();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => failed(new Error(said)));
  });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args });
  return {
    open: async (locale) => {
      const context = await browser.newContext({
        locale,
        viewport: { width: 1440, height: 860 },
        acceptDownloads: true,
      });
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/`);
      await page.locator('.cell.active').waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

/** The add-in's pane in its frame. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('There is no pane.');
  return frame;
}
