import { refuseProtected } from '../../../book/cells/refuseProtected';
import { readConditionalRule } from '../../../book/rules/readConditionalRule';
import type { ConditionalFormat } from '../../../book/model/ConditionalFormat';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { asColor, asFlag, asText } from '../../engine/propertyValue';
import type { RuleOfSheet } from './conditionalFormatType';
import { TypedTarget } from '../../engine/TypedTarget';

export const customConditionalFormatType: ObjectType<'CustomConditionalFormat'> = {
  objects: {
    Rule: (target) => new TypedTarget('ConditionalFormatRule', target),
    Format: (target) => new TypedTarget('ConditionalRangeFormat', target),
  },
};

export const conditionalFormatRuleType: ObjectType<'ConditionalFormatRule'> = {
  properties: {
    Formula: {
      get: ({ rule: { rule } }) => (rule.kind === 'Custom' ? rule.formula : null),
      set: ({ sheet, rule }, value) => {
        refuseProtected(sheet, 'allowFormatCells');
        const text = asText(value);
        rule.rule = readConditionalRule({ kind: 'Custom', formula: text.startsWith('=') ? text : `=${text}` }, sheet);
        sheet.workbook.structureChanged();
      },
    },
  },
};

export const conditionalRangeFormatType: ObjectType<'ConditionalRangeFormat'> = {
  properties: { NumberFormat: formatProperty('numberFormat', asText) },
  objects: {
    Font: (target) => new TypedTarget('ConditionalRangeFont', target),
    Fill: (target) => new TypedTarget('ConditionalRangeFill', target),
  },
};

export const conditionalRangeFontType: ObjectType<'ConditionalRangeFont'> = {
  properties: {
    Color: formatProperty('fontColor', asColor),
    Bold: formatProperty('bold', asFlag),
    Italic: formatProperty('italic', asFlag),
    Strikethrough: formatProperty('strikethrough', asFlag),
  },
};

export const conditionalRangeFillType: ObjectType<'ConditionalRangeFill'> = {
  properties: { Color: formatProperty('fill', asColor) },
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
