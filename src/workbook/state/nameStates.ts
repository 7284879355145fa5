import type { NameState } from './WorkbookState';

/** What must be loaded of a workbook's names for `nameStates`. */
export const loadedOfNames = 'items/name, items/type, items/formula';

/** The names of a workbook as they have been loaded. */
export function nameStates({ items }: Excel.NamedItemCollection): NameState[] {
  return items.map(({ name, type, formula }) => {
    const text = String(formula);
    return { name, formula: text, isBroken: type === 'Error' || text.includes('#REF!') };
  });
}
