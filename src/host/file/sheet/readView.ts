import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { child, children, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import { readAreas } from './areaName';

/** ECMA-376 Part 1, 18.3.1.87 sheetView; the selection is kept of the active sheet only. */
export function readView(workbook: Workbook, sheet: Sheet, view: XmlElement | undefined): void {
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  const pane = child(view, 'pane');
  if (pane?.attributes.state?.startsWith('frozen')) {
    sheet.frozenRows = numberAttribute(pane, 'ySplit') ?? 0;
    sheet.frozenColumns = numberAttribute(pane, 'xSplit') ?? 0;
  }
  if (workbook.activeSheet !== sheet) return;
  const selections = children(view, 'selection');
  const active = selections.find(({ attributes }) => attributes.pane === pane?.attributes.activePane) ?? selections[0];
  const [area] = readAreas(active?.attributes.sqref);
  if (area) workbook.selection = area;
}
