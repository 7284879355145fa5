import { refuseProtected } from '../../book/cells/refuseProtected';
import { checkWritable } from '../../book/cells/checkWritable';
import { defaultStyle } from '../../book/model/CellStyle';
import { setValidation } from '../../book/rules/setValidation';
import { Sheet } from '../../book/model/Sheet';
import { subtractArea } from '../../book/model/subtractArea';
import { intersection } from './intersection';
import type { SheetArea } from './SheetArea';
import { updateStyles } from '../types/format/updateStyles';
import { enterInputs } from '../../book/entry/enterInputs';
import type { Area } from '../../book/model/Area';
import { refill } from '../../book/model/lists/refill';

/** Excel's `Range.clear`: All also takes conditional formats and data validation with it. */
export function clearRange(
  range: SheetArea,
  applyTo: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks',
): void {
  const { sheet, area } = range;
  if (applyTo !== 'Contents') refuseProtected(sheet, applyTo === 'Formats' ? 'allowFormatCells' : undefined);
  if (applyTo === 'All' || applyTo === 'Contents') clearContents(sheet, area);
  if (applyTo === 'All' || applyTo === 'Formats') clearFormats(range);
  if (applyTo === 'All') setValidation(sheet, area, null);
  if (applyTo !== 'Contents' && applyTo !== 'Formats') clearLinks(sheet, area);
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

function clearFormats(range: SheetArea): void {
  const { sheet, area } = range;
  updateStyles(range, () => defaultStyle);
  for (const rule of sheet.conditionalFormats) {
    rule.areas = rule.areas.flatMap((piece) => subtractArea(piece, area));
  }
  refill(
    sheet.conditionalFormats,
    sheet.conditionalFormats.filter((rule) => rule.areas.length > 0),
  );
}

function clearLinks(sheet: Sheet, area: Area): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const { row, column } = Sheet.cellOf(key);
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) {
      sheet.hyperlinks.delete(key);
    }
  }
}
