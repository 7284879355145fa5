import type { Workbook } from '../../book/model/Workbook';

/** One sheet with nothing on it, as Excel opens a new workbook. */
export function isBlankWorkbook({ sheets, names }: Workbook): boolean {
  const [first, ...others] = sheets;
  return others.length === 0 && names.length === 0 && first?.usedArea() === undefined;
}
