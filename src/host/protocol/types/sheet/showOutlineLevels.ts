import type { Sheet } from '../../../book/model/Sheet';
import { refuseProtected } from '../../../book/cells/refuseProtected';
import { showLevels } from '../../../book/outline/foldGroups';
import { outlineOf } from '../../../book/outline/Outline';
import type { Arguments } from '../../engine/Arguments';
import { asNumber } from '../../engine/propertyValue';

/** `Worksheet.showOutlineLevels(rowLevels, columnLevels)`: 0 leaves an axis as it is, at most 8. */
export function showOutlineLevels(sheet: Sheet, parameters: Arguments): void {
  const rows = asNumber(parameters.number(0), 0, 8);
  const columns = asNumber(parameters.number(1), 0, 8);
  refuseProtected(sheet);
  if (rows > 0) showLevels(outlineOf(sheet, 'rows'), rows);
  if (columns > 0) showLevels(outlineOf(sheet, 'columns'), columns);
}
