import type { Sheet } from '../../../book/model/Sheet';
import { children, flag, numberAttribute, type XmlElement } from '../../package/XmlElement';
import type { ReadContext } from '../../workbook/ReadContext';
import { readAreas } from '../areaName';
import { conditionalRuleOf } from './conditionalRuleOf';

/** Rules with a formula, and those that compare with values or a text (ECMA-376 Part 1, 18.3.1.10 cfRule); other kinds stay in the file. */
export function readConditionalFormats(context: ReadContext, sheet: Sheet, root: XmlElement | undefined): void {
  for (const block of children(root, 'conditionalFormatting')) {
    const areas = readAreas(block.attributes.sqref);
    for (const rule of children(block, 'cfRule')) {
      const known = conditionalRuleOf(rule, areas);
      if (!known) continue;
      sheet.conditionalFormats.push({
        id: String(context.workbook.nextId()),
        areas: [...areas],
        rule: known,
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
  return conditionalRuleOf(rule, readAreas(block.attributes.sqref)) !== undefined;
}
