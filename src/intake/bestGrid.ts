import { findHeads, repeatsHeads } from './findHeads';
import type { Grid } from './Grid';
import type { IntakeLanguage } from './Understood';
import { understandTable } from './understandTable';

/** The table that is taken in of several. */
interface BestGrid {
  readonly grid: Grid;
  /** How many tables are left: their heads are others. */
  readonly left: number;
}

/**
 * Of several tables of one page or workbook the one of which most is understood; those with the same heads, as one a department, are joined
 * to it in their order. Undefined where there is no table.
 */
export function bestGrid(grids: readonly Grid[], languages: readonly IntakeLanguage[]): BestGrid | undefined {
  const filled = grids.filter((grid) => grid.some((cells) => cells.some(({ text }) => text !== '')));
  const [first, ...others] = filled;
  if (!first) return undefined;
  if (others.length === 0) return { grid: first, left: 0 };
  const worth = filled.map((grid) => understoodCells(grid, languages));
  const best = filled[worth.indexOf(Math.max(...worth))] ?? first;
  const heads = findHeads(best, languages);
  const isAlike = (grid: Grid): boolean =>
    heads !== undefined && grid.slice(0, searched).some((row) => repeatsHeads(row, heads));
  const joined = filled.filter((grid) => grid === best || isAlike(grid));
  return { grid: joined.flat(), left: filled.length - joined.length };
}

/** Each table of a document has its heads in its first rows. */
const searched = 5;

function understoodCells(grid: Grid, languages: readonly IntakeLanguage[]): number {
  const { rows } = understandTable(grid, languages);
  return rows.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
}
