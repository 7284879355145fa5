/** A cell of somebody's table. */
export interface GridCell {
  /** As it shows, with line breaks. */
  readonly text: string;
  /** What a workbook's cell holds behind what it shows; days as serial numbers. */
  readonly value?: number;
  /** It repeats the merged cell to its left or above it. */
  readonly merged?: 'left' | 'above';
}

/** Rows of a table, of different lengths where the source is ragged. */
export type Grid = readonly (readonly GridCell[])[];

/** A merged cell with what it covers. */
export interface SpannedCell extends Omit<GridCell, 'merged'> {
  readonly across: number;
  readonly down: number;
}

const widest = 1000;

/** Lays rows of cells that span others out as a grid; covered places repeat the cell. */
export function layOut(rows: readonly (readonly SpannedCell[])[]): Grid {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      if (column >= widest) return;
      place(grid, row, column, cell);
      column += cell.across;
    }
  });
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? { text: '' }));
}

function place(grid: GridCell[][], row: number, column: number, { across, down, text, value }: SpannedCell): void {
  for (const [deep, cells] of grid.slice(row, row + down).entries()) {
    for (let wide = 0; wide < Math.min(across, widest - column); wide += 1) {
      const merged = deep > 0 ? 'above' : wide > 0 ? 'left' : undefined;
      cells[column + wide] = { text, value, merged };
    }
  }
}

/** Plain texts as a grid. */
export function plainGrid(rows: readonly (readonly string[])[]): Grid {
  return rows.map((cells) => cells.map((text) => ({ text: text.trim() })));
}
