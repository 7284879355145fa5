import type { Sheet } from '../../book/model/Sheet';
import { deepestLevel } from '../../book/outline/Outline';
import { writeComments } from '../comments/writeComments';
import { writeDrawing } from '../chart/writeDrawing';
import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';
import { argb } from '../styles/colorXml';
import { writeTables } from '../table/writeTables';
import type { WriteContext } from '../workbook/WriteContext';
import { areaName } from './areaName';
import { cellsXml } from './cells/cellsXml';
import { columnsXml } from './columnsXml';
import { conditionalFormatsXml } from './rules/conditionalFormatsXml';
import { hyperlinksXml } from './hyperlinksXml';
import { pageXml } from './pageXml';
import { protectionXml } from './protectionXml';
import { validationsXml } from './rules/validationsXml';
import { viewXml } from './viewXml';
import { fileWidth } from './widths';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a worksheet with its tables and charts; its elements in the order of ECMA-376 Part 1, 18.3.1.99. Gives the part's name. */
export function writeSheet(context: WriteContext, sheet: Sheet): string {
  const path = context.parts.pathOf(sheet, 'xl/worksheets/sheet');
  const used = sheet.usedArea();
  const merges = sheet.merges.map((area) => xml('mergeCell', { ref: areaName(area) }));
  const root = xml(
    'worksheet',
    { xmlns: namespaces.main, 'xmlns:r': namespaces.relationships },
    propertiesXml(sheet),
    xml('dimension', { ref: used ? areaName(used) : 'A1' }),
    viewXml(context.workbook, sheet),
    formatXml(sheet),
    columnsXml(context, sheet),
    cellsXml(context, sheet),
    protectionXml(sheet),
    merges.length === 0 ? '' : xml('mergeCells', { count: merges.length }, merges),
    conditionalFormatsXml(context, sheet),
    validationsXml(sheet),
    hyperlinksXml(context, sheet, path),
    pageXml(sheet),
    writeDrawing(context, sheet, path),
    writeComments(context, sheet, path),
    writeTables(context, sheet, path),
  );
  context.parts.add(path, contentType, root);
  return path;
}

/** 18.3.1.82 sheetPr. */
function propertiesXml({ tabColor, pageLayout, summaryBelow, summaryRight }: Sheet): string {
  const fits = pageLayout.fitToWidth !== null || pageLayout.fitToHeight !== null;
  const color = tabColor === '' ? '' : xml('tabColor', { rgb: argb(tabColor) });
  const isUsual = summaryBelow && summaryRight;
  const outline = isUsual
    ? ''
    : xml('outlinePr', {
        summaryBelow: summaryBelow ? undefined : false,
        summaryRight: summaryRight ? undefined : false,
      });
  const fit = fits ? xml('pageSetUpPr', { fitToPage: true }) : '';
  return color + outline + fit === '' ? '' : xml('sheetPr', {}, color, outline, fit);
}

/** 18.3.1.81 sheetFormatPr. */
function formatXml({ standardWidth, standardHeight, rowLevels, columnLevels }: Sheet): string {
  return xml('sheetFormatPr', {
    defaultColWidth: standardWidth === 48 ? undefined : fileWidth(standardWidth),
    defaultRowHeight: standardHeight,
    customHeight: standardHeight === 15 ? undefined : true,
    outlineLevelRow: deepestLevel({ levels: rowLevels }) || undefined,
    outlineLevelCol: deepestLevel({ levels: columnLevels }) || undefined,
  });
}
