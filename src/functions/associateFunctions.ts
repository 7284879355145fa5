import { advice } from './advice';
import { checkTable } from './checkTable';
import { examples } from './examples';
import { achievable, measurable, relevant, specific, timeBound } from './letterFunctions';
import { rangeCheck } from './rangeCheck';
import { selfTestAnswer } from './selfTestAnswer';
import { comparator, period, targetUnit, targetValue } from './targetFunctions';
import { isActivity, vagueWords } from './wordingFunctions';

/** Every custom function for people by its id, which must never change once a workbook holds it. */
export const customFunctions = {
  SPECIFIC: specific,
  MEASURABLE: measurable,
  ACHIEVABLE: achievable,
  RELEVANT: relevant,
  TIMEBOUND: timeBound,
  ADVICE: advice,
  TARGETVALUE: targetValue,
  TARGETUNIT: targetUnit,
  COMPARATOR: comparator,
  PERIOD: period,
  VAGUEWORDS: vagueWords,
  ISACTIVITY: isActivity,
  RANGECHECK: rangeCheck,
  CHECKTABLE: checkTable,
  EXAMPLES: examples,
} as const;

/** What only the self-test calls; Excel's lists leave it out. */
export const hiddenFunctions = { SELFTEST: selfTestAnswer } as const;

export type FunctionId = keyof typeof customFunctions | keyof typeof hiddenFunctions;

/** Tells Excel which function answers which id. */
export function associateFunctions(): void {
  CustomFunctions.associate({ ...customFunctions, ...hiddenFunctions });
}
