import { refuseProtected } from '../../../book/cells/refuseProtected';
import { addConditionalFormat } from '../../../book/rules/addConditionalFormat';
import { overlaps } from '../../../book/model/Area';
import type { ConditionalFormat } from '../../../book/model/ConditionalFormat';
import { subtractArea } from '../../../book/model/subtractArea';
import type { ObjectType } from '../../engine/ObjectType';
import { HostError } from '../../engine/HostError';
import type { SheetArea } from '../../ranges/SheetArea';
import { TypedTarget } from '../../engine/TypedTarget';

/** The rules that touch a range, first in force first. */
export const conditionalFormatCollectionType: ObjectType<'ConditionalFormatCollection'> = {
  items: (range) => rulesOf(range).map((rule) => new TypedTarget('ConditionalFormat', { sheet: range.sheet, rule })),
  item: (range, key) => {
    const rule = rulesOf(range).find((each) => each.id === key);
    return rule ? new TypedTarget('ConditionalFormat', { sheet: range.sheet, rule }) : null;
  },
  methods: {
    GetCount: (range) => rulesOf(range).length,
    /** Always adds. A rule has no test until its formula is set, so it begins as one that never holds. */
    Add: ({ sheet, area }, parameters) => {
      const type = parameters.text(0);
      if (type !== 'Custom') {
        throw new HostError('ApiNotFound', `A conditional format of type ${type} is not part of this preview`);
      }
      const rule = addConditionalFormat(sheet, [area], '=FALSE');
      return new TypedTarget('ConditionalFormat', { sheet, rule });
    },
    ClearAll: ({ sheet, area }) => {
      refuseProtected(sheet, 'allowFormatCells');
      for (const rule of sheet.conditionalFormats) {
        rule.areas = rule.areas.flatMap((piece) => subtractArea(piece, area));
      }
      const kept = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
      sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
    },
  },
};

function rulesOf({ sheet, area }: SheetArea): readonly ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((rule) => rule.areas.some((piece) => overlaps(piece, area)))
    .sort((one, other) => one.priority - other.priority);
}
