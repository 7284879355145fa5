import { cleanup, render, type RenderResult } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import type { Language } from '../../../src/words/index';
import { registerPaneIcons } from '../../../src/taskpane/look/paneIcons';
import { SpokenLanguage } from '../../../src/taskpane/useSpoken';

registerPaneIcons();

/** Draws a component in one language; the page's language is set as the pane sets it. */
export function draw(language: Language, component: React.ReactElement): RenderResult {
  document.documentElement.lang = language;
  return render(
    <main>
      <SpokenLanguage.Provider value={language}>{component}</SpokenLanguage.Provider>
    </main>,
  );
}

/** Draws a whole page, which brings its own landmarks. */
export function drawWhole(page: React.ReactElement): RenderResult {
  return render(page);
}

/** The ids of the rules of accessibility that the page breaks. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe(document.body);
  return violations.map(({ id }) => id);
}

export function clearPage(): void {
  cleanup();
  document.body.innerHTML = '';
}
