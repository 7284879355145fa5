/** What Excel says of the pane. */
export interface PaneVisibility {
  /** Excel said at the start that the pane is open. */
  readonly startsShown: boolean;
  /** Asks to be told of every change. Undefined where there is no shared runtime: there the page is loaded only to be shown. */
  readonly follow: ((changed: (isShown: boolean) => void) => Promise<unknown>) | undefined;
}

/** Does something as soon as a person has the pane before them. Gives back how not to. */
export type WhenShown = (act: () => void) => () => void;

/** What only a person does to a page. */
const touches = ['pointerdown', 'keydown', 'click'] as const;

/**
 * Tells a pane that somebody opened from a page that Excel runs out of sight to calculate functions, which it may do in the
 * session of everybody who has the workbook open. Where Excel does not say, the first touch shows that somebody is there.
 */
export function whenShownBy({ startsShown, follow }: PaneVisibility, page: EventTarget): WhenShown {
  let isShown = startsShown || follow === undefined;
  const waiting = new Set<() => void>();
  const show = (): void => {
    isShown = true;
    for (const touch of touches) page.removeEventListener(touch, show, true);
    const acts = [...waiting];
    waiting.clear();
    for (const act of acts) act();
  };
  if (!isShown) {
    for (const touch of touches) page.addEventListener(touch, show, true);
    follow?.((shown) => {
      if (shown) show();
    }).catch(() => undefined);
  }
  return (act) => {
    if (isShown) act();
    else waiting.add(act);
    return () => waiting.delete(act);
  };
}
