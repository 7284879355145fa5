import { acceptsRange, takesCriteria } from './rangeArguments';

/** Functions that take single values in every place. */
const everywhere = new Set(
  (
    'ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH CEILING CHAR CLEAN CODE CONCATENATE COS COSH DATE DATEVALUE DAY DAYS360 ' +
    'DEGREES DOLLAR EVEN EXACT EXP FACT FIND FIXED FLOOR HOUR IFERROR IFNA INT ISBLANK ISERR ISERROR ISLOGICAL ISNA ' +
    'ISNONTEXT ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NOT ODD POWER PROPER RADIANS REPLACE REPT ' +
    'RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SINH SQRT SUBSTITUTE TAN TANH TEXT TIME TIMEVALUE TRIM TRUNC ' +
    'UNICHAR UNICODE UPPER VALUE WEEKDAY YEAR'
  ).split(' '),
);

/** Functions that take single values in all places but those that `rangeArguments` tells of. */
const elsewhere = new Set(
  (
    'CHOOSE COUNTIF FORECAST HLOOKUP IF INDEX LARGE LOOKUP MATCH PERCENTILE PERCENTRANK QUARTILE RANK SMALL SUMIF VLOOKUP ' +
    'XLOOKUP XMATCH'
  ).split(' '),
);

/** Functions that take an expression in that place cell by cell of themselves, without having been entered as an array formula. */
const arrayPlaces: Readonly<Record<string, readonly number[]>> = {
  AGGREGATE: [2],
  INDEX: [0],
  LOOKUP: [1, 2],
};

/**
 * What a function wants in a place (zero-based): a single `value`, a `range` whose expressions give single values, an `array` whose
 * expressions are worked out cell by cell; `unknown` where that is not known for sure.
 */
export function wantedArgument(name: string, index: number): 'value' | 'range' | 'array' | 'unknown' {
  if (arrayPlaces[name]?.includes(index)) return 'array';
  if (acceptsRange(name, index)) return 'range';
  return everywhere.has(name) || elsewhere.has(name) || takesCriteria(name) ? 'value' : 'unknown';
}
