import { element } from './element';
import type { Page } from './Page';

interface PageParts {
  readonly topBar: HTMLElement;
  readonly notices: HTMLElement;
  readonly formulaBar: HTMLElement;
  readonly story: HTMLElement;
  readonly tourMark: HTMLElement;
  readonly pane: HTMLElement;
  readonly tabs: HTMLElement;
  readonly status: HTMLElement;
  readonly fileInput: HTMLElement;
}

/** Puts the parts of the page in their places. */
export function placeParts(page: Page, parts: PageParts): void {
  const sheet = element('section', { id: 'sheet', class: 'sheet', role: 'tabpanel' }, page.view.scroller);
  document.body.replaceChildren(
    element(
      'header',
      { class: 'head' },
      element('h1', { class: 'visually-hidden' }),
      parts.topBar,
      parts.notices,
      parts.formulaBar,
    ),
    element('main', { class: 'work' }, element('div', { class: 'sheet-side' }, parts.story, sheet), parts.pane),
    element('footer', { class: 'foot' }, parts.tabs, parts.status),
    page.speaker,
    parts.fileInput,
    parts.tourMark,
  );
}
