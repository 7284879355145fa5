/** Milliseconds of work between two pauses: less than a frame, so that typing and scrolling stay smooth. */
const slice = 8;

/** Does something to each item, with pauses in which the page is drawn and hears people. */
export async function inSlices<Item>(items: readonly Item[], act: (item: Item, index: number) => void): Promise<void> {
  let until = performance.now() + slice;
  for (const [index, item] of items.entries()) {
    act(item, index);
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + slice;
  }
}

/** Lets the page do what waits. */
export async function pause(): Promise<void> {
  await new Promise<void>((resume) => setTimeout(resume, 0));
}
