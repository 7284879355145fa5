import { highest } from '../../book/model/lists/highest';

/** The marks of a value axis, from its start to its end. */
export function axisTicks(values: readonly number[], minimum?: number, maximum?: number, majorUnit?: number): number[] {
  const low = minimum ?? values.reduce((least, value) => Math.min(least, value), 0);
  const high = maximum ?? highest(values, low + 1);
  const step = majorUnit ?? niceStep((high - low) / 5);
  const ticks: number[] = [];
  for (let index = 0; index <= 40; index++) {
    const tick = low + index * step;
    ticks.push(Number(tick.toPrecision(12)));
    if (tick >= high - step / 1e6) break;
  }
  return ticks;
}

/** A step of 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return factor * power;
}
