import { palette, type Tone } from '../palette';

/** Which sign at the beginning of a text gets which colours; the sign and its word say the same. */
export const toneOfSign: Readonly<Record<string, Tone>> = {
  '○': palette.grey,
  '▼': palette.amber,
  '●': palette.green,
  '▲': palette.rose,
  '✓': palette.green,
  '✗': palette.rose,
};

function addRule(range: Excel.Range, formula: string, tone: Tone): void {
  const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  rule.custom.format.font.color = tone.ink;
  rule.custom.format.fill.color = tone.ground;
}

/** Colours texts by the sign they begin with: a rule of plain Excel, so it works for people without the add-in. `firstCell` is the range's top left, such as F5. */
export function drawSigns(range: Excel.Range, firstCell: string, signs: readonly string[]): void {
  for (const sign of signs) {
    const tone = toneOfSign[sign];
    if (tone) addRule(range, `=LEFT($${firstCell},1)="${sign}"`, tone);
  }
}

/** Colours the letters' 1 and 0. `firstCell` is relative in both directions. */
export function drawLetterTones(range: Excel.Range, firstCell: string): void {
  addRule(range, `=AND(ISNUMBER(${firstCell}),${firstCell}=1)`, palette.green);
  addRule(range, `=AND(ISNUMBER(${firstCell}),${firstCell}=0)`, palette.rose);
}

/** Shows a fraction as a percentage where the cell beside it says so. `unitCell` is such as F6. */
export function drawPercentages(range: Excel.Range, unitCell: string): void {
  const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = `=$${unitCell}="%"`;
  rule.custom.format.numberFormat = '0.##%';
}
