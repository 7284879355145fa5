import { letterColumns } from '../columns/kpiTable';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress } from '../drawing/cellAddress';
import { drawLetterTones, drawPercentages, drawSigns } from '../drawing/drawSigns';
import { stretches } from '../drawing/stretches';
import { columnAddress, firstCell, type TablePlace } from '../drawing/tablePlace';
import { drawVerdicts } from './drawVerdicts';

const signsOf: Readonly<Record<TableSpec['key'], { readonly column: string; readonly signs: readonly string[] }>> = {
  departments: { column: 'status', signs: ['○', '▼', '●', '▲'] },
  targets: { column: 'readable', signs: ['✓', '▼', '✗', '–'] },
  kpis: { column: 'verdict', signs: ['✓', '▼', '○', '–'] },
};

const letterIds = new Set<string>(Object.values(letterColumns));

/** The calculated columns with rules of their own. */
export const ruledColumns: ReadonlySet<string> = new Set([
  ...Object.values(signsOf).map(({ column }) => column),
  ...['readValue', ...letterIds],
]);

/** The rules of plain Excel that colour a table by what it says. */
export function drawTableRules(sheet: Excel.Worksheet, spec: TableSpec, place: TablePlace): void {
  const { column, signs } = signsOf[spec.key];
  const at = (wanted: string): number => spec.columns.findIndex(({ id }) => id === wanted);
  drawSigns(sheet.getRange(columnAddress(place, at(column))), firstCell(place, at(column)), signs);
  if (spec.key === 'kpis') {
    for (const { value: isLetter, first, last } of stretches(spec.columns, ({ id }) => letterIds.has(id))) {
      if (!isLetter) continue;
      const letters = sheet.getRange(areaAddress(place.headRow, first, place.headRow + place.rows - 1, last));
      letters.format.font.bold = true;
      drawLetterTones(letters, firstCell(place, first));
    }
    drawVerdicts(sheet, spec, place);
  }
  if (spec.key === 'targets') {
    const [value, unit] = [at('readValue'), at('readUnit')];
    drawPercentages(sheet.getRange(columnAddress(place, value)), firstCell(place, value), firstCell(place, unit));
  }
}
