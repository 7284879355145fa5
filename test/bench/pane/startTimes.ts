import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { previewServer } from '../../../src/cli/server/previewServer';

/** Milliseconds from the moment the pane's page is asked for. */
export interface StartTimes {
  readonly painted: number;
  readonly usable: number;
}

/** Serves a folder with the preview and a pane in it. */
export async function serve(folder: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = previewServer(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` };
}

/** One start of the pane in a browser without memory of it: first paint, and the first moment at which its button can be pressed. */
export async function startOnce(browser: Browser, address: string, button: string): Promise<StartTimes> {
  const context = await browser.newContext({ locale: 'en-US' });
  try {
    const page = await context.newPage();
    await page.addInitScript((label) => {
      const look = (): void => {
        const found = [...document.querySelectorAll('button')].some(
          (each) => each.textContent === label && !each.disabled && each.offsetParent !== null,
        );
        if (found) Object.assign(window, { usableAt: performance.now() });
        else requestAnimationFrame(look);
      };
      if (window.parent !== window) requestAnimationFrame(look);
    }, button);
    await page.goto(address);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('There is no pane.');
    await frame.waitForFunction(() => 'usableAt' in window);
    return await frame.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      usable: (window as unknown as { usableAt: number }).usableAt,
    }));
  } finally {
    await context.close();
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
