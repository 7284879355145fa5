import type { CellInput } from './Field';
import { isBlankText } from './isBlank';
import { isShownError } from './ShownError';

/** A text cell as plain text; "" for a blank one. */
export function cellText(value: CellInput): string {
  return isBlankText(value) || isShownError(value) ? '' : String(value).trim();
}
