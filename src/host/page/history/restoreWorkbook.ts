import type { Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { restoreCells } from './restoreCells';
import type { SheetImage } from './SheetImage';
import { structureOf } from './structureOf';
import { copyOfTable, type WorkbookImage } from './WorkbookImage';
import { refill } from '../../book/model/lists/refill';

/**
 * Brings a workbook back to an image of it, and tells those who follow what changed. `present` is an image of the workbook as
 * it is: what both images share is left alone.
 */
export function restoreWorkbook(workbook: Workbook, image: WorkbookImage, present: WorkbookImage): void {
  const isOtherStructure = structureOf(image) !== structureOf(present);
  refill(
    workbook.sheets,
    image.sheets.map(({ sheet }) => sheet),
  );
  refill(
    workbook.tables,
    image.tables.map(([table, copy]) => Object.assign(table, copyOfTable(copy))),
  );
  refill(
    workbook.names,
    image.names.map(([name, copy]) => Object.assign(name, copy)),
  );
  if (!workbook.activeSheet || !workbook.sheets.includes(workbook.activeSheet)) {
    workbook.activeSheet = image.activeSheet;
    workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  }
  const changes: (readonly [Sheet, Area])[] = [];
  for (const each of image.sheets) {
    const changed = restoreCells(each.sheet, each);
    if (changed) changes.push([each.sheet, changed]);
    restoreFurniture(
      each,
      present.sheets.find(({ sheet }) => sheet === each.sheet),
    );
  }
  if (isOtherStructure) workbook.structureChanged();
  for (const [sheet, area] of changes) workbook.cellsChanged(sheet, area);
}

function restoreFurniture(image: SheetImage, present: SheetImage | undefined): void {
  const { sheet, plain, lists, maps, sets } = image;
  Object.assign(sheet, structuredClone(plain));
  if (image.styles !== present?.styles) restoreStyles(image);
  refill(
    sheet.validations,
    lists.validations.map((each) => ({ ...each, areas: [...each.areas] })),
  );
  refill(
    sheet.conditionalFormats,
    lists.conditionalFormats.map((each) => ({ ...each, areas: [...each.areas], format: { ...each.format } })),
  );
  refill(
    sheet.charts,
    lists.charts.map((each) => structuredClone(each)),
  );
  refill(
    sheet.comments,
    lists.comments.map((each) => structuredClone(each)),
  );
  refill(sheet.merges, lists.merges);
  refillMap(sheet.hyperlinks, maps.hyperlinks);
  refillMap(sheet.columnWidths, maps.columnWidths);
  refillMap(sheet.rowHeights, maps.rowHeights);
  refillMap(sheet.columnStyles, maps.columnStyles);
  refillMap(sheet.rowStyles, maps.rowStyles);
  refillMap(sheet.rowLevels, maps.rowLevels);
  refillMap(sheet.columnLevels, maps.columnLevels);
  refillSet(sheet.hiddenRows, sets.hiddenRows);
  refillSet(sheet.hiddenColumns, sets.hiddenColumns);
  refillSet(sheet.collapsedRows, sets.collapsedRows);
  refillSet(sheet.collapsedColumns, sets.collapsedColumns);
}

function restoreStyles({ sheet, styles }: SheetImage): void {
  for (const key of [...sheet.styledCells().keys()]) {
    const { row, column } = Sheet.cellOf(key);
    if (!styles.has(key)) sheet.clearStyle(row, column);
  }
  for (const [key, style] of styles) {
    const { row, column } = Sheet.cellOf(key);
    sheet.setStyle(row, column, style);
  }
}

function refillMap<V>(map: Map<number, V>, entries: ReadonlyMap<number, V>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function refillSet(set: Set<number>, items: ReadonlySet<number>): void {
  set.clear();
  for (const item of items) set.add(item);
}
