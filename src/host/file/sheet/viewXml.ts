import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { xml } from '../package/xml';
import { cellName } from '../../book/model/cellName';
import { areaName } from './areaName';

/** How the sheet is looked at: gridlines, headings, frozen panes and the selection (ECMA-376 Part 1, 18.3.1.87). */
export function viewXml(workbook: Workbook, sheet: Sheet): string {
  const isActive = workbook.activeSheet === sheet;
  const pane = paneOf(sheet);
  const { selection } = workbook;
  const area = areaName(selection);
  const selected = isActive
    ? xml('selection', { pane, activeCell: cellName(selection.top, selection.left), sqref: area })
    : xml('selection', { pane, activeCell: pane ? topLeftCell(sheet) : 'A1', sqref: pane ? topLeftCell(sheet) : 'A1' });
  const view = xml(
    'sheetView',
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      showRowColHeaders: sheet.showHeadings ? undefined : false,
      tabSelected: isActive || undefined,
      topLeftCell: isScrolled(sheet) ? cellName(sheet.firstFrozenRow, sheet.firstFrozenColumn) : undefined,
      workbookViewId: 0,
    },
    pane === undefined ? '' : paneXml(sheet, pane),
    selected,
  );
  return xml('sheetViews', {}, view);
}

function isScrolled({ firstFrozenRow, firstFrozenColumn }: Sheet): boolean {
  return firstFrozenRow > 0 || firstFrozenColumn > 0;
}

/** The pane that scrolls, 18.18.52; undefined where nothing is frozen. */
function paneOf({ frozenRows, frozenColumns }: Sheet): string | undefined {
  if (frozenRows > 0) return frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  return frozenColumns > 0 ? 'topRight' : undefined;
}

function paneXml(sheet: Sheet, activePane: string): string {
  return xml('pane', {
    xSplit: sheet.frozenColumns - sheet.firstFrozenColumn || undefined,
    ySplit: sheet.frozenRows - sheet.firstFrozenRow || undefined,
    topLeftCell: topLeftCell(sheet),
    activePane,
    state: 'frozen',
  });
}

function topLeftCell({ frozenRows, frozenColumns }: Sheet): string {
  return cellName(frozenRows, frozenColumns);
}
