import { lastColumn, lastRow } from '../../../book/model/Area';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { refuseProtected } from '../../../book/cells/refuseProtected';
import { hideDetails, showDetails } from '../../../book/outline/foldGroups';
import { groupLines, ungroupLines } from '../../../book/outline/groupLines';
import { outlineOf, type Outline } from '../../../book/outline/Outline';
import type { Methods } from '../../engine/ObjectType';
import { asChoice } from '../../engine/propertyValue';
import type { SheetArea } from '../../ranges/SheetArea';

type Change = (outline: Outline, first: number, last: number) => void;

/** Methods of a range that group its rows or columns; each takes `ByRows` or `ByColumns`. */
export const rangeGroups: Methods<SheetArea> = {
  Group: (range, parameters) => change(range, parameters.value(0), groupLines),
  Ungroup: (range, parameters) => change(range, parameters.value(0), ungroupLines),
  HideGroupDetails: (range, parameters) => change(range, parameters.value(0), hideDetails),
  ShowGroupDetails: (range, parameters) => change(range, parameters.value(0), showDetails),
};

/** Whole rows cannot be taken by columns, nor whole columns by rows. A protected sheet refuses, whatever it allows. */
function change({ sheet, area }: SheetArea, option: unknown, apply: Change): void {
  const byRows = asChoice(option, ['ByRows', 'ByColumns']) === 'ByRows';
  const { top, left, bottom, right } = area;
  const isOther = byRows ? top === 0 && bottom === lastRow : left === 0 && right === lastColumn;
  if (isOther) throw new WorkbookError('InvalidArgument', `${String(option)} does not fit whole rows or columns.`);
  refuseProtected(sheet);
  if (byRows) apply(outlineOf(sheet, 'rows'), top, bottom);
  else apply(outlineOf(sheet, 'columns'), left, right);
}
