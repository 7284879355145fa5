import { letters } from '../../kpi/record/Field';
import { letterSigns, rangeSigns } from '../../kpi/judge/signs';
import { letterColumns } from '../columns/kpiTable';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress, columnLetters } from '../drawing/cellAddress';
import { addRule, toneOfSign } from '../drawing/drawSigns';
import { columnsWhere, type TablePlace } from '../drawing/tablePlace';
import { palette } from '../palette';
import { judgedBy, requiredFields } from './rulesOfTable';

/** The sign of each verdict, in the order of the verdict's number. */
const verdictSigns = [rangeSigns.none.sign, letterSigns.notJudged.sign, rangeSigns.tooFew.sign, letterSigns.met.sign];

/**
 * Shows the verdict where one types: on the KPI's name by colour and sign (the number format shows the sign, the cell's value stays
 * what was typed), on required cells that are still blank, and on what a letter at 0 judges. Rules of plain Excel.
 */
export function drawVerdicts(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  place: TablePlace,
  only: ReadonlySet<string>,
): void {
  const at = (id: string): number => spec.columns.findIndex((column) => column.id === id);
  const first = (id: string): string => `$${columnLetters(at(id))}${place.headRow + 1}`;
  const cells = (from: number, to: number): Excel.Range =>
    sheet.getRange(areaAddress(place.headRow, from, place.headRow + place.rows - 1, to));
  (only.has('name') ? verdictSigns : []).forEach((sign, index) => {
    const tone = toneOfSign[sign];
    addRule(cells(at('name'), at('name')), `=AND(${first('filled')}>0,${first('verdictNo')}=${index + 1})`, {
      ...tone,
      numberFormat: `General;-General;General;"${sign} "@`,
    });
  });
  for (const letter of letters) {
    const judged = judgedBy(letter);
    const letterCell = first(letterColumns[letter]);
    const weak = columnsWhere(spec, place, ({ id }) => judged.has(id) && only.has(id));
    if (weak === '') continue;
    addRule(sheet.getRanges(weak), `=AND(ISNUMBER(${letterCell}),${letterCell}=0)`, { ground: palette.weakTint });
  }
  const required = columnsWhere(spec, place, ({ id }) => requiredFields.has(id) && only.has(id));
  if (required === '') return;
  const [firstRequired = ''] = required.split(':');
  addRule(sheet.getRanges(required), `=AND(${first('filled')}>0,ISBLANK(${firstRequired}))`, {
    ground: palette.openTint,
  });
}
