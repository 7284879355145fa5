import { CellError } from '../../../book/model/CellError';
import { excelErrors } from '../../values/excelErrors';
import { lazy, numeric } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';

/** Drops what binary fractions leave beyond 15 digits, so that 1.005 × 100 is 100.5. */
const clean = (number: number): number => Number(number.toPrecision(15));

function places(round: (size: number) => number, least = 2): FunctionDefinition {
  return numeric(least, 2, (number, digits = 0) => {
    const factor = 10 ** Math.trunc(digits);
    const rounded = round(clean(Math.abs(number) * factor)) / factor;
    return number < 0 ? -rounded || 0 : rounded;
  });
}

/** The next multiple of a step, where the signs of both must agree. */
function strictMultiple(round: (number: number) => number, zeroStep: number | CellError): FunctionDefinition {
  return numeric(2, 2, (number, step) => {
    if (number === 0) return 0;
    if (step === 0) return zeroStep;
    return number > 0 && step < 0 ? excelErrors.number : clean(round(clean(number / step)) * step);
  });
}

/** CEILING.MATH and FLOOR.MATH: a mode other than 0 turns the direction for negative numbers. */
function multiple(round: (number: number) => number, turned: (number: number) => number, most = 3): FunctionDefinition {
  return numeric(1, most, (number, step = 1, mode = 0) => {
    const size = Math.abs(step);
    if (size === 0 || number === 0) return 0;
    return clean((number < 0 && mode !== 0 ? turned : round)(clean(number / size)) * size);
  });
}

const awayFromZero = (number: number, step: number): number => {
  const size = Math.ceil(Math.abs(number));
  const even = size % 2 === step ? size : size + 1;
  return number < 0 ? -even : even;
};

export const rounding: FunctionFamily = {
  ROUND: places((size) => Math.floor(size + 0.5)),
  ROUNDUP: places(Math.ceil),
  ROUNDDOWN: places(Math.floor),
  TRUNC: places(Math.floor, 1),
  INT: numeric(1, 1, (number) => Math.floor(clean(number))),
  CEILING: strictMultiple(Math.ceil, 0),
  FLOOR: strictMultiple(Math.floor, excelErrors.division),
  'CEILING.MATH': multiple(Math.ceil, Math.floor),
  'FLOOR.MATH': multiple(Math.floor, Math.ceil),
  'CEILING.PRECISE': multiple(Math.ceil, Math.ceil, 2),
  'FLOOR.PRECISE': multiple(Math.floor, Math.floor, 2),
  MROUND: numeric(2, 2, (number, step) => {
    if (step === 0 || number === 0) return 0;
    return number * step < 0 ? excelErrors.number : clean(Math.floor(clean(number / step) + 0.5) * step);
  }),
  EVEN: numeric(1, 1, (number) => awayFromZero(number, 0)),
  ODD: numeric(1, 1, (number) => (number === 0 ? 1 : awayFromZero(number, 1))),
  MOD: numeric(2, 2, (number, divisor) =>
    divisor === 0 ? excelErrors.division : clean(number - divisor * Math.floor(clean(number / divisor))),
  ),
  QUOTIENT: numeric(2, 2, (number, divisor) => (divisor === 0 ? excelErrors.division : Math.trunc(number / divisor))),
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  SQRT: numeric(1, 1, (number) => (number < 0 ? excelErrors.number : Math.sqrt(number))),
  POWER: numeric(2, 2, (base, exponent) => {
    if (base === 0 && exponent === 0) return excelErrors.number;
    return base === 0 && exponent < 0 ? excelErrors.division : base ** exponent;
  }),
  EXP: numeric(1, 1, Math.exp),
  LN: numeric(1, 1, Math.log),
  LOG10: numeric(1, 1, Math.log10),
  LOG: numeric(1, 2, (number, base = 10) =>
    base === 1 ? excelErrors.division : clean(Math.log(number) / Math.log(base)),
  ),
  PI: lazy(0, 0, () => Math.PI),
  RAND: lazy(0, 0, () => Math.random(), 'clock'),
  RANDBETWEEN: {
    ...numeric(2, 2, (low, high) => {
      const [first, last] = [Math.ceil(low), Math.floor(high)];
      return first > last ? excelErrors.number : first + Math.floor(Math.random() * (last - first + 1));
    }),
    volatility: 'clock',
  },
};
