import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { pageWords } from '../../src/host/page/language/pageWords';
import { words, type Language } from '../../src/words/index';
import { axeViolations } from '../support/axeViolations';
import { describeWith } from '../support/describeWith';
import { longestMaking } from '../support/once/once';
import { layoutFaults } from './support/layoutFaults';
import { paneStates } from './support/paneStates';
import { tabWalk } from './support/tabWalk';
import { paneOf, startPreview, type Preview } from './support/startPreview';

/**
 * How the pane may be looked at, and what of axe's rules is asked: in the dark only colours differ. Of forced colours axe measures those that the
 * browser replaces.
 */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', rules: {} },
  dark: { colorScheme: 'dark', forcedColors: 'none', rules: { runOnly: ['color-contrast'] } },
  forced: { colorScheme: 'dark', forcedColors: 'active', rules: { rules: { 'color-contrast': { enabled: false } } } },
} as const;

const pictures = process.env['PANE_PICTURES'];

/** The states that README shows, pictured as high as a pane is on most screens. */
const shown: ReadonlySet<string> = new Set(['setUp', 'answered', 'check', 'mending', 'library', 'review']);
const shownHeight = 640;

describeWith({ programs: ['chromium'] }, 'The pane for everybody')('each state at 320 pixels', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  }, longestMaking);

  afterAll(async () => preview.close());

  test.each(['en', 'id'] as const)(
    'in %s: axe finds nothing, nothing is cut, at 200 % neither, targets are large, in light, dark and forced colours; the keyboard reaches all and is never lost',
    async (language) => {
      const page = await preview.open(language === 'en' ? 'en-US' : 'id-ID');
      await page.setViewportSize({ width: 1366, height: 5000 });
      await widen(page, 320);
      const pane = await paneOf(page);
      const found: string[] = [];
      for (const [state, reach] of Object.entries(await paneStates(language))) {
        await reach(pane, page);
        const faults = [
          ...(await lostKeyboard(pane)),
          ...(await faultsInLooks(page, pane, language, state)),
          ...(await layoutFaults(pane)),
          ...(await saidTwice(pane)),
          ...(await faultsAtTwice(page, pane)),
          // Tab goes the same way in both languages.
          ...(language === 'en' ? await tabWalk(page, pane) : []),
        ];
        found.push(...faults.map((fault) => `${state}: ${fault}`));
      }
      expect(found).toEqual([]);
      expect(await pane.evaluate(longestMotion)).toBeLessThan(0.01);
    },
    300_000,
  );

  test.each(['en', 'id'] as const)(
    'in %s: while it starts, outside of Excel, and in one that is too old',
    async (language) => {
      const { pane: said } = words[language];
      const old = await preview.open(language === 'en' ? 'en-US' : 'id-ID', beOld);
      await widen(old, 320);
      const pane = await paneOf(old);
      await pane.getByText(said.problems.excelTooOld.title).waitFor();
      const found = [...(await axeViolations(pane)), ...(await layoutFaults(pane))];
      const outside = await old.context().newPage();
      await outside.setViewportSize({ width: 320, height: 640 });
      const given = holdBack(outside);
      await outside.goto(pane.url(), { waitUntil: 'commit' });
      await outside.getByRole('status').getByText('Loading').waitFor();
      found.push(...(await axeViolations(outside)), ...(await layoutFaults(outside.mainFrame())));
      given();
      await outside.getByText(said.outside.text).waitFor();
      found.push(...(await axeViolations(outside)), ...(await layoutFaults(outside.mainFrame())));
      expect(found).toEqual([]);
      await old.context().close();
    },
    60_000,
  );

  test('an open pane follows the colours that are chosen for Excel', async () => {
    const page = await preview.open('en-US');
    const pane = await paneOf(page);
    await pane.getByRole('button', { name: words.en.pane.setUp.generate, exact: true }).waitFor();
    const colours = page.getByLabel(pageWords['en-US'].theme, { exact: true });
    for (const scheme of ['dark', 'light'] as const) {
      await colours.selectOption(scheme);
      await pane.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, scheme);
    }
    expect(await pane.evaluate(() => document.hasFocus())).toBe(false);
    await page.context().close();
  }, 60_000);
});

