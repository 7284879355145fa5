// First, because Fabric reads its settings while it is loaded.
import './look/systemFonts';
import * as React from 'react';
import { render } from 'react-dom';
import { languageOfLocale } from '../words/index';
import { applyColours, colourScheme, type ColourScheme } from './look/colours';
import { registerPaneIcons } from './look/paneIcons';
import { OutsideExcel } from './OutsideExcel';
import { Pane } from './Pane';
import { lazyActions } from './PaneActions';
import { PaneFrame } from './PaneFrame';

/** Milliseconds after which a page that has not heard from Excel is taken to be outside. */
const longestStart = 3000;

type Place = 'excel' | 'outside';

function schemeIn(place: Place): ColourScheme {
  const theme = place === 'excel' ? Office.context.officeTheme : undefined;
  if (theme?.bodyBackgroundColor) return colourScheme(theme.bodyBackgroundColor);
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function draw(place: Place): void {
  const scheme = schemeIn(place);
  const language = languageOfLocale(place === 'excel' ? Office.context.displayLanguage : navigator.language);
  applyColours(document.documentElement, scheme);
  render(
    <PaneFrame key={place} language={language} scheme={scheme}>
      {place === 'excel' ? <Pane actions={lazyActions} today={new Date()} /> : <OutsideExcel />}
    </PaneFrame>,
    document.getElementById('pane'),
  );
}

function start(): void {
  registerPaneIcons();
  // Without a network there is no office.js.
  if (typeof Office === 'undefined') return draw('outside');
  const late = setTimeout(() => draw('outside'), longestStart);
  void Office.onReady(({ host }) => {
    clearTimeout(late);
    const place = host === Office.HostType.Excel ? 'excel' : 'outside';
    draw(place);
    // Excel does not tell of a new theme, so it is read again when the person comes back.
    window.addEventListener('focus', () => draw(place));
  });
}

start();
