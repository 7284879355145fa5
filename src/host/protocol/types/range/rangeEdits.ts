import { lastColumn, lastRow } from '../../../book/model/Area';
import { activateSheet } from '../sheet/activateSheet';
import { copyFrom } from '../../copying/copyFrom';
import { clearRange } from '../../ranges/clearRange';
import { mergeRange, unmergeRange } from './mergeRange';
import type { Methods } from '../../engine/ObjectType';
import { asChoice } from '../../engine/propertyValue';
import { setCellProperties, setColumnProperties, setRowProperties } from './setCellProperties';
import { shiftRange } from '../../ranges/shiftRange';
import { columnCount, rowCount, type SheetArea } from '../../ranges/SheetArea';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { TypedTarget } from '../../engine/TypedTarget';

const insertions = ['Down', 'Right'] as const;
const deletions = ['Up', 'Left'] as const;

/** Methods of a range that change its sheet. */
export const rangeEdits: Methods<SheetArea> = {
  /** Gives the cells that were put in; the range itself moves on. */
  Insert: (range, parameters, session) => {
    const { sheet, area } = range;
    const direction = wholeLines(range) ?? asChoice(parameters.value(0), insertions);
    shiftRange(session, range, direction);
    return new TypedTarget('Range', { sheet, area });
  },
  Delete: (range, parameters, session) => {
    const whole = wholeLines(range);
    const wholeDirection = whole && (whole === 'Down' ? 'Up' : 'Left');
    const direction = wholeDirection ?? asChoice(parameters.value(0), deletions);
    shiftRange(session, range, direction);
  },
  Clear: (range, parameters) => {
    clearRange(
      range,
      asChoice(
        parameters.value(0) ?? 'All',
        ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'],
        ['ResetContents'],
      ),
    );
  },
  Select: ({ sheet, area }) => activateSheet(sheet, area),
  CopyFrom: (range, parameters, session) => copyFrom(range, parameters, session),
  Merge: (range, parameters) => mergeRange(range, parameters.optionalFlag(0) ?? false),
  Unmerge: (range) => unmergeRange(range),
  Calculate: (_range, _parameters, session) => session.calculation.calculate(false),
  SetCellProperties: (range, parameters, session) => setCellProperties(range, parameters.value(0), session),
  SetRowProperties: (range, parameters, session) => setRowProperties(range, parameters.value(0), session),
  SetColumnProperties: (range, parameters, session) => setColumnProperties(range, parameters.value(0), session),
  _ValidateArraySize: (range, parameters) => {
    if (parameters.number(0) !== rowCount(range) || parameters.number(1) !== columnCount(range)) {
      throw new WorkbookError(
        'InvalidArgument',
        `The number of rows or columns in the input array doesn't match the range (${rowCount(range)} × ${columnCount(range)}).`,
      );
    }
  },
};

function wholeLines({ area }: SheetArea): 'Down' | 'Right' | undefined {
  if (area.left === 0 && area.right === lastColumn) return 'Down';
  return area.top === 0 && area.bottom === lastRow ? 'Right' : undefined;
}
