import { CellError } from '../../../../src/host/book/model/CellError';
import { Sheet } from '../../../../src/host/book/model/Sheet';
import type { Workbook } from '../../../../src/host/book/model/Workbook';

/** What a workbook holds as plain data without ids, so that two can be compared. */
export function describeWorkbook(workbook: Workbook): Record<string, unknown> {
  const described = {
    sheets: workbook.sheets.map(describeSheet),
    tables: workbook.tables.map(({ sheet, columns, ...rest }) => ({
      ...without(rest, 'id'),
      sheet: sheet.name,
      columns: columns.map(({ name, calculatedFormula, filter }) => [
        name,
        calculatedFormula,
        ...(filter ? [filter] : []),
      ]),
    })),
    names: workbook.names.map(({ scope, ...rest }) => ({ ...rest, scope: scope?.name })),
    settings: [...workbook.settings],
    properties: workbook.properties,
    active: workbook.activeSheet?.name,
    selection: workbook.selection,
  };
  // Looks that were read know their place in the file, which is no part of what the workbook holds.
  return JSON.parse(JSON.stringify(described)) as Record<string, unknown>;
}

function describeSheet(sheet: Sheet): Record<string, unknown> {
  const area = sheet.usedArea();
  const cells: Record<string, unknown> = {};
  for (let column = area?.left ?? 0; area && column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      if (value === null && formula === undefined) continue;
      const shown = value instanceof CellError ? { error: value.code } : value;
      cells[`${row},${column}`] = formula === undefined ? shown : [formula, shown];
    }
  }
  return {
    name: sheet.name,
    cells,
    styles: sorted(sheet.styledCells()),
    columnStyles: sorted(sheet.columnStyles),
    columnWidths: sorted(sheet.columnWidths),
    rowHeights: sorted(sheet.rowHeights),
    hyperlinks: sorted(sheet.hyperlinks),
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    levels: [sorted(sheet.rowLevels), sorted(sheet.columnLevels)],
    collapsed: [[...sheet.collapsedRows], [...sheet.collapsedColumns]],
    summary: [sheet.summaryBelow, sheet.summaryRight],
    spills: [...sheet.spills],
    merges: sheet.merges,
    validations: sheet.validations,
    conditionalFormats: [...sheet.conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .map((each) => without(each, 'id')),
    charts: sheet.charts.map((each) => without(each, 'id')),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    shown: [sheet.showGridlines, sheet.showHeadings, sheet.tabColor, sheet.visibility],
    isProtected: sheet.protectedWith !== null,
    standard: [sheet.standardWidth, sheet.standardHeight],
    pageLayout: sheet.pageLayout,
  };
}

function sorted<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].sort(([one], [other]) => one - other);
}

function without<Content extends object>(content: Content, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).filter(([name]) => name !== key));
}
