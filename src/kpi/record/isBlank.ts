import type { CellInput } from './Field';
import { isShownError } from './ShownError';

/** Nothing that a reader sees: spaces of any width, signs without width, line breaks. */
const invisible = /^[\s\p{Cf}\p{Cc}]*$/u;

/** What no key of a text leaves out. */
const kept = /[^ \u00a0\p{Cc}]|[\u007f-\u009f]/u;

/**
 * Says whether a cell holds nothing: null, an error, or a text of nothing but spaces (non-breaking ones too) and line breaks. A plain formula of the
 * sheet says the same: TRIM(CLEAN(SUBSTITUTE(x, UNICHAR(160), " "))).
 */
export function isBlank(value: CellInput | undefined): boolean {
  if (value === null || value === undefined || isShownError(value)) return true;
  return typeof value === 'string' && !kept.test(value);
}

/** The same for a cell that should hold text: there Excel on the desktop hands over an empty cell as 0. */
export function isBlankText(value: CellInput | undefined): boolean {
  return isBlank(value) || value === 0;
}

/** Says whether a text shows nothing to a reader, though a plain formula takes it for one: an em space, a sign without width. */
export function showsNothing(value: CellInput | undefined): boolean {
  return isBlank(value) || (typeof value === 'string' && invisible.test(value));
}
