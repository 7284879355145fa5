import type { ReadCells } from './LanguageState';
import type { OurText } from './TextPair';

/** What was entered in a cell, zero-based; undefined for formulas, blank cells and truth values. */
export function constantAt({ values, formulas }: ReadCells, row: number, column: number): OurText | undefined {
  const value = values[row]?.[column];
  const formula = formulas[row]?.[column];
  // A text that begins with = reads the same as value and as formula.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula || value === '' || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  return value;
}
