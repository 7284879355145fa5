import { WorkbookError } from '../model/WorkbookError';
import type { Outline } from './Outline';

/** Excel's eight levels: seven groups around each other, and the lines in none. */
const deepest = 7;

/** Lays a group around lines (both inside). Refuses an eighth one around each other (`assumptions.outlineRefusals`). */
export function groupLines({ levels }: Outline, first: number, last: number): void {
  for (const [line, level] of levels) {
    if (line >= first && line <= last && level >= deepest) {
      throw new WorkbookError('InvalidArgument', `More than ${deepest} groups cannot lie around each other.`);
    }
  }
  for (let line = first; line <= last; line++) levels.set(line, (levels.get(line) ?? 0) + 1);
}

/**
 * Takes one group from around lines (both inside); what was folded up stays hidden, as in Excel. Refuses where nothing is
 * grouped (`assumptions.outlineRefusals`).
 */
export function ungroupLines({ levels, collapsed }: Outline, first: number, last: number): void {
  const grouped = [...levels].filter(([line]) => line >= first && line <= last);
  if (grouped.length === 0) throw new WorkbookError('InvalidArgument', 'Nothing is grouped here.');
  for (const [line, level] of grouped) {
    if (level > 1) levels.set(line, level - 1);
    else levels.delete(line);
  }
  for (const line of collapsed) {
    if (!levels.has(line - 1) && !levels.has(line + 1)) collapsed.delete(line);
  }
}
