import { lastColumn, lastRow } from '../model/Area';
import type { Sheet } from '../model/Sheet';

/** The groups of a sheet's rows, or of its columns. Lines are rows or columns, zero-based. */
export interface Outline {
  /** 1 to 7 for a line in that many groups. */
  readonly levels: Map<number, number>;
  readonly hidden: Set<number>;
  /** The lines that carry the + of a folded group. */
  readonly collapsed: Set<number>;
  /** Whether that line stands behind its group. */
  readonly summaryAfter: boolean;
  readonly lastLine: number;
}

export function outlineOf(sheet: Sheet, axis: 'rows' | 'columns'): Outline {
  return axis === 'rows'
    ? {
        levels: sheet.rowLevels,
        hidden: sheet.hiddenRows,
        collapsed: sheet.collapsedRows,
        summaryAfter: sheet.summaryBelow,
        lastLine: lastRow,
      }
    : {
        levels: sheet.columnLevels,
        hidden: sheet.hiddenColumns,
        collapsed: sheet.collapsedColumns,
        summaryAfter: sheet.summaryRight,
        lastLine: lastColumn,
      };
}

/** The deepest level of an outline; 0 where nothing is grouped. */
export function deepestLevel({ levels }: Pick<Outline, 'levels'>): number {
  return [...levels.values()].reduce((deepest, level) => Math.max(deepest, level), 0);
}
