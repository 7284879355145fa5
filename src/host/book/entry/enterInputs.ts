import type { Area } from '../model/Area';
import type { AutoCorrect } from '../model/AutoCorrect';
import { checkWritable } from '../cells/checkWritable';
import type { Sheet } from '../model/Sheet';
import { enterEntries } from './enterEntries';
import { planEntries, type Input } from './planEntries';

/**
 * Writes what a person types or an add-in sets through `range.values` or `range.formulas`: read as Excel reads typing
 * (`=…` formula, `95%`, `'001`), null leaves a cell as it is, `''` clears it. What that sets off: `enterEntries`. Throws
 * InvalidArgument (shape, unreadable formula, too long) and AccessDenied (protected) before anything is written.
 */
export function enterInputs(
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly Input[])[],
  options: Partial<Readonly<AutoCorrect>> = {},
): void {
  checkWritable(sheet, area);
  enterEntries(sheet, area, planEntries(sheet, area, inputs), options);
}
