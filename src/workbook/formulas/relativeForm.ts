import { translateFormulaToR1C1 } from '@borgar/fx';

/** A formula of a cell such as `Q8` so that copies of it down a column are equal: `=A8*2` → `=RC[-16]*2`. */
export function relativeForm(formula: string, address: string): string {
  return translateFormulaToR1C1(formula, address).toUpperCase();
}
