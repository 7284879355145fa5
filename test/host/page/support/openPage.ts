import type { BrowserContext, Page } from 'playwright-core';
import { once } from '../../../support/once/once';
import { openBrowser } from '../../../support/openBrowser';

interface PageOptions {
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Runs in the page before its own scripts. */
  readonly first?: () => void;
}

/** The page in a browser, served as `npm start` serves it, with a small add-in of the tests beside it. */
export interface OpenPage {
  readonly address: string;
  /** A page with storage of its own, opened and ready. */
  open(options?: PageOptions): Promise<Page>;
  /** Another tab beside pages that are open; `first` runs in it before the page's own scripts. */
  openIn(context: BrowserContext, first?: () => void): Promise<Page>;
  close(): Promise<void>;
}

export async function openPage(): Promise<OpenPage> {
  const address = await once('smallAddIn');
  const { open, openIn, close } = await openBrowser(address);
  return {
    address,
    openIn,
    open: ({ language = 'en-US', colorScheme = 'light', first } = {}) =>
      open(
        {
          locale: language,
          colorScheme,
          viewport: { width: 1366, height: 768 },
          permissions: ['clipboard-read', 'clipboard-write'],
        },
        first,
      ),
    close,
  };
}
