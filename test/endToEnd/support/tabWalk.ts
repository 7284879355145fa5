import type { Frame, Page } from 'playwright-core';

interface Stop {
  readonly place: number;
  readonly name: string;
  readonly isMarked: boolean;
}

/** Presses Tab from the top of a pane to its end. Gives the controls that it never reached, and those that do not show that they have the keyboard. */
export async function tabWalk(page: Page, pane: Frame): Promise<string[]> {
  const wanted = await pane.evaluate(() => {
    const isSeen = (element: HTMLElement): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.tabIndex >= 0 &&
      !element.matches('[type=radio]:not(:checked)');
    const all = [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, a[href]')];
    const stops = all.filter((element) => isSeen(element) && !element.matches(':disabled'));
    stops.forEach((element, place) => element.setAttribute('data-tab-stop', String(place)));
    document.body.tabIndex = -1;
    document.body.focus();
    return stops.map((element) =>
      (element.textContent || element.getAttribute('aria-label') || element.tagName).slice(0, 40),
    );
  });
  const reached = new Set<number>();
  const faults: string[] = [];
  for (let pressed = 0; pressed < wanted.length + 5; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await pane.evaluate((): Stop | undefined => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || !document.hasFocus() || element === document.body) return undefined;
      const marks = [element, element.parentElement, element.closest('.ms-TextField-fieldGroup')].flatMap((each) =>
        each ? [getComputedStyle(each), getComputedStyle(each, '::after'), getComputedStyle(each, '::before')] : [],
      );
      const isMarked = marks.some(
        ({ outlineStyle, outlineWidth, content, borderTopWidth, borderTopStyle }, index) =>
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
          (index % 3 !== 0 && content !== 'none' && borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1),
      );
      const place = Number(element.dataset['tabStop'] ?? -1);
      return { place, name: (element.textContent ?? '').slice(0, 40), isMarked };
    });
    if (!stop) break;
    reached.add(stop.place);
    if (!stop.isMarked) faults.push(`does not show the keyboard: ${stop.name}`);
  }
  const missed = wanted.filter((_, place) => !reached.has(place)).map((name) => `Tab does not reach: ${name}`);
  return [...new Set([...faults, ...missed])];
}
