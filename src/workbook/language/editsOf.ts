import type { LanguageEdit } from './LanguagePlan';
import type { OurText } from './TextPair';

/** One cell that changes; zero-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly old: OurText;
  readonly new: OurText;
}

/** So many cells of a rectangle stay far below the 5 MB that one batch may carry. */
const rowsAtOnce = 2000;

/** Changes of one place as rectangles, none higher than 2,000 rows; none where nothing changes. */
export function editsOf(at: LanguageEdit['at'], changes: readonly CellChange[]): LanguageEdit[] {
  const parts = new Map<number, CellChange[]>();
  for (const change of changes) {
    const part = Math.floor(change.row / rowsAtOnce);
    const known = parts.get(part);
    if (known) known.push(change);
    else parts.set(part, [change]);
  }
  return [...parts.values()].map((part) => rectangle(at, part));
}

function rectangle(at: LanguageEdit['at'], changes: readonly CellChange[]): LanguageEdit {
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const blank = (): (OurText | null)[][] =>
    Array.from({ length: Math.max(...rows) - row + 1 }, () =>
      Array.from({ length: Math.max(...columns) - column + 1 }, () => null),
    );
  const edit = { at, row, column, old: blank(), new: blank() };
  for (const change of changes) {
    for (const side of ['old', 'new'] as const) {
      const line = edit[side][change.row - row];
      if (line) line[change.column - column] = change[side];
    }
  }
  return edit;
}
