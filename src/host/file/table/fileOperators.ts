/** Signs of a custom filter's criterion with their names in a file (ECMA-376 Part 1, 18.18.31 ST_FilterOperator); longer signs first. */
export const fileOperators = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
] as const;
