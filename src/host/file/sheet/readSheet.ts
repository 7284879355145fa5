import type { Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { readComments } from '../comments/readComments';
import { readDrawing } from '../chart/readDrawing';
import { child, children, descend, everywhere, flag, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readArea } from './areaName';
import { CellReader } from './cells/CellReader';
import { keepProtection } from './keptProtection';
import { readColumns } from './readColumns';
import { readConditionalFormats } from './rules/readConditionalFormats';
import { readHyperlinks } from './readHyperlinks';
import { readPage } from './readPage';
import { readValidation } from './rules/readValidation';
import { readView } from './readView';
import { addAll } from '../../book/model/lists/refill';

/** Fills a sheet from its part (ECMA-376 Part 1, 18.3.1.99). The tables must be known: their short references depend on them. */
export function readSheet(context: ReadContext, sheet: Sheet, path: string): void {
  const cells = new CellReader(context, sheet);
  // Columns stand before rows (the schema is a sequence), so a cell's own style can be told from its column's.
  const root = context.parts.read(path, {
    cols: (columns) => {
      readColumns(context, sheet, columns);
    },
    row: (row) => {
      cells.readRow(row);
    },
  });
  readView(context.workbook, sheet, descend(root, 'sheetViews', 'sheetView'));
  const tabColor = descend(root, 'sheetPr', 'tabColor');
  sheet.tabColor = context.styles.colors.cellColor(tabColor) ?? '';
  readProtection(sheet, child(root, 'sheetProtection'));
  for (const { attributes } of children(child(root, 'mergeCells'), 'mergeCell')) {
    const area = readArea(attributes.ref ?? '');
    if (area) sheet.merges.push(area);
  }
  sheet.filteredRows = filteredRows(child(root, 'autoFilter'));
  readConditionalFormats(context, sheet, root);
  // Excel puts rules that name other sheets into an extension; their elements have the same names.
  addAll(
    sheet.validations,
    everywhere(root, 'dataValidation').flatMap((each) => readValidation(each) ?? []),
  );
  readHyperlinks(context, sheet, root, path);
  readPage(sheet, root);
  readDrawing(context, sheet, path);
  readComments(context, sheet, path);
}

/** The rows below the heads of a filter that is set (18.3.1.2 autoFilter). */
function filteredRows(filter: XmlElement | undefined): Area | undefined {
  const area = readArea(filter?.attributes.ref ?? '');
  const isSet = children(filter, 'filterColumn').some(({ children: [test] }) => test !== undefined);
  return area && isSet ? { ...area, top: area.top + 1 } : undefined;
}

/** 18.3.1.85 sheetProtection; passwords are not in the file, only what became of them. */
function readProtection(sheet: Sheet, element: XmlElement | undefined): void {
  if (!element || !flag(element, 'sheet')) return;
  const protectedWith = {};
  sheet.protectedWith = protectedWith;
  keepProtection(protectedWith, element.attributes);
}
