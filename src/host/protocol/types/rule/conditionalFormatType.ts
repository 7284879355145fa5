import { refuseProtected } from '../../../book/cells/refuseProtected';
import type { ConditionalFormat, ConditionalRule } from '../../../book/model/ConditionalFormat';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { ObjectType } from '../../engine/ObjectType';
import { asFlag, asNumber } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';

export interface RuleOfSheet {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

export const conditionalFormatType: ObjectType<'ConditionalFormat'> = {
  identity: ({ rule }) => ({ Id: rule.id }),
  isThere: ({ sheet, rule }) => sheet.conditionalFormats.includes(rule),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.rule.kind },
    Priority: {
      get: ({ rule }) => rule.priority,
      set: ({ sheet, rule }, value) => setPriority(sheet, rule, asNumber(value, 0)),
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => {
        rule.stopIfTrue = asFlag(value);
      },
    },
  },
  objects: {
    Custom: (target) => new TypedTarget('CustomConditionalFormat', ofKind(target, 'Custom')),
    CustomOrNullObject: (target) =>
      isOfKind(target, 'Custom') ? new TypedTarget('CustomConditionalFormat', target) : null,
    CellValue: (target) => new TypedTarget('CellValueConditionalFormat', ofKind(target, 'CellValue')),
    CellValueOrNullObject: (target) =>
      isOfKind(target, 'CellValue') ? new TypedTarget('CellValueConditionalFormat', target) : null,
    TextComparison: (target) => new TypedTarget('TextConditionalFormat', ofKind(target, 'ContainsText')),
    TextComparisonOrNullObject: (target) =>
      isOfKind(target, 'ContainsText') ? new TypedTarget('TextConditionalFormat', target) : null,
  },
  methods: {
    GetRange: (target) => {
      const range = singleArea(target);
      if (!range) throw new WorkbookError('ItemNotFound', 'The rule holds for more than one area.');
      return range;
    },
    GetRangeOrNullObject: singleArea,
    Delete: ({ sheet, rule }) => {
      refuseProtected(sheet, 'allowFormatCells');
      const index = sheet.conditionalFormats.indexOf(rule);
      if (index < 0) throw new WorkbookError('ItemNotFound', 'The rule is gone.');
      sheet.conditionalFormats.splice(index, 1);
    },
  },
};

function isOfKind({ rule }: RuleOfSheet, kind: ConditionalRule['kind']): boolean {
  return rule.rule.kind === kind;
}

function ofKind(target: RuleOfSheet, kind: ConditionalRule['kind']): RuleOfSheet {
  if (isOfKind(target, kind)) return target;
  throw new WorkbookError('ItemNotFound', `The conditional format is of type ${target.rule.rule.kind}, not ${kind}.`);
}

function singleArea({ sheet, rule }: RuleOfSheet): TypedTarget | null {
  const [area, ...others] = rule.areas;
  return area && others.length === 0 ? new TypedTarget('Range', { sheet, area }) : null;
}

/** The other rules keep their order; priorities stay 0, 1, 2 … without gaps. */
function setPriority(sheet: Sheet, rule: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== rule).sort((a, b) => a.priority - b.priority);
  others.splice(priority, 0, rule);
  for (const [index, each] of others.entries()) each.priority = index;
}
