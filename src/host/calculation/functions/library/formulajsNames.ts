/** Functions of single values taken from Formula.js, under Excel's own names. */
export const ofCells = [
  ...['ACOS', 'ACOSH', 'ACOT', 'ACOTH', 'ASIN', 'ASINH', 'ATAN', 'ATANH', 'COS', 'COSH', 'COT', 'COTH'],
  ...['CSC', 'CSCH', 'SEC', 'SECH', 'SIN', 'SINH', 'TAN', 'TANH', 'DEGREES', 'RADIANS', 'SQRTPI'],
  ...['ARABIC', 'ROMAN', 'BASE', 'DECIMAL', 'COMBIN', 'COMBINA', 'FACT', 'FACTDOUBLE', 'PERMUT', 'PERMUTATIONA'],
  ...['BIN2DEC', 'BIN2HEX', 'BIN2OCT', 'DEC2BIN', 'DEC2HEX', 'DEC2OCT', 'HEX2BIN', 'HEX2DEC', 'HEX2OCT', 'OCT2BIN'],
  ...['OCT2DEC', 'OCT2HEX', 'BITAND', 'BITLSHIFT', 'BITOR', 'BITRSHIFT', 'BITXOR', 'CONVERT', 'DELTA', 'ERF', 'ERFC'],
  ...['GAMMA', 'GAMMALN', 'STANDARDIZE', 'YEARFRAC', 'DAYS360', 'EFFECT', 'NOMINAL', 'PMT', 'PV', 'FV', 'NPER', 'RATE'],
  ...['IPMT', 'PPMT', 'ISPMT', 'CUMIPMT', 'CUMPRINC', 'SLN', 'SYD', 'DB', 'DDB', 'RRI', 'PDURATION', 'CONFIDENCE.NORM'],
  ...['NORM.DIST', 'NORM.INV', 'NORM.S.DIST', 'NORM.S.INV', 'BINOM.DIST', 'EXPON.DIST', 'POISSON.DIST'],
  ...['T.INV', 'CHISQ.DIST', 'CHISQ.INV', 'LOGNORM.DIST', 'WEIBULL.DIST', 'GAMMA.DIST', 'BETA.DIST', 'CONFIDENCE.T'],
] as const;

/** Functions of all the numbers in their arguments. */
export const ofNumbers = [
  ...['AVEDEV', 'DEVSQ', 'GEOMEAN', 'HARMEAN', 'KURT', 'SKEW'],
  ...['GCD', 'LCM', 'MULTINOMIAL'],
] as const;

/** Functions that take ranges as lists, or as rows where they have more than one. */
export const ofLists = [
  ...['CORREL', 'PEARSON', 'COVARIANCE.P', 'COVARIANCE.S', 'SLOPE', 'INTERCEPT', 'RSQ', 'STEYX', 'FORECAST'],
  ...['FREQUENCY', 'TRIMMEAN', 'PERCENTRANK.INC', 'PERCENTRANK.EXC', 'IRR', 'XIRR', 'XNPV'],
  ...['MIRR', 'FVSCHEDULE', 'MMULT', 'SUMX2MY2', 'SUMX2PY2', 'SUMXMY2'],
] as const;

/** Older names of the same functions. */
export const olderNames: Readonly<Record<string, string>> = {
  COVAR: 'COVARIANCE.P',
  PERCENTRANK: 'PERCENTRANK.INC',
  NORMDIST: 'NORM.DIST',
  NORMINV: 'NORM.INV',
  CONFIDENCE: 'CONFIDENCE.NORM',
  BINOMDIST: 'BINOM.DIST',
  POISSON: 'POISSON.DIST',
  EXPONDIST: 'EXPON.DIST',
  WEIBULL: 'WEIBULL.DIST',
  'FORECAST.LINEAR': 'FORECAST',
};
