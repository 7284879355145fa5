import type { Sheet } from '../../../book/model/Sheet';
import { fromFileFormula } from '../../formulas/fromFileFormula';
import { child, children, flag, numberAttribute, type XmlElement } from '../../package/XmlElement';
import type { ReadContext } from '../../workbook/ReadContext';
import { readAreas } from '../areaName';

/** Rules with a formula (ECMA-376 Part 1, 18.3.1.10 cfRule type `expression`); other kinds stay in the file. */
export function readConditionalFormats(context: ReadContext, sheet: Sheet, root: XmlElement | undefined): void {
  for (const block of children(root, 'conditionalFormatting')) {
    const areas = readAreas(block.attributes.sqref);
    for (const rule of children(block, 'cfRule')) {
      const formula = child(rule, 'formula')?.text;
      if (!isKnownRule(block, rule) || formula === undefined) continue;
      sheet.conditionalFormats.push({
        id: String(context.workbook.nextId()),
        areas: [...areas],
        formula: fromFileFormula(formula),
        priority: (numberAttribute(rule, 'priority') ?? 1) - 1,
        stopIfTrue: flag(rule, 'stopIfTrue'),
        format: { ...context.styles.differentials[numberAttribute(rule, 'dxfId') ?? -1] },
      });
    }
  }
  sheet.conditionalFormats.sort((one, other) => one.priority - other.priority);
}

/** Whether a rule is one that the model knows. */
export function isKnownRule(block: XmlElement, rule: XmlElement): boolean {
  const isFormula = rule.attributes.type === 'expression' && child(rule, 'formula') !== undefined;
  return isFormula && readAreas(block.attributes.sqref).length > 0;
}
