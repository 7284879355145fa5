import { parseA1Ref } from '@borgar/fx';
import { lastColumn, lastRow } from '../model/Area';
import { WorkbookError } from '../model/WorkbookError';

/**
 * Refuses what Excel refuses as a defined name or table name: over 255 characters, a first sign other than a letter,
 * `_` or `\`, spaces and other signs, and whatever reads as a cell (`KPI1`, `R1C1`, `R`, `c`). Codes: `assumptions.nameErrors`.
 */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || looksLikeCell(name) || /^(?:true|false)$/i.test(name)) {
    throw new WorkbookError('InvalidArgument', `"${name}" is no valid name.`);
  }
}

function looksLikeCell(name: string): boolean {
  if (/^r\d*(?:c\d*)?$|^c\d*$/i.test(name)) return true;
  const reference = parseA1Ref(name);
  if (!reference || !('range' in reference)) return false;
  return (reference.range.top ?? 0) <= lastRow && (reference.range.left ?? 0) <= lastColumn;
}
