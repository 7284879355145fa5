import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { child, children, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import { readArea, readAreas } from './areaName';

/** ECMA-376 Part 1, 18.3.1.87 sheetView; the selection is kept of the active sheet only. */
export function readView(workbook: Workbook, sheet: Sheet, view: XmlElement | undefined): void {
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  const pane = child(view, 'pane');
  if (pane?.attributes.state?.startsWith('frozen')) readFrozen(sheet, pane, view?.attributes.topLeftCell);
  if (workbook.activeSheet !== sheet) return;
  const selections = children(view, 'selection');
  const active = selections.find(({ attributes }) => attributes.pane === pane?.attributes.activePane) ?? selections[0];
  const [area] = readAreas(active?.attributes.sqref);
  if (area) workbook.selection = area;
}

/** The file counts the frozen lines from the first one in view on. */
function readFrozen(sheet: Sheet, pane: XmlElement, topLeftCell = 'A1'): void {
  const rows = numberAttribute(pane, 'ySplit') ?? 0;
  const columns = numberAttribute(pane, 'xSplit') ?? 0;
  const { top, left } = readArea(topLeftCell) ?? { top: 0, left: 0 };
  sheet.firstFrozenRow = rows > 0 ? top : 0;
  sheet.firstFrozenColumn = columns > 0 ? left : 0;
  sheet.frozenRows = sheet.firstFrozenRow + rows;
  sheet.frozenColumns = sheet.firstFrozenColumn + columns;
}
