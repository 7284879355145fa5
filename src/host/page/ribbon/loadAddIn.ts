import type { PageLanguage } from '../language/pageWords';
import { readRibbon } from './readRibbon';
import type { Ribbon } from './Ribbon';

/** What the server has of the add-in: its manifest, read in one language, and whether its page is built. */
export interface AddInFiles {
  readonly ribbon: Ribbon | undefined;
  readonly isBuilt: boolean;
}

export async function loadAddIn(language: PageLanguage): Promise<AddInFiles> {
  try {
    const answer = await fetch('/manifest.xml');
    if (!answer.ok) return { ribbon: undefined, isBuilt: false };
    const ribbon = readRibbon(await answer.text(), language);
    const page = await fetch(ribbon.panePage, { method: 'HEAD' });
    return { ribbon, isBuilt: page.ok };
  } catch {
    return { ribbon: undefined, isBuilt: false };
  }
}
