import { inSlices } from '../../src/workbook/inSlices';

/** Steps of so many milliseconds each, which are told as they are taken. */
function* worked(steps: number, each: number, taken: number[]): Generator<void, number> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + each;
    while (performance.now() < until);
    taken.push(step);
    yield;
  }
  return steps;
}

test('steps are taken in their order, and others get their turn before, between and after them', async () => {
  const taken: number[] = [];
  const seen = new Set<number>();
  const look = setInterval(() => seen.add(taken.length), 0);
  const begun = inSlices(worked(30, 2, taken));
  expect(taken).toEqual([]);
  expect(await begun).toBe(30);
  clearInterval(look);
  expect(taken).toEqual(Array.from({ length: 30 }, (_, step) => step));
  const between = [...seen].filter((count) => count > 0 && count < 30);
  expect(between.length).toBeGreaterThan(2);
});

test('a browser’s own way to give others their turn is taken where there is one', async () => {
  const turns = jest.fn(async () => undefined);
  Object.assign(globalThis, { scheduler: { yield: turns } });
  try {
    expect(await inSlices(worked(3, 0, []))).toBe(3);
  } finally {
    Reflect.deleteProperty(globalThis, 'scheduler');
  }
  expect(turns.mock.calls.length).toBeGreaterThan(1);
});

test('steps that are overtaken are given up, with the reason', async () => {
  const taken: number[] = [];
  const overtaking = new AbortController();
  const work = inSlices(worked(1000, 2, taken), overtaking.signal);
  setTimeout(() => overtaking.abort(new Error('newer')), 30);
  await expect(work).rejects.toThrow('newer');
  expect(taken.length).toBeLessThan(1000);
});

test('what goes wrong in a step is thrown', async () => {
  const steps = function* (): Generator<void, never> {
    yield;
    throw new Error('wrong');
  };
  await expect(inSlices(steps())).rejects.toThrow('wrong');
});
