/** Functions that take a range in every place. */
const everywhere = new Set(
  (
    'AND AVEDEV AVERAGE AVERAGEA CONCAT CORREL COUNT COUNTA COUNTBLANK COVAR DEVSQ GEOMEAN HARMEAN INTERCEPT IRR KURT MAX ' +
    'MAXA MEDIAN MIN MINA MODE MODE.SNGL OR PEARSON PRODUCT RSQ SHEET SHEETS SKEW SLOPE STDEV STDEV.P STDEV.S STDEVA STDEVP ' +
    'STDEVPA STEYX SUM SUMSQ VAR VAR.P VAR.S VARA VARP VARPA XOR AREAS ROWS COLUMNS N T TYPE COVARIANCE.P COVARIANCE.S ' +
    'ISREF INDIRECT OFFSET CELL MIRR'
  ).split(' '),
);

/** Functions that take a range only in some places, zero-based; a number with `+` counts on from there. */
const somewhere: Readonly<Record<string, string>> = {
  AGGREGATE: '2+',
  AVERAGEIF: '0 2',
  COUNTIF: '0',
  CHOOSE: '1+',
  FORECAST: '1 2',
  'FORECAST.LINEAR': '1 2',
  HLOOKUP: '1',
  IF: '1 2',
  INDEX: '0',
  LARGE: '0',
  LOOKUP: '1 2',
  MATCH: '1',
  NETWORKDAYS: '2',
  'NETWORKDAYS.INTL': '3',
  NPV: '1+',
  PERCENTILE: '0',
  'PERCENTILE.EXC': '0',
  'PERCENTILE.INC': '0',
  PERCENTRANK: '0',
  'PERCENTRANK.INC': '0',
  QUARTILE: '0',
  'QUARTILE.INC': '0',
  RANK: '1',
  'RANK.AVG': '1',
  'RANK.EQ': '1',
  SMALL: '0',
  SUBTOTAL: '1+',
  SUMIF: '0 2',
  TEXTJOIN: '2+',
  TRIMMEAN: '0',
  VLOOKUP: '1',
  WORKDAY: '2',
  'WORKDAY.INTL': '3',
  XLOOKUP: '1 2',
  XMATCH: '1',
};

/** Ranges and criteria by turns: `SUMIFS(sum, range, criterion, …)` and `COUNTIFS(range, criterion, …)`. */
const sumThenPairs = new Set(['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS']);

const arrays = new Set(
  (
    'ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK LAMBDA LET LINEST ' +
    'LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT ' +
    'TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS'
  ).split(' '),
);

/** Functions of ranges and criteria by turns. */
export function takesCriteria(name: string): boolean {
  return sumThenPairs.has(name) || name === 'COUNTIFS';
}

/** Whether a function takes a range as a whole in that place (zero-based), rather than cell by cell. */
export function acceptsRange(name: string, index: number): boolean {
  if (everywhere.has(name)) return true;
  if (sumThenPairs.has(name)) return index === 0 || index % 2 === 1;
  if (name === 'COUNTIFS') return index % 2 === 0;
  return (somewhere[name] ?? '')
    .split(' ')
    .some((place) => (place.endsWith('+') ? index >= Number.parseInt(place, 10) : place === String(index)));
}

/** Functions whose result spills. */
export function returnsArray(name: string): boolean {
  return arrays.has(name);
}

/** Functions that give a reference, which may have many cells. */
export function returnsReference(name: string): boolean {
  return ['CHOOSE', 'INDEX', 'INDIRECT', 'OFFSET'].includes(name);
}

/** Functions that SUMPRODUCT does not bring to take a range cell by cell: such a formula was entered as an array formula. */
export function resistsSumProduct(name: string): boolean {
  return ['FORMULATEXT', 'IF', 'IFERROR', 'IFNA', 'ISFORMULA'].includes(name) || returnsReference(name);
}

/** SUMPRODUCT has always taken its arguments cell by cell. */
export function isSelfEvaluating(name: string): boolean {
  return name === 'SUMPRODUCT';
}
