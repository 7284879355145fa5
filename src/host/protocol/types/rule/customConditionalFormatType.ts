import { refuseProtected } from '../../../book/cells/refuseProtected';
import { readRuleFormula } from '../../../formulas/rewriting/readRuleFormula';
import type { ConditionalFormat } from '../../../book/model/ConditionalFormat';
import { objectType, type Property, type ObjectType } from '../../engine/ObjectType';
import { colorValue, flagValue, textValue } from '../../engine/propertyValue';
import type { RuleOfSheet } from './conditionalFormatType';

export const customConditionalFormatType: ObjectType<RuleOfSheet> = objectType<RuleOfSheet>({
  name: 'CustomConditionalFormat',
  objects: {
    Rule: (target) => conditionalFormatRuleType.of(target),
    Format: (target) => conditionalRangeFormatType.of(target),
  },
});

export const conditionalFormatRuleType: ObjectType<RuleOfSheet> = objectType<RuleOfSheet>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ rule }) => rule.formula,
      set: ({ sheet, rule }, value) => {
        refuseProtected(sheet, 'allowFormatCells');
        const text = textValue(value);
        rule.formula = readRuleFormula(text.startsWith('=') ? text : `=${text}`, sheet);
        sheet.workbook.structureChanged();
      },
    },
  },
});

export const conditionalRangeFormatType: ObjectType<RuleOfSheet> = objectType<RuleOfSheet>({
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: formatProperty('numberFormat', textValue) },
  objects: {
    Font: (target) => conditionalRangeFontType.of(target),
    Fill: (target) => conditionalRangeFillType.of(target),
  },
});

export const conditionalRangeFontType: ObjectType<RuleOfSheet> = objectType<RuleOfSheet>({
  name: 'ConditionalRangeFont',
  properties: {
    Color: formatProperty('fontColor', colorValue),
    Bold: formatProperty('bold', flagValue),
    Italic: formatProperty('italic', flagValue),
    Strikethrough: formatProperty('strikethrough', flagValue),
  },
});

export const conditionalRangeFillType: ObjectType<RuleOfSheet> = objectType<RuleOfSheet>({
  name: 'ConditionalRangeFill',
  properties: { Color: formatProperty('fill', colorValue) },
  methods: {
    Clear: ({ rule }) => {
      delete rule.format.fill;
    },
  },
});

function formatProperty<K extends keyof ConditionalFormat['format']>(
  field: K,
  read: (value: unknown) => ConditionalFormat['format'][K],
): Property<RuleOfSheet> {
  return {
    get: ({ rule }) => rule.format[field] ?? null,
    set: ({ sheet, rule }, value) => {
      refuseProtected(sheet, 'allowFormatCells');
      rule.format[field] = read(value);
    },
  };
}
