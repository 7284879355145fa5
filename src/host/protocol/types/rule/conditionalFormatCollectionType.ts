import { refuseProtected } from '../../../book/cells/refuseProtected';
import { addConditionalFormat } from '../../../book/rules/addConditionalFormat';
import { takeRulesOff } from '../../../book/rules/takeRulesOff';
import { overlaps } from '../../../book/model/Area';
import type { Sheet } from '../../../book/model/Sheet';
import type { ConditionalFormat, ConditionalRule } from '../../../book/model/ConditionalFormat';
import type { ObjectType } from '../../engine/ObjectType';
import { HostError } from '../../engine/HostError';
import { asChoice } from '../../engine/propertyValue';
import type { SheetArea } from '../../ranges/SheetArea';
import { TypedTarget } from '../../engine/TypedTarget';

const rulesWithoutTest = {
  Custom: { kind: 'Custom', formula: '=FALSE' },
  CellValue: { kind: 'CellValue', operator: 'Invalid' },
  ContainsText: { kind: 'ContainsText', operator: 'Invalid' },
} as const satisfies Readonly<Record<string, ConditionalRule>>;

const ruleTypes = Object.keys(rulesWithoutTest) as (keyof typeof rulesWithoutTest)[];

const unansweredRules: readonly string[] = ['DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'];

/** The rules that touch some ranges of one sheet, first in force first. */
export const conditionalFormatCollectionType: ObjectType<'ConditionalFormatCollection'> = {
  items: (ranges) =>
    rulesOf(ranges).map((rule) => new TypedTarget('ConditionalFormat', { sheet: sheetOf(ranges), rule })),
  item: (ranges, key) => {
    const rule = rulesOf(ranges).find((each) => each.id === key);
    return rule ? new TypedTarget('ConditionalFormat', { sheet: sheetOf(ranges), rule }) : null;
  },
  methods: {
    GetCount: (ranges) => rulesOf(ranges).length,
    /** Always adds. A rule has no test until one is set, so it begins as one that never holds. */
    Add: (ranges, parameters) => {
      const untold = rulesWithoutTest[asChoice(parameters.value(0), ruleTypes, unansweredRules)];
      const sheet = sheetOf(ranges);
      const areas = ranges.map(({ area }) => area);
      const rule = addConditionalFormat(sheet, areas, untold);
      return new TypedTarget('ConditionalFormat', { sheet, rule });
    },
    ClearAll: (ranges) => {
      const sheet = sheetOf(ranges);
      refuseProtected(sheet, 'allowFormatCells');
      for (const { area } of ranges) takeRulesOff(sheet.conditionalFormats, area);
      sheet.workbook.structureChanged();
    },
  },
};

function rulesOf(ranges: readonly SheetArea[]): readonly ConditionalFormat[] {
  return sheetOf(ranges)
    .conditionalFormats.filter((rule) => rule.areas.some((piece) => ranges.some(({ area }) => overlaps(piece, area))))
    .sort((one, other) => one.priority - other.priority);
}

function sheetOf([first]: readonly SheetArea[]): Sheet {
  if (!first) throw new HostError('InvalidArgument', 'There is no range.');
  return first.sheet;
}
