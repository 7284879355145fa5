import { kpiRule, noValues } from '../kpiRule';

/**
 * Wish: a formula that divides says what stands there where the divisor is 0. Why: #DIV/0! says neither good nor bad.
 * Source: error values in the formula smells of Hermans, Pinzger and van Deursen 2014.
 */
export const currentUnguarded = kpiRule({
  id: 'currentUnguarded',
  field: 'current',
  check: (_kpi, { current }) => (current?.live?.unguarded ? noValues : undefined),
});
