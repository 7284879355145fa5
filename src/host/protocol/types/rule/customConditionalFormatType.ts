import { refuseProtected } from '../../../book/cells/refuseProtected';
import { readRuleFormula } from '../../../formulas/rewriting/readRuleFormula';
import type { ConditionalFormat } from '../../../book/model/ConditionalFormat';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { colorValue, flagValue, textValue } from '../../engine/propertyValue';
import type { RuleOfSheet } from './conditionalFormatType';
import { Reference } from '../../engine/Reference';

export const customConditionalFormatType: ObjectType<'CustomConditionalFormat'> = {
  objects: {
    Rule: (target) => new Reference('ConditionalFormatRule', target),
    Format: (target) => new Reference('ConditionalRangeFormat', target),
  },
};

export const conditionalFormatRuleType: ObjectType<'ConditionalFormatRule'> = {
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
};

export const conditionalRangeFormatType: ObjectType<'ConditionalRangeFormat'> = {
  properties: { NumberFormat: formatProperty('numberFormat', textValue) },
  objects: {
    Font: (target) => new Reference('ConditionalRangeFont', target),
    Fill: (target) => new Reference('ConditionalRangeFill', target),
  },
};

export const conditionalRangeFontType: ObjectType<'ConditionalRangeFont'> = {
  properties: {
    Color: formatProperty('fontColor', colorValue),
    Bold: formatProperty('bold', flagValue),
    Italic: formatProperty('italic', flagValue),
    Strikethrough: formatProperty('strikethrough', flagValue),
  },
};

export const conditionalRangeFillType: ObjectType<'ConditionalRangeFill'> = {
  properties: { Color: formatProperty('fill', colorValue) },
  methods: {
    Clear: ({ rule }) => {
      delete rule.format.fill;
    },
  },
};

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
