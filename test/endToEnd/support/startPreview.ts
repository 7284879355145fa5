import { spawn } from 'node:child_process';
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

/** Starts the preview as `npm start` does, on a port of its own. */
export async function startPreview(port: number): Promise<Preview> {
  buildCli();
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
