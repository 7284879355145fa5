import type { Frame } from 'playwright-core';

/** What a person who looks or points would miss in a pane: what is wider than it, texts that are cut, targets below 40 pixels. */
export async function layoutFaults(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const smallest = 40;
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`wider than the pane: ${root.scrollWidth} of ${root.clientWidth}`);
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
    };
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('aria-label') || '').slice(0, 40)}”`;
    for (const element of document.querySelectorAll('button, select, input, textarea, summary, a[href], [role=tab]')) {
      // A choice is hit on its label too, a field on the frame around it.
      const label = element.matches('[type=checkbox], [type=radio]') ? (element as HTMLInputElement).labels?.[0] : null;
      const targets = [element, label, element.closest('.ms-TextField-fieldGroup')].flatMap((each) => each ?? []);
      if (!targets.some(isSeen)) continue;
      const height = Math.max(...targets.map((target) => target.getBoundingClientRect().height));
      if (Math.round(height) < smallest) faults.push(`${Math.round(height)} px high: ${nameOf(element)}`);
    }
    for (const element of document.querySelectorAll('button, p, h1, h2, h3, h4, h5, li, label, span, td, th, strong')) {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const hides = overflowX === 'hidden' || textOverflow === 'ellipsis';
      if (isSeen(element) && isCut && hides && clipPath === 'none') faults.push(`cut: ${nameOf(element)}`);
    }
    return [...new Set(faults)];
  });
}
