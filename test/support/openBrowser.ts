import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { once } from './once/once';

/** The one browser of a run, as one test file sees it. */
interface OpenBrowser {
  /** A page with storage of its own, opened and ready. */
  open(options: BrowserContextOptions, first?: () => void): Promise<Page>;
  /** Another tab beside pages that are open; `first` runs in it before its own scripts. */
  openIn(context: BrowserContext, first?: () => void): Promise<Page>;
  /** Closes the pages of this file. */
  close(): Promise<void>;
}

/** The preview at this address in the browser that all tests share. */
export async function openBrowser(address: string): Promise<OpenBrowser> {
  const browser = await chromium.connect(await once('browser'));
  const contexts: BrowserContext[] = [];
  const openIn: OpenBrowser['openIn'] = async (context, first) => {
    const page = await context.newPage();
    if (first) await page.addInitScript(first);
    await page.goto(address);
    await page.locator('.cell.active').waitFor();
    return page;
  };
  return {
    openIn,
    open: async (options, first) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      return openIn(context, first);
    },
    close: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
}
