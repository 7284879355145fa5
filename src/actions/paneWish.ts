/** What each ribbon button asks the pane to show, by the name under which manifest.xml calls it. */
export const ribbonWishes = {
  // Generating asks questions first, so it opens the pane instead of making sheets at once.
  generateWorkbook: 'setUp',
  checkWorkbook: 'check',
  shareCheck: 'share',
} as const;

/** What the pane can be asked to show. */
export type PaneWish = (typeof ribbonWishes)[keyof typeof ribbonWishes];

const attribute = 'data-pane-wish';
const event = 'panewish';

/** Leaves a wish on the page. Commands and pane are separate scripts of one page, so the page itself carries it. */
export function wishForPane(wish: PaneWish): void {
  document.documentElement.setAttribute(attribute, wish);
  document.dispatchEvent(new Event(event));
}

/** Hands over the wish that waits, if any, and every later one, each once. Gives back how to stop. */
export function onPaneWish(fulfil: (wish: PaneWish) => void): () => void {
  const take = (): void => {
    const waiting = document.documentElement.getAttribute(attribute);
    document.documentElement.removeAttribute(attribute);
    const wish = Object.values(ribbonWishes).find((each) => each === waiting);
    if (wish) fulfil(wish);
  };
  document.addEventListener(event, take);
  take();
  return () => document.removeEventListener(event, take);
}
