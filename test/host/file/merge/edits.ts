import { Sheet } from '../../../../src/host/book/model/Sheet';
import type { Workbook } from '../../../../src/host/book/model/Workbook';

/** Writes into cells that no file uses. */
export function writeFarOff({ sheets }: Workbook): void {
  for (const sheet of sheets) {
    sheet.storeValue(199, 25, 'added <text>');
    sheet.storeValue(200, 25, 5);
    sheet.storeFormula(201, 25, '=Z201*2');
    sheet.storeValue(201, 25, 10);
  }
}

/** Changes something of every kind that the model knows. */
export function changeEverything(workbook: Workbook): void {
  workbook.sheets.forEach(changeSheet);
  for (const table of workbook.tables) {
    const [column] = table.columns;
    if (column) column.name = 'Renamed';
    table.sheet.storeValue(table.area.top, table.area.left, 'Renamed');
    table.showBandedRows = false;
  }
  workbook.names.push({ name: 'added_name', formula: '=5', comment: '', visible: true });
  workbook.properties.title = 'Changed';
  workbook.settings.set('a', 'b');
  workbook.activeSheet = workbook.addSheet('Added');
  workbook.sheets.push(...workbook.sheets.splice(0, 1));
}

function changeSheet(sheet: Sheet): void {
  sheet.storeValue(1, 1, 7);
  for (const [key, style] of [...sheet.styledCells()].slice(0, 5)) {
    const { row, column } = Sheet.cellOf(key);
    sheet.setStyle(row, column, { ...style, bold: !style.bold, fill: '#FF0000', numberFormat: '0.000' });
  }
  const area = { top: 5, left: 5, bottom: 5, right: 5 };
  const format = { fill: '#00FF00', bold: true };
  sheet.conditionalFormats.push({
    id: 'x',
    areas: [area],
    rule: { kind: 'Custom', formula: '=A1>1' },
    priority: 0,
    stopIfTrue: false,
    format,
  });
  const rule = { kind: 'list', source: 'a,b', inCellDropDown: true } as const;
  sheet.validations.push({ areas: [area], rule, ignoreBlanks: true });
  sheet.columnWidths.set(1, 100);
  sheet.rowHeights.set(3, 40);
  sheet.hiddenRows.add(7);
  sheet.merges.push({ top: 50, left: 0, bottom: 51, right: 3 });
  sheet.hyperlinks.set(Sheet.key(60, 0), { address: 'https://example.org/' });
  sheet.tabColor = '#112233';
  sheet.frozenRows = 1;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.footer.center = '&P';
  sheet.pageLayout.rowBreaks.push({ line: 90 });
  sheet.pageLayout.columnBreaks.push({ line: 9 });
  for (const chart of sheet.charts) {
    Object.assign(chart, { title: 'New title', legend: 'Top' });
    Object.assign(chart.valueAxis, { title: 'Axis', maximum: 99 });
    for (const series of chart.series) Object.assign(series, { fill: '#123456', labels: { shows: ['Value'] } });
  }
}

/** Takes away everything that the model knows, and the first sheet where there are more. */
export function deleteEverything(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    const used = sheet.usedArea() ?? { top: 0, left: 0, bottom: -1, right: -1 };
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        sheet.storeValue(row, column, null);
        sheet.storeFormula(row, column, undefined);
      }
    }
    for (const list of [sheet.charts, sheet.conditionalFormats, sheet.validations, sheet.merges]) list.length = 0;
    sheet.hyperlinks.clear();
    sheet.spills.clear();
  }
  workbook.tables.length = 0;
  workbook.names.length = 0;
  if (workbook.sheets.length > 1) workbook.sheets.shift();
  workbook.activeSheet = workbook.sheets[0];
}
