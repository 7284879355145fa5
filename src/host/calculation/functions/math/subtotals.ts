import { CellError } from '../../../book/model/CellError';
import { filteredAreas } from '../../../book/model/Table';
import type { Scope } from '../../compile/Scope';
import { toCell, toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { Matrix } from '../../values/Matrix';
import { Reference } from '../../values/Reference';
import { toNumber } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { aggregates } from './aggregates';
import { eager } from '../define';
import { fromFormulajs } from '../library/fromFormulajs';
import type { FunctionFamily } from '../FunctionDefinition';
import { statistics } from './statistics';

/** The functions that SUBTOTAL and AGGREGATE number from 1 on; those from the 14th on take a parameter. */
const numbered = [
  ...['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', 'STDEV.S', 'STDEV.P', 'SUM', 'VAR.S', 'VAR.P'],
  ...['MEDIAN', 'MODE.SNGL', 'LARGE', 'SMALL', 'PERCENTILE.INC', 'QUARTILE.INC', 'PERCENTILE.EXC', 'QUARTILE.EXC'],
];

interface Skipped {
  /** Whether cells that hold subtotals themselves do not count. */
  readonly subtotals: boolean;
  /** All that are hidden, or those alone that a filter hides. */
  readonly hiddenRows: 'all' | 'filtered' | 'none';
  readonly errors: boolean;
}

/** A range without the cells that do not count: other subtotals, hidden rows, errors. */
function counted(value: Value, skipped: Skipped): Value {
  if (!(value instanceof Reference)) return value;
  const { sheet, top, left, rows, columns } = value.clipped();
  const filtered = filteredAreas(sheet);
  const isSkipped = (row: number): boolean =>
    skipped.hiddenRows !== 'none' &&
    sheet.hiddenRows.has(row) &&
    (skipped.hiddenRows === 'all' || filtered.some((area) => row >= area.top && row <= area.bottom));
  return Matrix.build(rows, columns, (row, column) => {
    const cell = sheet.value(top + row, left + column);
    const formula = sheet.formula(top + row, left + column);
    const skips =
      isSkipped(top + row) ||
      (skipped.errors && cell instanceof CellError) ||
      (skipped.subtotals && formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula));
    return skips ? null : cell;
  });
}

function run(number: number, values: readonly Value[], scope: Scope): Value {
  const name = numbered[Math.trunc(number) - 1];
  const definition = name === undefined ? undefined : (aggregates[name] ?? statistics[name] ?? fromFormulajs[name]);
  return definition
    ? definition.evaluate(
        values.map((value) => () => value),
        scope,
      )
    : excelErrors.value;
}

function subtotal([number, ...ranges]: readonly Value[], scope: Scope): Value {
  const code = toNumber(toCell(number));
  if (code instanceof CellError) return code;
  const hiddenRows = code > 100 ? 'all' : 'filtered';
  const wanted = code > 100 ? code - 100 : code;
  if (wanted < 1 || wanted > 11) return excelErrors.value;
  return run(
    wanted,
    ranges.map((range) => counted(range, { subtotals: true, hiddenRows, errors: false })),
    scope,
  );
}

function aggregateBy([number, options, ...rest]: readonly Value[], scope: Scope): Value {
  const [code, option] = [toNumber(toCell(number)), toNumber(toCell(options))];
  if (code instanceof CellError) return code;
  if (option instanceof CellError) return option;
  if (option < 0 || option >= 8 || code < 1 || code >= 20) return excelErrors.value;
  const way = Math.trunc(option);
  const skipped: Skipped = {
    subtotals: way < 4,
    hiddenRows: [1, 3, 5, 7].includes(way) ? 'all' : 'none',
    errors: [2, 3, 6, 7].includes(way),
  };
  const clean = (value: Value): Value => {
    if (value instanceof Reference) return counted(value, skipped);
    if (!(value instanceof Matrix) || !skipped.errors) return value;
    const matrix = toMatrix(value);
    const cells = matrix.cells.map((cell) => (cell instanceof CellError ? null : cell));
    return new Matrix(matrix.rows, matrix.columns, cells);
  };
  return code >= 14 ? run(code, [clean(rest[0]), rest[1]], scope) : run(code, rest.map(clean), scope);
}

export const subtotals: FunctionFamily = {
  SUBTOTAL: eager(2, 255, subtotal),
  AGGREGATE: eager(3, 255, aggregateBy),
};
