import { refuseProtected } from '../../../book/cells/refuseProtected';
import type { ConditionalFormat } from '../../../book/model/ConditionalFormat';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { flagValue, numberValue } from '../../engine/propertyValue';
import { customConditionalFormatType } from './customConditionalFormatType';
import { rangeType } from '../range/rangeType';
import type { RemoteObject } from '../../engine/RemoteObject';

export interface RuleOfSheet {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

export const conditionalFormatType: ObjectType<RuleOfSheet> = objectType<RuleOfSheet>({
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  isThere: ({ sheet, rule }) => sheet.conditionalFormats.includes(rule),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: () => 'Custom' },
    Priority: {
      get: ({ rule }) => rule.priority,
      set: ({ sheet, rule }, value) => setPriority(sheet, rule, numberValue(value, 0)),
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => {
        rule.stopIfTrue = flagValue(value);
      },
    },
  },
  objects: {
    Custom: (target) => customConditionalFormatType.of(target),
    CustomOrNullObject: (target) => customConditionalFormatType.of(target),
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
});

function singleArea({ sheet, rule }: RuleOfSheet): RemoteObject | null {
  const [area, ...others] = rule.areas;
  return area && others.length === 0 ? rangeType.of({ sheet, area }) : null;
}

/** The other rules keep their order; priorities stay 0, 1, 2 … without gaps. */
function setPriority(sheet: Sheet, rule: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== rule).sort((a, b) => a.priority - b.priority);
  others.splice(priority, 0, rule);
  for (const [index, each] of others.entries()) each.priority = index;
}
