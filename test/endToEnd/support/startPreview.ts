import type { BrowserContext, Frame, Page } from 'playwright-core';
import { once } from '../../support/once/once';
import { openBrowser } from '../../support/openBrowser';

/** What `npm start` starts, and a browser to look at it. */
export interface Preview {
  open(language: 'en-US' | 'id-ID'): Promise<Page>;
  /** Another tab beside one that is open. */
  openIn(context: BrowserContext): Promise<Page>;
  close(): Promise<void>;
}

export async function startPreview(): Promise<Preview> {
  const { open, openIn, close } = await openBrowser(await once('preview'));
  return {
    open: (locale) => open({ locale, viewport: { width: 1366, height: 768 }, acceptDownloads: true }),
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