/** Runs in the preview: its Excel has less than the add-in needs. */
function beOld(): void {
  const { defineProperty } = Object;
  Object.defineProperty = ((target: object, key: PropertyKey, given: PropertyDescriptor) => {
    if (key !== 'external') return defineProperty(target, key, given);
    const excel = given.value as { GetContext(): object };
    const GetSupportedMatrix = (): string => JSON.stringify({ ExcelApi: '1.9' });
    const value = { ...excel, GetContext: () => ({ ...excel.GetContext(), GetSupportedMatrix }) };
    return defineProperty(target, key, { ...given, value });
  }) as typeof Object.defineProperty;
}

/** Withholds office.js from a page until what this gives back is called. */
function holdBack(page: Page): () => void {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  void page.route('**/office.js', async (route) => {
    await given;
    await route.continue();
  });
  return give;
}

/** Width of the pane, in pixels of the screen. */
async function widen(page: Page, width: number): Promise<void> {
  await page.addStyleTag({ content: `iframe { width: ${width}px !important; min-width: 0 !important; }` });
}

async function lostKeyboard(pane: Frame): Promise<string[]> {
  await pane.evaluate(() => new Promise((settled) => setTimeout(settled, 60)));
  const isLost = await pane.evaluate(() => document.activeElement === document.body);
  return isLost ? ['the keyboard is lost'] : [];
}

/** Texts that more than one live region says. */
async function saidTwice(pane: Frame): Promise<string[]> {
  const said = await pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=status], [role=alert], [aria-live]')]
      .filter((region) => region.closest('[hidden]') === null && region.parentElement?.closest('[aria-live]') === null)
      .map((region) => (region.textContent ?? '').trim())
      .filter((text) => text !== ''),
  );
  const twice = said.filter((text, place) => said.some((other, at) => at !== place && other.includes(text)));
  return [...new Set(twice)].map((text) => `said twice: ${text}`);
}

/** What axe finds in each of the looks. With PANE_PICTURES=FOLDER the state is pictured too, with UPDATE_PICTURES=1 for README. */
async function faultsInLooks(page: Page, pane: Frame, language: Language, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const [look, { rules, ...media }] of Object.entries(looks)) {
    // Colours are the same in both languages.
    if (language === 'id' && look !== 'light' && !pictures) continue;
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await pane.evaluate(comeBackLater);
    await picture(pane, `${language}-${state}-${look}`);
    if (look === 'light' && shown.has(state)) await readmePicture(page, `${language}-pane-${state}`);
    found.push(...(await axeViolations(pane, rules)).map((fault) => `${look}: ${fault}`));
  }
  return found;
}

/** What is cut where a pane of 640 pixels is shown twice as large. */
async function faultsAtTwice(page: Page, pane: Frame): Promise<string[]> {
  const zoom = (factor: string): Promise<void> =>
    pane.evaluate((value) => void (document.documentElement.style.zoom = value), factor);
  await widen(page, 640);
  await zoom('2');
  const faults = await layoutFaults(pane);
  await zoom('');
  await widen(page, 320);
  return faults.map((fault) => `at 200 %: ${fault}`);
}

/** Office.js asks Excel for its theme at most every five seconds; the pane is drawn a moment after. */
async function comeBackLater(): Promise<void> {
  const { getTime } = Date.prototype;
  Date.prototype.getTime = function () {
    return getTime.call(this) + 6000;
  };
  window.dispatchEvent(new Event('focus'));
  const drawn = async (): Promise<void> => {
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    await new Promise((over) => setTimeout(over, 50));
  };
  // What moves for as long as something is under way never ends.
  await Promise.race([drawn(), new Promise((over) => setTimeout(over, 1000))]);
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
  if (pictures) await pane.locator('body').screenshot({ path: join(pictures, `${name}.png`) });
}

async function readmePicture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_PICTURES'] !== '1') return;
  const { x = 0, y = 0, width = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
  const path = join(__dirname, '..', 'pictures', `${name}.png`);
  await page.screenshot({ path, clip: { x, y, width, height: shownHeight } });
}
