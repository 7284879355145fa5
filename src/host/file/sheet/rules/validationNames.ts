import type { ComparisonOperator, DataValidation, ValidationRule } from '../../../book/model/DataValidation';

type ErrorStyle = NonNullable<DataValidation['errorAlert']>['style'];

/** ECMA-376 Part 1, 18.18.21 ST_DataValidationType. */
export const fileValidationType: Readonly<Record<ValidationRule['kind'], string>> = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

/** 18.18.20 ST_DataValidationOperator; `between` where the file names none. */
export const fileOperator: Readonly<Record<ComparisonOperator, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** 18.18.18 ST_DataValidationErrorStyle; `stop` where the file names none. */
export const fileErrorStyle: Readonly<Record<ErrorStyle, string>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};
