import type { CellInput } from '../../kpi/record/Field';

/** Excel would take these for a formula, a number, a date, a truth value or an error: 001, 1/2, MAR-1, TRUE, =X, +1, #N/A. */
const mistakable = /^[=+\-@#'\t\r\n]|^\W*(?:true|false|benar|salah)\W*$/i;
const longestDate = 24;

/** What to write so that Excel keeps a text as it is; numbers and truth values stay. `MAR-1` → `'MAR-1`. */
export function typedText(value: CellInput): CellInput {
  if (typeof value !== 'string' || value === '') return value ?? '';
  const likeANumber = value.length <= longestDate && /\d/.test(value);
  return mistakable.test(value) || likeANumber ? `'${value}` : value;
}
