/** Milliseconds of work between two pauses: less than a frame, so that typing and scrolling stay smooth. */
const slice = 8;

/** Takes steps with pauses between them in which the page is drawn and hears people, and gives what comes of them. */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + slice;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    await new Promise<void>((resume) => setTimeout(resume, 0));
    if (step.done === true) return step.value;
  }
}
