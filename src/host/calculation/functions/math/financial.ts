import { CellError } from '../../../book/model/CellError';
import { toCell } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { toNumber } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { eager, numeric } from '../define';
import { fromFormulajs } from '../library/fromFormulajs';
import type { FunctionFamily } from '../FunctionDefinition';
import { numbersIn } from '../numbersIn';

/** Blank cells and texts in a range are no period, unlike a 0. */
function presentValue([rate, ...flows]: readonly Value[]): Value {
  const growth = toNumber(toCell(rate));
  if (growth instanceof CellError) return growth;
  const numbers = numbersIn(flows);
  if (numbers instanceof CellError) return numbers;
  if (growth === -1) return excelErrors.division;
  return numbers.reduce((sum, flow, index) => sum + flow / (1 + growth) ** (index + 1), 0);
}

const yearFraction = fromFormulajs['YEARFRAC'];

/** What Formula.js takes otherwise than Excel. */
export const financial: FunctionFamily = {
  NPV: eager(2, 255, presentValue),
  ...(yearFraction && {
    /** Never negative, whichever date comes first. */
    YEARFRAC: {
      ...yearFraction,
      evaluate: (args, scope) => {
        const value = yearFraction.evaluate(args, scope);
        return typeof value === 'number' ? Math.abs(value) : value;
      },
    },
  }),
  /** Excel names the horizontal side first. */
  ATAN2: numeric(2, 2, (x, y) => (x === 0 && y === 0 ? excelErrors.division : Math.atan2(y, x))),
};
