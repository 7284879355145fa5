import type { CellInput, Field } from './Field';
import { listEntry, type TypedWords } from './lists';
import { wordKey } from './wordKey';

/** Nothing but dashes, points, question marks and the like. */
const onlySigns = /^[\s\-–—_.…?*/\\]+$/u;
const crosses = /^x{2,}$/;

/** Says whether a text only keeps a field's place, such as "-", "TBD" or "xxx". A word of the field's own list never does: "n/a" is a baseline. */
export function isPlaceholder({ list }: Pick<Field, 'list'>, value: CellInput, spellings: TypedWords): boolean {
  if (typeof value !== 'string') return false;
  const key = wordKey(value);
  if (key === '' || (list && listEntry(spellings, list, key) !== undefined)) return false;
  return onlySigns.test(key) || crosses.test(key) || spellings.some(({ placeholders }) => placeholders.includes(key));
}
