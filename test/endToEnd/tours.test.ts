import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pageWords } from '../../src/host/page/language/pageWords';
import type { Story, TourStep } from '../../src/host/page/tour/Story';
import { words as everyWords, type Language } from '../../src/words/index';
import { axeViolations } from '../support/axeViolations';
import { describeWith } from '../support/describeWith';
import { longestMaking } from '../support/once/once';
import { paneOf, startPreview, type Preview } from './support/startPreview';

const pictures = join(__dirname, '..', 'pictures');
const tags = { en: 'en-US', id: 'id-ID' } as const satisfies Record<Language, string>;
const languages = ['en', 'id'] as const;

describeWith({ programs: ['chromium'] }, 'The tours of the page')('the story that the page tells', () => {
  let preview: Preview;
  let story: Story;

  beforeAll(async () => {
    preview = await startPreview();
    const page = await preview.open('en-US');
    story = await page.evaluate(async () => (await (await fetch('/story.json')).json()) as Story);
    await page.context().close();
  }, longestMaking);

  afterAll(() => preview.close());

  const card = (page: Page, number: number) => page.locator('.tour-card').nth(number);

  /** Opens the page and begins a tour from the welcome. */
  async function begin(language: Language, number: number): Promise<Page> {
    const page = await preview.open(tags[language]);
    await (await paneOf(page)).getByRole('button', { name: everyWords[language].pane.setUp.generate }).waitFor();
    await card(page, number).click();
    await page.locator('.tour-count').waitFor();
    return page;
  }

  const stepsOf = (number: number): readonly TourStep[] => story.tours[number]?.steps ?? [];
  const button = (page: Page, name: string) => page.locator('.tour').getByRole('button', { name, exact: true });
  const isDone = (page: Page): Promise<void> => page.locator('.tour-state.done').waitFor({ timeout: 20_000 });
  const isAt = (page: Page, tour: number, step: number, language: Language = 'en'): Promise<void> =>
    page.locator('.tour-title', { hasText: stepsOf(tour)[step]?.title[tags[language]] }).waitFor();
  /** The one button that leads through a tour: it shows the step, then goes on. */
  const lead = async (page: Page): Promise<void> => {
    await page.locator('.tour-buttons .primary').click();
    await isDone(page);
    await page.locator('.tour-buttons .primary').click();
  };

  /** Walks all tours one after the other, as the page offers them, and does each step in one way. */
  async function walkAll(
    language: Language,
    doStep: (page: Page, step: TourStep) => Promise<void>,
    viewport?: { width: number; height: number },
  ): Promise<readonly string[]> {
    const page = await begin(language, 0);
    if (viewport) await page.setViewportSize(viewport);
    const tag = tags[language];
    const finished: string[] = [];
    for (const { title, steps } of story.tours) {
      if (finished.length > 0) await card(page, finished.length).click();
      for (const step of steps) {
        await page.locator('.tour-title', { hasText: step.title[tag] }).waitFor();
        await doStep(page, step);
        await isDone(page);
        await page.locator('.tour-buttons .primary').click();
      }
      await page.getByText(pageWords[tag].tours.finished(title[tag])).waitFor();
      finished.push(title[tag]);
    }
    await page.context().close();
    return finished;
  }

  const titles = (language: Language): string[] => story.tours.map(({ title }) => title[tags[language]]);

  test.each(languages)(
    'in %s “Show me” does every step, axe finds nothing, and no mark covers its words',
    async (language) => {
      const finished = await walkAll(language, async (page, step) => {
        if (!(await page.locator('.tour-state.done').isVisible())) await page.locator('.tour-buttons .primary').click();
        await isDone(page);
        expect(await markOverTour(page)).toBe(false);
        expect(await axeViolations(page)).toEqual([]);
        if (step.done?.kind === 'usable') await picture(page, `${language}-tour`);
      });
      expect(finished).toEqual(titles(language));
    },
  );

  test('a person does every step on a small screen, led by the mark alone, which the words never cover', async () => {
    const doStep = async (page: Page, step: TourStep): Promise<void> => {
      await doIt(page, step, 'en');
      expect(await markOverTour(page)).toBe(false);
    };
    expect(await walkAll('en', doStep, { width: 1024, height: 700 })).toEqual(titles('en'));
  });

  test('the welcome gives the finished workbook by one button, says what keeps it, and is found again', async () => {
    const { tours: said } = pageWords['en-US'];
    const page = await preview.open('en-US');
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'en-welcome');
    await page.route('**/example/*', (route) => route.abort());
    const open = page.getByRole('button', { name: story.example.label['en-US'] });
    await open.click();
    await page.getByText(said.makingFailed).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute('**/example/*');
    await page.route('**/example/*', async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await open.click();
    await page.getByText(said.making).waitFor();
    await page.locator('.tour').waitFor({ state: 'hidden' });
    await page.getByText('Timeliness of financial reports').first().waitFor();
    const { fileName } = story.example;
    const { check, tabs } = everyWords.en.pane;
    const pane = await paneOf(page);
    await pane.getByRole('button', { name: check.mendRow }).waitFor();
    expect(await pane.getByRole('tab', { name: tabs.check }).getAttribute('aria-selected')).toBe('true');
    expect(await pane.getByText(fileName['en-US']).count()).toBeGreaterThan(0);
    expect(await page.title()).toContain(fileName['en-US']);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: pageWords['en-US'].download, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(fileName['en-US']);
    await page.reload();
    await page.locator('.cell.active').waitFor();
    expect(await page.locator('.tour').isVisible()).toBe(false);
    expect(await page.title()).toContain(fileName['en-US']);
    await tours(page).click();
    await card(page, 1).waitFor();
    expect(await focusIsInTour(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tour').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await page.context().close();
  });

  test('somebody who wanders off is told the way back; what is being typed keeps the focus', async () => {
    const { tours: said, withoutAddIn, closePane } = pageWords['en-US'];
    const page = await begin('en', 1);
    await lead(page);
    await isAt(page, 1, 1);
    await page.getByRole('tab', { name: 'Overview', exact: true }).click();
    await page.getByText(said.otherSheet('Departments')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, said.goThere).click();
    await page.locator('#cell-5-5.active').waitFor();
    await page.keyboard.type('half');
    await page.waitForTimeout(700);
    await page.keyboard.type(' a thought');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('half a thought');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tour-count').count()).toBe(1);

    await page.getByRole('button', { name: closePane }).click();
    await page.locator('.tour-buttons .primary').click();
    await isAt(page, 1, 2);
    await page.locator('iframe').waitFor({ state: 'visible' });
    await page.getByLabel(withoutAddIn).check();
    await page.getByText(said.noPane(withoutAddIn)).waitFor();
    await button(page, said.showMe).click();
    await page.getByText(said.couldNotShow).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, said.goOn).click();
    await isAt(page, 1, 3);
    expect(await button(page, said.goOn).isVisible()).toBe(false);
    await button(page, said.back).click();
    await page.getByLabel(withoutAddIn).uncheck();
    await page.getByLabel(pageWords['en-US'].language).selectOption('id-ID');
    await isAt(page, 1, 2, 'id');
    await lead(page);
    await isAt(page, 1, 3, 'id');
    await button(page, pageWords['id-ID'].tours.leave).focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.tour').isVisible()).toBe(false);
    expect(await page.locator('.tour-mark').isVisible()).toBe(false);
    await page.context().close();
  });

  test('a tour asks before it replaces a workbook; the welcome goes as soon as there is something else', async () => {
    const { cancel, goOn, newWorkbook } = pageWords['en-US'];
    const page = await preview.open('en-US');
    const choose = async (number: number, answer: string): Promise<void> => {
      await card(page, number).click();
      await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
    };
    await tours(page).click();
    await tours(page).click();
    await page.locator('[role=grid]').focus();
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    await page.locator('.tour').waitFor({ state: 'hidden' });
    await tours(page).click();
    for (const number of [0, 2]) {
      await choose(number, cancel);
      expect(await page.locator('.tour-count').count()).toBe(0);
      expect(await page.locator('#cell-0-0').innerText()).toBe('mine');
    }
    await choose(0, goOn);
    await isAt(page, 0, 0);
    expect(await page.locator('#cell-0-0').innerText()).toBe('');
    await page.getByRole('button', { name: newWorkbook, exact: true }).click();
    await page.locator('.tour').waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test('a tour goes on after a reload, in another tab, and from the choice of tours', async () => {
    const { tours: said, withoutAddIn, editHere } = pageWords['en-US'];
    const page = await begin('en', 2);
    await lead(page);
    await lead(page);
    await isAt(page, 2, 2);
    await page.reload();
    await isAt(page, 2, 2);
    await page.getByLabel(withoutAddIn).and(page.locator(':checked')).waitFor();

    await tours(page).click();
    expect(await axeViolations(page)).toEqual([]);
    const further = button(page, said.goOnWith(story.tours[2]?.title['en-US'] ?? '', 3));
    expect(await further.evaluate((found) => found === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await isAt(page, 2, 2);

    const other = await preview.openIn(page.context());
    await other.getByRole('button', { name: editHere }).waitFor();
    expect(await other.locator('.tour').isVisible()).toBe(false);
    await other.getByRole('button', { name: editHere }).click();
    await isAt(other, 2, 2);
    await page.locator('.tour').waitFor({ state: 'hidden' });
    await tours(page).click();
    await card(page, 0).click();
    expect(await page.locator('.tour-count').count()).toBe(0);

    await tours(other).click();
    await card(other, 2).click();
    await isAt(other, 2, 0);
    expect(await other.getByLabel(withoutAddIn).isChecked()).toBe(false);
    await lead(other);
    await button(other, said.leave).click();
    await other.locator('.tour').waitFor({ state: 'hidden' });
    await other.getByLabel(withoutAddIn).and(other.locator(':not(:checked)')).waitFor();
    await other.reload();
    await other.locator('.cell.active').waitFor();
    expect(await other.locator('.tour').isVisible()).toBe(false);
    await page.context().close();
  });

  test('keyboard alone: F6 leads to the tour and out of it; a step is said once; with reduced motion the mark does not slide', async () => {
    const page = await begin('en', 1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await focusIsInTour(page)).toBe(true);
    await page.evaluate(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      for (const region of document.querySelectorAll('[aria-live], .tour [role=status]'))
        new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, { childList: true });
    });
    await page.keyboard.press('Enter');
    await isDone(page);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.tour-mark') as Element).transitionDuration),
    ).toBe('0s');
    await page.keyboard.press('Enter');
    await isAt(page, 1, 1);
    await page.waitForTimeout(700);
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    const { title, says } = stepsOf(1)[1] as TourStep;
    const ofStep = spoken.filter((text) => text.includes(title['en-US']) || text.includes(says['en-US']));
    expect(ofStep).toEqual([expect.stringMatching(/^Step 2 of 8: .+\. .+$/)]);
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await page.keyboard.press('Shift+F6');
    expect(await focusIsInTour(page)).toBe(true);
    await page.context().close();
  });
});

function tours(page: Page) {
  return page.getByRole('button', { name: pageWords['en-US'].tours.tours, exact: true });
}

function focusIsInTour(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('.tour') !== null);
}

/** What a person does who sees the mark and reads the step. */
async function doIt(page: Page, { at, done, show }: TourStep, language: Language): Promise<void> {
  if (!done) return;
  if (at.kind === 'cells') return doInCells(page, show, language);
  const text = show.find((act) => act.kind === 'fill')?.text[tags[language]] ?? '';
  if (done.kind === 'true' && text !== '' && show.length === 4) return signInPane(page, language);
  const isDone = page.locator('.tour-state.done');
  for (let press = 0; press < 4 && !(await isDone.isVisible()); press += 1) {
    await clickMark(page);
    if (done.kind === 'filled' && (await isInField(page))) await page.keyboard.type(text);
    await isDone.waitFor({ timeout: 1500 }).catch(() => undefined);
  }
}

/** True where somebody who types writes into a field of the pane. */
async function isInField(page: Page): Promise<boolean> {
  const pane = await paneOf(page);
  return pane.evaluate(() => document.activeElement?.matches('textarea, input') ?? false);
}

async function doInCells(page: Page, show: TourStep['show'], language: Language): Promise<void> {
  await clickMark(page);
  const texts = show.flatMap((act) => (act.kind === 'enter' ? [act.text[tags[language]]] : []));
  if (texts.length === 0) return;
  await page.waitForTimeout(100);
  if (texts[0] === '') return page.keyboard.press('Delete');
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

/** Clicks where the mark is: at its left, since a click into its middle may hit the second of two cells. */
async function clickMark(page: Page): Promise<void> {
  await page.locator('.tour-mark').waitFor({ state: 'visible' });
  await page.waitForTimeout(350);
  const box = await page.locator('.tour-mark').boundingBox();
  if (!box) throw new Error('Nothing is marked.');
  await page.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
}

async function signInPane(page: Page, language: Language): Promise<void> {
  const review = await everyWords[language].review();
  const pane = await paneOf(page);
  await pane.getByLabel(review.reviewer).fill('Rina');
  await pane.getByRole('button', { name: review.signAll(6) }).click();
  await pane.getByRole('button', { name: review.yes, exact: true }).click();
}

/** True where the place to which the mark goes lies over the tour's own words. */
function markOverTour(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const mark = document.querySelector<HTMLElement>('.tour-mark');
    const tour = document.querySelector('.tour')?.getBoundingClientRect();
    if (!mark || mark.hidden || !tour) return false;
    const [left = 0, top = 0, width = 0, height = 0] = ['left', 'top', 'width', 'height'].map((side) =>
      parseFloat(mark.style.getPropertyValue(side)),
    );
    // The line itself is three pixels wide and may touch the tour's edge.
    return left < tour.right && left + width > tour.left && top + 3 < tour.bottom && top + height - 3 > tour.top;
  });
}

/** With UPDATE_PICTURES=1 the README's pictures are taken on the way. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_PICTURES'] !== '1') return;
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
