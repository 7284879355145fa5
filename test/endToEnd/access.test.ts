import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { words as languageWords, type Language } from '../../src/words/index';
import { axeViolations } from '../support/axeViolations';
import { describeWith } from '../support/describeWith';
import { longestMaking } from '../support/once/once';
import { layoutFaults } from './support/layoutFaults';
import { tabWalk } from './support/tabWalk';
import { paneOf, startPreview, type Preview } from './support/startPreview';

/** How the pane may be looked at; 320 pixels are also a pane of 640 pixels at 200 %. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const narrow = 'iframe { width: 320px !important; }';

describeWith({ programs: ['chromium'] }, 'The pane for everybody')('each state at 320 pixels', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  }, longestMaking);

  afterAll(async () => preview.close());

  test.each(['en', 'id'] as const)(
    'in %s: axe finds nothing, nothing is cut, targets are large, in light, dark and forced colours; the keyboard reaches all',
    async (language) => {
      const page = await preview.open(language === 'en' ? 'en-US' : 'id-ID');
      await page.setViewportSize({ width: 1366, height: 2600 });
      await page.addStyleTag({ content: narrow });
      const pane = await paneOf(page);
      const found: string[] = [];
      for (const [state, reach] of Object.entries(states(language))) {
        await reach(pane, page);
        found.push(...(await faultsOf(page, pane, `${language}-${state}`)));
        found.push(...(await tabWalk(page, pane)).map((fault) => `${state}: ${fault}`));
      }
      expect(found).toEqual([]);
      expect(await pane.evaluate(longestMotion)).toBeLessThan(0.01);
    },
    180_000,
  );
});

/** How each state is reached from the one before. */
function states(language: Language): Readonly<Record<string, (pane: Frame, page: Page) => Promise<unknown>>> {
  const { pane: said } = languageWords[language];
  const { tabs, check, setUp } = said;
  const tab = (pane: Frame, name: string): Promise<void> => pane.getByRole('tab', { name, exact: true }).click();
  const press = (pane: Frame, name: string): Promise<void> =>
    pane.getByRole('button', { name, exact: true }).first().click();
  return {
    setUp: async (pane) => pane.getByRole('button', { name: setUp.generate, exact: true }).waitFor(),
    nothingThere: async (pane) => {
      await tab(pane, tabs.check);
      await pane.getByRole('button', { name: said.goToSetUp }).first().waitFor();
    },
    made: async (pane) => {
      await tab(pane, tabs.setUp);
      await press(pane, setUp.generate);
      await pane.getByRole('button', { name: setUp.doneCheck }).waitFor({ timeout: 30_000 });
    },
    interview: async (pane, page) => {
      await pane.getByRole('tab', { name: tabs.setUp, exact: true }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await pane.getByRole('textbox').first().waitFor();
    },
    pasteIn: async (pane) => {
      await tab(pane, tabs.pasteIn);
      await pane.getByRole('textbox').first().waitFor();
    },
    check: async (pane) => {
      await tab(pane, tabs.check);
      await pane.getByText(check.follows, { exact: false }).waitFor();
    },
    nothingChosen: async (pane) => {
      await pane.getByRole('group', { name: check.filters.letter }).getByRole('button').first().click();
      await pane.getByText(check.filters.nothing).waitFor();
    },
    review: async (pane) => {
      const said = await languageWords[language].review();
      await tab(pane, tabs.review);
      await pane.getByText(languageWords[language].pane.share.intro).waitFor();
      await pane.getByText(said.counts(0, 0, 6)).waitFor();
    },
    signing: async (pane) => {
      const said = await languageWords[language].review();
      await pane.getByLabel(said.reviewer).fill('Rina');
      await press(pane, said.signAll(6));
      await pane.getByRole('button', { name: said.yes, exact: true }).waitFor();
    },
    selfTest: async (pane, page) => {
      const { yes } = await languageWords[language].review();
      await pane.getByRole('button', { name: yes, exact: true }).focus();
      await page.keyboard.press('Escape');
      await pane.getByRole('button', { name: yes, exact: true }).waitFor({ state: 'detached' });
      await press(pane, said.selfTest.title);
      const words = await languageWords[language].selfTest();
      await pane.getByRole('button', { name: words.start }).waitFor();
    },
  };
}

/** What is wrong with a state in any of the looks. With PANE_PICTURES=FOLDER it is pictured too. */
async function faultsOf(page: Page, pane: Frame, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    // The pane reads Office's theme again when somebody comes back to it.
    await pane.evaluate(comeBackLater);
    await picture(pane, `${state}-${look}`);
    // Of forced colours axe measures those that the browser replaces.
    const faults = (await axeViolations(pane)).filter(
      (fault) => look !== 'forced' || !fault.startsWith('color-contrast'),
    );
    found.push(...faults.map((fault) => `${state} ${look}: ${fault}`));
  }
  found.push(...(await layoutFaults(pane)).map((fault) => `${state}: ${fault}`));
  return found;
}

/** Office.js asks Excel for its theme at most every five seconds; the pane is drawn a moment after. */
async function comeBackLater(): Promise<void> {
  const { getTime } = Date.prototype;
  Date.prototype.getTime = function () {
    return getTime.call(this) + 6000;
  };
  window.dispatchEvent(new Event('focus'));
  await new Promise((drawn) => setTimeout(drawn, 250));
}

/** Seconds that something moves which would move for two. */
function longestMotion(): number {
  const mover = document.createElement('i');
  mover.style.animation = 'breathe 2s infinite';
  document.body.append(mover);
  const { animationDuration } = getComputedStyle(mover);
  mover.remove();
  return parseFloat(animationDuration);
}

async function picture(pane: Frame, name: string): Promise<void> {
  const folder = process.env['PANE_PICTURES'];
  if (folder === undefined) return;
  await pane.locator('body').screenshot({ path: join(folder, `${name}.png`) });
}
