const focusable = 'button:not([disabled]):not([tabindex="-1"]), select, input:not([hidden]), iframe, [tabindex="0"]';

/**
 * F6 and Shift+F6 go round the regions of the page, as in Excel: within the cells Tab moves from cell to cell, so it
 * cannot lead out of them. Hidden regions are left out.
 */
export function regionKeys(regions: readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const shown = regions.filter((region) => region.offsetParent !== null);
    const present = shown.findIndex((region) => region.contains(document.activeElement));
    const next = shown[(present + (event.shiftKey ? shown.length - 1 : 1) + shown.length) % shown.length];
    firstFocusable(next)?.focus();
  });
}

function firstFocusable(region: HTMLElement | undefined): HTMLElement | undefined {
  if (!region) return undefined;
  return [...region.querySelectorAll<HTMLElement>(focusable)].find((each) => each.offsetParent !== null);
}
