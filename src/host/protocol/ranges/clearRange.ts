import { refill } from '../../book/model/lists/refill';
import { refuseProtected } from '../../book/cells/refuseProtected';
import { checkWritable } from '../../book/cells/checkWritable';
import { defaultStyle } from '../../book/model/CellStyle';
import { takeRulesOff } from '../../book/rules/takeRulesOff';
import { setValidation } from '../../book/rules/setValidation';
import { Sheet } from '../../book/model/Sheet';
import { intersection } from './intersection';
import type { SheetArea } from './SheetArea';
import { updateStyles } from '../types/format/updateStyles';
import { enterInputs } from '../../book/entry/enterInputs';
import { cellArea, contains, type Area } from '../../book/model/Area';
import { refuseFixed } from '../types/comment/commentEntry';

/**
 * Excel's `Range.clear`: All also takes conditional formats, data validation and comments with it, RemoveHyperlinks the
 * formats of cells with a link (`assumptions.removedLinks`).
 */
export function clearRange(
  range: SheetArea,
  applyTo: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks',
): void {
  const { sheet, area } = range;
  if (applyTo !== 'Contents') refuseProtected(sheet, applyTo === 'Formats' ? 'allowFormatCells' : undefined);
  if (applyTo === 'All' || applyTo === 'Contents') clearContents(sheet, area);
  if (applyTo === 'All' || applyTo === 'Formats') clearFormats(range);
  if (applyTo === 'All') {
    setValidation(sheet, area, null);
    clearComments(sheet, area);
  }
  if (applyTo !== 'Contents' && applyTo !== 'Formats') clearLinks(sheet, area, applyTo === 'RemoveHyperlinks');
}

function clearContents(sheet: Sheet, area: Area): void {
  checkWritable(sheet, area);
  const used = sheet.usedArea();
  const filled = used && intersection(used, area);
  if (!filled) return;
  const columns = filled.right - filled.left + 1;
  const blanks = Array.from({ length: filled.bottom - filled.top + 1 }, () =>
    Array.from({ length: columns }, () => ''),
  );
  enterInputs(sheet, filled, blanks, { growTables: false, fillCalculatedColumns: false });
}

function clearComments(sheet: Sheet, area: Area): void {
  const left = sheet.comments.filter(({ row, column }) => !contains(area, cellArea(row, column)));
  if (left.length === sheet.comments.length) return;
  refuseFixed(sheet);
  refill(sheet.comments, left);
}

function clearFormats(range: SheetArea): void {
  const { sheet, area } = range;
  updateStyles(range, () => defaultStyle);
  takeRulesOff(sheet.conditionalFormats, area);
}

function clearLinks(sheet: Sheet, area: Area, withFormats: boolean): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const { row, column } = Sheet.cellOf(key);
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) {
      sheet.hyperlinks.delete(key);
      if (withFormats) updateStyles({ sheet, area: cellArea(row, column) }, () => defaultStyle);
    }
  }
}
