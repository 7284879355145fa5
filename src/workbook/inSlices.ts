/** Milliseconds of work between two pauses: less than a frame, so that typing and scrolling stay smooth. */
const slice = 8;

/** What later versions of Chromium have, and no other browser. */
interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/**
 * Takes steps with pauses before, between and after them in which the page is drawn and hears people, and gives what comes of them. The first
 * pause parts them from what Office.js does with an answer, the last from what is drawn with the result.
 * @param overtaken Gives the steps up where it is aborted, and throws its reason.
 */
export async function inSlices<Result>(steps: Generator<void, Result>, overtaken?: AbortSignal): Promise<Result> {
  for (;;) {
    await pause();
    overtaken?.throwIfAborted();
    const until = performance.now() + slice;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done !== true) continue;
    await pause();
    return step.value;
  }
}

async function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  await (scheduler?.yield?.() ?? new Promise<void>((resume) => setTimeout(resume, 0)));
}
