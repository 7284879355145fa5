import { cellArea, joined, overlaps, type Area } from '../../book/model/Area';
import type { Selection } from './Selection';

/** The selected area, widened until no merged cell is cut through. */
export function selectedArea({ anchor, focus }: Selection, merges: readonly Area[]): Area {
  let area = joined(cellArea(anchor.row, anchor.column), cellArea(focus.row, focus.column));
  for (;;) {
    const wider = merges.filter((merge) => overlaps(merge, area)).reduce(joined, area);
    if (sameArea(wider, area)) return area;
    area = wider;
  }
}

/** True where both areas hold the same cells. */
function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
