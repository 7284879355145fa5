import { parseValue } from 'numfmt';
import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import { excelErrors } from './excelErrors';

/** Blank → 0, TRUE → 1, `"5%"` → 0.05, `"2024-03-01"` → 45352; other text → #VALUE!. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return textToNumber(value) ?? excelErrors.value;
}

/** The number that a text stands for, as typing would read it; undefined where it stands for none. */
export function textToNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || !/\d/.test(trimmed)) return undefined;
  if (/^[-+.\de]+$/i.test(trimmed)) {
    const number = Number(trimmed);
    if (!Number.isNaN(number)) return number;
  }
  const parsed = parseValue(trimmed);
  return typeof parsed?.value === 'number' ? parsed.value : undefined;
}

/** All of them as numbers, or the first error. */
export function toNumbers<const Cells extends readonly CellValue[]>(
  cells: Cells,
): { -readonly [Place in keyof Cells]: number } | CellError {
  const numbers: number[] = [];
  for (const cell of cells) {
    const number = toNumber(cell);
    if (number instanceof CellError) return number;
    numbers.push(number);
  }
  return numbers as { -readonly [Place in keyof Cells]: number };
}
