import { errorCell, resultOf } from './customFunctionsRuntime';
import { customFunctions } from '../../src/functions/associateFunctions';
import { randomArguments } from './randomArguments';

/** Enough to meet every kind of argument in every place; `.ci/run` asks for 100,000. */
const calls = Number(process.env['RANDOM_CALLS'] ?? 2000);
/** Milliseconds after which a call counts as hanging, however busy the machine is. */
const slowest = 5000;

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((row) => Array.isArray(row) && row.every(isCell));
  return isCell(value);
}

/** What Excel can show: never null, which would be 0, nor NaN. */
function isCell(value: unknown): boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

describe.each(Object.entries(customFunctions))('%s', (id, call) => {
  test(`gives a value or a #VALUE! with a message for ${calls} arguments of any kind`, () => {
    const answer = call as (...args: readonly unknown[]) => unknown;
    const most = Math.max(answer.length, 4);
    let called = 0;
    for (const args of randomArguments(calls, most, errorCell)) {
      called += 1;
      const started = performance.now();
      const { value, failed } = resultOf(() => answer(...args));
      const took = performance.now() - started;
      if (failed ? typeof value !== 'string' || value.length < 10 : !isValue(value)) {
        throw new Error(`${id}(${JSON.stringify(args).slice(0, 300)}) gives ${JSON.stringify(value)}`);
      }
      if (took > slowest) throw new Error(`${id} hangs on ${JSON.stringify(args).slice(0, 300)}`);
    }
    expect(called).toBe(calls);
  });
});
