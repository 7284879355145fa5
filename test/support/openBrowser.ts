import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { once } from './once/once';

/** The one browser of a run, as one test file sees it. */
interface OpenBrowser {
  /** A page with storage of its own, opened and ready. */
  open(options: BrowserContextOptions): Promise<Page>;
  /** Closes the pages of this file. */
  close(): Promise<void>;
}

/** The preview at this address in the browser that all tests share. */
export async function openBrowser(address: string): Promise<OpenBrowser> {
  const browser = await chromium.connect(await once('browser'));
  const contexts: BrowserContext[] = [];
  return {
    open: async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('.cell.active').waitFor();
      return page;
    },
    close: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
}
