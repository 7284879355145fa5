import type { CellInput } from './Field';
import { isBlankText } from './isBlank';

/** A text cell as plain text; "" for a blank one. */
export function cellText(value: CellInput): string {
  return isBlankText(value) ? '' : String(value).trim();
}
