import type { TableSpec } from '../columns/TableSpec';
import { areaAddress } from '../drawing/cellAddress';
import { drawLetterTones, drawPercentages, drawSigns } from '../drawing/drawSigns';
import { stretches } from '../drawing/stretches';
import { columnAddress, firstCell, type TablePlace } from '../drawing/tablePlace';
import { drawVerdicts } from './drawVerdicts';
import { letterIds, rulesOfTable, signColumns } from './rulesOfTable';

const signsOf: Readonly<Record<TableSpec['key'], readonly string[]>> = {
  departments: ['○', '▼', '●', '▲'],
  targets: ['✓', '▼', '✗', '–'],
  kpis: ['✓', '▼', '○', '–'],
};

/** The rules of plain Excel that colour a table by what it says; `only` on some columns. */
export function drawTableRules(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  place: TablePlace,
  only: ReadonlySet<string> = new Set(rulesOfTable(spec)),
): void {
  const column = signColumns[spec.key];
  const at = (wanted: string): number => spec.columns.findIndex(({ id }) => id === wanted);
  if (only.has(column)) {
    drawSigns(sheet.getRange(columnAddress(place, at(column))), firstCell(place, at(column)), signsOf[spec.key]);
  }
  if (spec.key === 'kpis') {
    const isOwn = ({ id }: { readonly id: string }): boolean => letterIds.has(id) && only.has(id);
    for (const { value: isLetter, first, last } of stretches(spec.columns, isOwn)) {
      if (!isLetter) continue;
      const letters = sheet.getRange(areaAddress(place.headRow, first, place.headRow + place.rows - 1, last));
      letters.format.font.bold = true;
      drawLetterTones(letters, firstCell(place, first));
    }
    drawVerdicts(sheet, spec, place, only);
  }
  if (spec.key === 'targets' && only.has('readValue')) {
    const [value, unit] = [at('readValue'), at('readUnit')];
    drawPercentages(sheet.getRange(columnAddress(place, value)), firstCell(place, value), firstCell(place, unit));
  }
}
