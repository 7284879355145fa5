import { overlaps, type Area } from '../../book/model/Area';
import type { Selection } from './Selection';

/** The selected area, widened until no merged cell is cut through. */
export function selectedArea({ anchor, focus }: Selection, merges: readonly Area[]): Area {
  let area: Area = {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
  for (;;) {
    const wider = merges.filter((merge) => overlaps(merge, area)).reduce(union, area);
    if (sameArea(wider, area)) return area;
    area = wider;
  }
}

function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** True where both areas hold the same cells. */
function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
