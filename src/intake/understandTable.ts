import { assignColumns, type HeadedColumn } from './assignColumns';
import { isDepartment } from './contentField';
import { findHeads, repeatsHeads, type FoundHeads } from './findHeads';
import type { Grid } from './Grid';
import { headKey } from './headKey';
import { isMonthFirst, readDay } from './readDay';
import { decimalMark } from './readNumber';
import { readRows } from './readRows';
import type { IntakeChoices, IntakeLanguage, IntakeTable, UnderstoodTable } from './Understood';

/**
 * Understands somebody's table: which columns hold which fields, which rows are KPIs, targets or departments, and what each cell means.
 * Never throws; what is not understood is left out and said.
 * @param choices What a person changed of an understanding before.
 */
export function understandTable(
  grid: Grid,
  languages: readonly IntakeLanguage[],
  choices: IntakeChoices = {},
): UnderstoodTable {
  const found = findHeads(grid, languages, choices.table) ?? headless(grid, choices.table);
  const columns = columnsOf(grid, found);
  const understood = assignColumns(columns, found, languages, choices.fields);
  const below = columns.flatMap(({ texts }) => texts);
  const placeholders = languages.flatMap(({ heads }) => heads.placeholders.map(headKey));
  const cells = {
    spellings: languages,
    placeholders: new Set(placeholders),
    mark: decimalMark(below.filter((text) => readDay(text) === undefined)),
    monthFirst: below.some(isMonthFirst),
  };
  const read = readRows(grid, { found, columns: understood, languages, cells });
  return { table: found.table, columns: understood, ...read };
}

/** A table or list without heads. */
function headless(grid: Grid, only: IntakeTable | undefined): FoundHeads {
  const width = widthOf(grid);
  const heads = Array.from({ length: width }, () => ({ text: '' }));
  return { table: only ?? likelyTable(grid, width), top: 0, height: 0, heads };
}

function widthOf(grid: Grid): number {
  return grid.reduce((width, cells) => Math.max(width, cells.length), 0);
}

/** A list of departments is known by their names; anything else is taken for KPIs. */
function likelyTable(grid: Grid, width: number): IntakeTable {
  const first = grid.flatMap(([cell]) => (cell && cell.text !== '' ? [cell.text] : []));
  const known = first.filter(isDepartment).length;
  return width <= 2 && known > 0 && known >= first.length / 2 ? 'departments' : 'kpis';
}

function columnsOf(grid: Grid, found: FoundHeads): HeadedColumn[] {
  const rows = grid.slice(found.top + found.height).filter((row) => !repeatsHeads(row, found));
  const width = Math.max(widthOf(rows), found.heads.length);
  return Array.from({ length: width }, (_, place) => ({
    ...(found.heads[place] ?? { text: '' }),
    texts: rows.map((row) => {
      const cell = row[place];
      // A line over the whole table belongs to no column.
      return cell === undefined || cell.merged === 'left' || row[place + 1]?.merged === 'left' ? '' : cell.text.trim();
    }),
  }));
}
