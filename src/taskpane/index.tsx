// First, because Fabric reads its settings while it is loaded.
import './look/systemFonts';
import * as React from 'react';
import { render } from 'react-dom';
import type { OfficeReady } from '../actions/surroundingsOf';
import { languageOfLocale } from '../words/index';
import { applyColours, colourScheme, type ColourScheme } from './look/colours';
import { followTheme } from './look/followTheme';
import { registerPaneIcons } from './look/paneIcons';
import { OutsideExcel } from './OutsideExcel';
import { Pane } from './Pane';
import { lazyActions, loadFirstLook, type PaneActions } from './PaneActions';
import { PaneFrame } from './PaneFrame';
import { TooOldExcel } from './TooOldExcel';
import { whenShownBy, type PaneVisibility } from './whenShown';

/** Milliseconds after which a page that has not heard from Excel is taken to be outside. */
const longestStart = 3000;

/** What the build wrote into the head of the page. */
function builtWith(name: 'add-in-version' | 'support-url'): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

function schemeIn(isExcel: boolean): ColourScheme {
  const theme = isExcel ? Office.context.officeTheme : undefined;
  if (theme?.bodyBackgroundColor) return colourScheme(theme.bodyBackgroundColor);
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function visibilityOf({ addin }: OfficeReady): PaneVisibility {
  const { taskpane } = Office.VisibilityMode;
  return {
    startsShown: addin?.visibilityMode === taskpane,
    follow: Office.context.requirements.isSetSupported('SharedRuntime', '1.1')
      ? (changed) => Office.addin.onVisibilityModeChanged(({ visibilityMode }) => changed(visibilityMode === taskpane))
      : undefined,
  };
}

/** Some versions of Excel give none for a workbook that was never saved. */
function documentAddress(): string {
  const { url }: { readonly url?: string } = Office.context.document;
  return url ?? '';
}

function actionsIn(ready: OfficeReady): PaneActions {
  return lazyActions({
    office: Office,
    ready,
    addInVersion: builtWith('add-in-version'),
    workbook: documentAddress(),
    whenShown: whenShownBy(visibilityOf(ready), document),
  });
}

/** The set of requirements that manifest.xml names; some versions of Excel open the pane without it. */
const neededApi = '1.14';

/** What the page shows. Without actions it is outside Excel. */
function shownBy(actions: PaneActions | undefined): JSX.Element {
  if (!actions) return <OutsideExcel />;
  if (!Office.context.requirements.isSetSupported('ExcelApi', neededApi)) return <TooOldExcel />;
  return <Pane actions={actions} today={new Date()} support={builtWith('support-url')} />;
}

/** Without actions the page is outside Excel. */
function draw(scheme: ColourScheme, actions: PaneActions | undefined): void {
  const isExcel = actions !== undefined;
  const language = languageOfLocale(isExcel ? Office.context.displayLanguage : navigator.language);
  applyColours(document.documentElement, scheme);
  render(
    <PaneFrame key={isExcel ? 'excel' : 'outside'} language={language} scheme={scheme}>
      {shownBy(actions)}
    </PaneFrame>,
    document.getElementById('pane'),
  );
}

/** Draws now, and again when the theme or the day is another. */
function keepDrawn(actions?: PaneActions): void {
  let drawn = '';
  const look = (): void => {
    const scheme = schemeIn(actions !== undefined);
    const next = `${scheme} ${new Date().toDateString()}`;
    if (next !== drawn) draw(scheme, actions);
    drawn = next;
  };
  look();
  followTheme(look);
}

function start(): void {
  registerPaneIcons();
  // Without a network there is no office.js.
  if (typeof Office === 'undefined') return keepDrawn();
  // It comes while Office.js still starts; where it does not, the look itself says so.
  loadFirstLook().catch(() => undefined);
  const late = setTimeout(() => draw(schemeIn(false), undefined), longestStart);
  void Office.onReady((ready) => {
    clearTimeout(late);
    keepDrawn(ready.host === Office.HostType.Excel ? actionsIn(ready) : undefined);
  });
}

start();
