import * as React from 'react';

/** Milliseconds in which whatever comes in the place of a control may take the keyboard itself. */
const patience = 30;

const headings = 'h1, h2, h3, h4, h5, h6';

/**
 * Where the control that has the keyboard goes away, is hidden or cannot be used any more, the heading before it that is left takes the keyboard:
 * nobody starts again from the top of the page. Somebody who has put it elsewhere keeps it there.
 */
export function useKeptFocus(place: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const root = place.current;
    if (!root) return undefined;
    let last: Element | undefined;
    let before: readonly HTMLElement[] = [];
    const note = ({ target }: Event): void => {
      if (!(target instanceof Element)) return;
      last = target;
      before = headingsBefore(target, root);
    };
    const forget = (): void => {
      last = undefined;
    };
    const keep = (): void => {
      if (!last || isUsable(last)) return;
      const { activeElement } = document;
      if (activeElement === document.body || activeElement === last) focusOn(before.find(isUsable) ?? root);
      forget();
    };
    const look = new MutationObserver(() => {
      if (last && !isUsable(last)) setTimeout(keep, patience);
    });
    const attributeFilter = ['hidden', 'disabled'];
    look.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter });
    root.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      look.disconnect();
      root.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, [place]);
}

/** The headings above an element, the nearest first. */
function headingsBefore(element: Element, root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(headings)]
    .filter((heading) => (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .filter(isUsable)
    .reverse();
}

function isUsable(element: Element): boolean {
  return element.isConnected && element.closest('[hidden]') === null && !element.matches(':disabled');
}

function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
