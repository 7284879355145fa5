import type { Page } from 'playwright-core';
import { once } from '../../../support/once/once';
import { openBrowser } from '../../../support/openBrowser';

/** The page in a browser, served as `npm start` serves it, with a small add-in of the tests beside it. */
export interface OpenPage {
  readonly address: string;
  /** A page with storage of its own, opened and ready. */
  open(options?: { language?: string; colorScheme?: 'light' | 'dark' }): Promise<Page>;
  close(): Promise<void>;
}

export async function openPage(): Promise<OpenPage> {
  const address = await once('smallAddIn');
  const { open, close } = await openBrowser(address);
  return {
    address,
    open: ({ language = 'en-US', colorScheme = 'light' } = {}) =>
      open({
        locale: language,
        colorScheme,
        viewport: { width: 1280, height: 800 },
        permissions: ['clipboard-read', 'clipboard-write'],
      }),
    close,
  };
}
