/** Takes all steps of something at once and gives what comes of them. */
export function finished<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
