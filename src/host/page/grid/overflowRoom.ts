import type { CellLook } from '../look/SheetLooks';
import { measuredWidth } from '../look/measuredWidth';
import { textRoom } from './wantedHeight';

/** How many pixels a text may run over on both sides of its cell. */
interface Overflow {
  readonly left: number;
  readonly right: number;
}

const none: Overflow = { left: 0, right: 0 };

/**
 * Text that does not wrap runs on over blank neighbours, as in Excel: to the side away from its alignment, to both where it
 * is centred. `free(offset)` gives the width of the neighbour at an offset, or undefined where it is not blank.
 */
export function overflowRoom(
  { text, value, style }: CellLook,
  width: number,
  free: (offset: number) => number | undefined,
): Overflow {
  if (typeof value !== 'string' || style.wrapText || style.horizontal === 'Fill' || text.includes('\n')) return none;
  const missing = measuredWidth(text, style) - textRoom(width, style.indent);
  if (missing <= 0) return none;
  const along = (direction: -1 | 1, wanted: number): number => {
    let room = 0;
    for (let offset = direction; room < wanted; offset += direction) {
      const next = free(offset);
      if (next === undefined) break;
      room += next;
    }
    return room;
  };
  switch (style.horizontal) {
    case 'Right':
      return { left: along(-1, missing), right: 0 };
    case 'Center':
      return { left: along(-1, missing / 2), right: along(1, missing / 2) };
    case 'Justify':
    case 'Distributed':
      return none;
    default:
      return { left: 0, right: along(1, missing) };
  }
}
