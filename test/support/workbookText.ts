import { Sheet } from '../../src/host/book/model/Sheet';
import { CellError } from '../../src/host/book/model/CellError';
import type { Workbook } from '../../src/host/book/model/Workbook';
import { areaAddress } from '../../src/host/protocol/ranges/areaAddress';
import { customFormula } from './customFormula';

function cellLines(sheet: Sheet): string[] {
  const used = sheet.usedArea();
  if (!used) return [];
  const lines: string[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      if (value === null && formula === undefined) continue;
      const shown = value instanceof CellError ? value.code : JSON.stringify(value);
      const address = areaAddress({ top: row, left: column, bottom: row, right: column });
      lines.push(`${address} ${shown}${formula === undefined ? '' : `  ${formula}`}`);
    }
  }
  return lines;
}

/** A workbook as text that people can review: sheets with their cells and rules, tables, names. */
export function workbookText(workbook: Workbook): string {
  const sheets = workbook.sheets.flatMap((sheet) => [
    `# ${sheet.name}`,
    ...cellLines(sheet),
    ...sheet.validations.map(
      ({ areas, rule }) => `drop-down ${areas.map(areaAddress).join(',')} ${JSON.stringify(rule)}`,
    ),
    ...sheet.conditionalFormats.map(
      (each) =>
        `highlight ${each.areas.map(areaAddress).join(',')} ${customFormula(each)} ${JSON.stringify(each.format)}`,
    ),
    ...sheet.charts.map(({ title, series }) => `chart ${title} ${JSON.stringify(series)}`),
    '',
  ]);
  const tables = workbook.tables.map(({ name, sheet, area }) => `table ${name} ${sheet.name}!${areaAddress(area)}`);
  const names = workbook.names.map(({ name, formula }) => `name ${name} ${formula}`);
  return [...sheets, ...tables, ...names, ''].join('\n');
}
