import type { CellInput } from './Field';

/** Says whether a cell holds nothing: null, no text, or only spaces (non-breaking ones too). */
export function isBlank(value: CellInput | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The same for a cell that should hold text: there Excel on the desktop hands over an empty cell as 0. */
export function isBlankText(value: CellInput | undefined): boolean {
  return isBlank(value) || value === 0;
}
