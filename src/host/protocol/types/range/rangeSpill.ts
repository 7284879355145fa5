import { contains, overlaps, type Area } from '../../../book/model/Area';
import { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { ObjectType } from '../../engine/ObjectType';
import type { SheetArea } from '../../ranges/SheetArea';
import { TypedTarget } from '../../engine/TypedTarget';

/** From a spilling formula's cell to its area and back. */
export const rangeSpill = {
  properties: {
    /** True where every cell lies in a spilled result, false where none does, null where only some do. */
    HasSpill: {
      get: ({ sheet, area }, session) => {
        session.calculation.beforeRead();
        const spills = [...sheet.spills.values()];
        if (spills.some((spill) => contains(spill, area))) return true;
        return spills.some((spill) => overlaps(spill, area)) ? null : false;
      },
    },
  },
  methods: {
    GetSpillingToRange: (range, _parameters, session) => {
      session.calculation.beforeRead();
      return found(spillingTo(range));
    },
    GetSpillingToRangeOrNullObject: (range, _parameters, session) => {
      session.calculation.beforeRead();
      return spillingTo(range);
    },
    GetSpillParent: (range, _parameters, session) => {
      session.calculation.beforeRead();
      return found(spillParent(range));
    },
    GetSpillParentOrNullObject: (range, _parameters, session) => {
      session.calculation.beforeRead();
      return spillParent(range);
    },
  },
} satisfies Pick<ObjectType<'Range'>, 'properties' | 'methods'>;

function spillingTo({ sheet, area }: SheetArea): TypedTarget | null {
  refuseManyCells(area);
  const spill = sheet.spills.get(Sheet.key(area.top, area.left));
  return spill ? new TypedTarget('Range', { sheet, area: spill }) : null;
}

function spillParent({ sheet, area }: SheetArea): TypedTarget | null {
  refuseManyCells(area);
  const spill = [...sheet.spills.values()].find((each) => contains(each, area));
  if (!spill) return null;
  return new TypedTarget('Range', { sheet, area: { ...spill, bottom: spill.top, right: spill.left } });
}

function refuseManyCells({ top, left, bottom, right }: Area): void {
  if (top !== bottom || left !== right) throw new WorkbookError('InvalidArgument', 'Only one cell may be asked.');
}

function found(range: TypedTarget | null): TypedTarget {
  if (!range) throw new WorkbookError('ItemNotFound', 'Nothing spills here.');
  return range;
}
