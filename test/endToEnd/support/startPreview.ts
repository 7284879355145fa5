import type { BrowserContext, Frame, Page } from 'playwright-core';
import { once } from '../../support/once/once';
import { openBrowser } from '../../support/openBrowser';

/** What `npm start` starts, and a browser to look at it. */
export interface Preview {
  /** `first` runs in the page and its frames before their own scripts. */
  open(language: 'en-US' | 'id-ID', first?: () => void): Promise<Page>;
  /** Another tab beside one that is open. */
  openIn(context: BrowserContext): Promise<Page>;
  close(): Promise<void>;
}

export async function startPreview(): Promise<Preview> {
  const { open, openIn, close } = await openBrowser(await once('preview'));
  return {
    open: (locale, first) => open({ locale, viewport: { width: 1366, height: 768 }, acceptDownloads: true }, first),
    openIn: (context) => openIn(context),
    close,
  };
}

/** The add-in's pane in its frame. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('There is no pane.');
  return frame;
}
