import { readArea } from './areaName';

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as a formula needs it: `KPIs`, `'My KPIs'`, `'KPI''s'`, `'A1'`. */
export function quotedSheetName(name: string): string {
  const looksLikeCell = readArea(name) !== undefined || /^(?:r\d*)?(?:c\d*)?$/iu.test(name);
  return plainName.test(name) && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}
