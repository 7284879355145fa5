import { palette, type Tone } from '../palette';

/** Which sign at the beginning of a text gets which colours; the sign and its word say the same. */
export const toneOfSign: Readonly<Record<string, Tone>> = {
  '○': palette.grey,
  '–': palette.blue,
  '▼': palette.amber,
  '●': palette.green,
  '▲': palette.rose,
  '✓': palette.green,
  '✗': palette.rose,
};

/** How cells look while a formula of plain Excel holds, so that everyone sees it, with the add-in or without. */
interface RuleLook {
  readonly ink?: string;
  readonly ground?: string;
  readonly numberFormat?: string;
}

/** Adds a rule before all others of its cells, as Excel does; `formula` is written for the first cell. */
export function addRule(
  range: Excel.Range | Excel.RangeAreas,
  formula: string,
  { ink, ground, numberFormat }: RuleLook,
): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  if (ink) custom.format.font.color = ink;
  if (ground) custom.format.fill.color = ground;
  if (numberFormat) custom.format.numberFormat = numberFormat;
}

/** Colours texts by the sign they begin with. `firstCell` is the range's top left, such as F5. */
export function drawSigns(range: Excel.Range, firstCell: string, signs: readonly string[]): void {
  for (const sign of signs) {
    const tone = toneOfSign[sign];
    if (tone) addRule(range, `=LEFT($${firstCell},1)="${sign}"`, tone);
  }
}

/** Colours the letters: 1 met, 0 not met, anything between filled but not judged. `firstCell` is relative in both directions. */
export function drawLetterTones(range: Excel.Range, firstCell: string): void {
  addRule(range, `=ISNUMBER(${firstCell})`, palette.blue);
  addRule(range, `=AND(ISNUMBER(${firstCell}),${firstCell}=1)`, palette.green);
  addRule(range, `=AND(ISNUMBER(${firstCell}),${firstCell}=0)`, palette.rose);
}

/** Shows a fraction as a percentage where the cell beside it says so, a whole one without decimals. Cells are such as E6, F6. */
export function drawPercentages(range: Excel.Range, valueCell: string, unitCell: string): void {
  addRule(range, `=AND($${unitCell}="%",ISNUMBER($${valueCell}))`, { numberFormat: '0.0#%' });
  addRule(range, `=AND($${unitCell}="%",ISNUMBER($${valueCell}),ROUND($${valueCell},2)=$${valueCell})`, {
    numberFormat: '0%',
  });
}
