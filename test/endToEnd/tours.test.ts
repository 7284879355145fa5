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

/** What a person types where a step asks for it, by the field of the marked cell. */
const typed = {
  en: { mend: 'Reports handed in on time / reports due * 100', target: '≥ 160 units per month', name: 'Returning' },
  id: {
    mend: 'Laporan yang diserahkan tepat waktu / laporan yang jatuh tempo * 100',
    target: '≥ 160 unit per bulan',
    name: 'Pelanggan yang kembali',
  },
} as const;

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

  /** Opens the page and begins a tour from the welcome. */
  async function begin(language: Language, number: number): Promise<Page> {
    const page = await preview.open(tags[language]);
    await (await paneOf(page)).getByRole('button', { name: everyWords[language].pane.setUp.generate }).waitFor();
    await page.getByRole('button', { name: story.tours[number]?.title[tags[language]] }).click();
    await page.locator('.tour-count').waitFor();
    return page;
  }

  const stepsOf = (number: number): readonly TourStep[] => story.tours[number]?.steps ?? [];
  const button = (page: Page, name: string) => page.locator('.tour').getByRole('button', { name, exact: true });
  const isDone = (page: Page): Promise<void> => page.locator('.tour-state.done').waitFor({ timeout: 20_000 });

  /** Walks all tours one after the other, as the page offers them, and does each step in one way. */
  async function walkAll(
    language: Language,
    doStep: (page: Page, step: TourStep) => Promise<void>,
  ): Promise<readonly string[]> {
    const page = await begin(language, 0);
    const tag = tags[language];
    const finished: string[] = [];
    for (const { title, steps } of story.tours) {
      if (finished.length > 0) await page.getByRole('button', { name: title[tag] }).click();
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
        const show = button(page, pageWords[tags[language]].tours.showMe);
        if ((await show.getAttribute('aria-disabled')) !== 'true') await show.click();
        await isDone(page);
        expect(await markOverTour(page)).toBe(false);
        expect(await axeViolations(page)).toEqual([]);
        const [act] = step.show;
        if (act?.kind === 'enter' && act.text['en-US'] !== '' && step.done?.kind === 'true')
          await picture(page, `${language}-tour`);
      });
      expect(finished).toEqual(titles(language));
    },
  );

  test.each(languages)('in %s a person does every step, led by the mark alone', async (language) => {
    expect(await walkAll(language, (page, step) => doIt(page, step, language))).toEqual(titles(language));
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
    await page.getByRole('tab', { name: 'KPIs', exact: true }).click();
    await page.getByText('Timeliness of financial reports').first().waitFor();
    await page.reload();
    await page.locator('.cell.active').waitFor();
    expect(await page.locator('.tour').isVisible()).toBe(false);
    await page.getByRole('button', { name: said.tours }).click();
    await page.getByRole('button', { name: story.tours[1]?.title['en-US'] }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.tour') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tour').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await page.context().close();
  });

  test('somebody who wanders off is told the way back; what is being typed keeps the focus', async () => {
    const { tours: said } = pageWords['en-US'];
    const page = await begin('en', 0);
    await button(page, said.showMe).click();
    await isDone(page);
    for (let step = 1; step <= 3; step += 1) await button(page, said.next).click();
    await page.locator('.tour-title', { hasText: stepsOf(0)[3]?.title['en-US'] }).waitFor();
    await page.getByRole('tab', { name: 'Overview', exact: true }).click();
    await page.getByText(said.otherSheet('KPIs')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, said.goThere).click();
    await page.locator('#cell-10-5.active').waitFor();
    await page.keyboard.type('half');
    await page.waitForTimeout(700);
    await page.keyboard.type(' a thought');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('half a thought');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tour-count').count()).toBe(1);

    await page.getByRole('button', { name: pageWords['en-US'].closePane }).click();
    await button(page, said.next).click();
    await page.locator('iframe').waitFor({ state: 'visible' });
    await page.getByLabel(pageWords['en-US'].withoutAddIn).check();
    await page.getByText(said.noPane(pageWords['en-US'].withoutAddIn)).waitFor();
    await button(page, said.back).click();
    await page.getByLabel(pageWords['en-US'].language).selectOption('id-ID');
    await page.locator('.tour-title', { hasText: stepsOf(0)[3]?.title['id-ID'] }).waitFor();
    await page.locator('.tour').getByRole('button', { name: pageWords['id-ID'].tours.leave }).focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.tour').isVisible()).toBe(false);
    expect(await page.locator('.tour-mark').isVisible()).toBe(false);
    await page.context().close();
  });

  test('a tour that needs the finished workbook asks before it replaces another', async () => {
    const page = await preview.open('en-US');
    await page.locator('[role=grid]').focus();
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    await page.locator('.tour').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: pageWords['en-US'].tours.tours }).click();
    await page.getByRole('button', { name: story.tours[2]?.title['en-US'] }).click();
    await page.getByRole('button', { name: pageWords['en-US'].cancel, exact: true }).click();
    expect(await page.locator('.tour-count').count()).toBe(0);
    expect(await page.locator('#cell-0-0').innerText()).toBe('mine');
    await page.context().close();
  });

  test('keyboard alone: F6 leads to the tour and out of it; with reduced motion the mark does not slide', async () => {
    const page = await begin('en', 1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.activeElement?.closest('.tour') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await isDone(page);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.tour-mark') as Element).transitionDuration),
    ).toBe('0s');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await page.keyboard.press('Shift+F6');
    expect(await page.evaluate(() => document.activeElement?.closest('.tour') !== null)).toBe(true);
    await page.context().close();
  });
});

/** What a person does who sees the mark and reads the step. */
async function doIt(page: Page, { at, done, show }: TourStep, language: Language): Promise<void> {
  if (!done) return;
  await clickMark(page);
  if (done.kind === 'true' && at.kind === 'control' && show.length > 2) return signInPane(page, language);
  const [act] = show;
  if (act?.kind !== 'enter' || at.kind !== 'cells') return;
  await page.waitForTimeout(100);
  if (act.text[tags[language]] === '') return page.keyboard.press('Delete');
  const { mend, target, name } = typed[language];
  const text = done.kind === 'true' ? mend : show.length > 1 ? name : target;
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  if (show.length > 1) await page.keyboard.type('Marketing');
  await page.keyboard.press('Enter');
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
