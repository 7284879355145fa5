import type { WorkbookWords } from '../../words/workbookWords';
import { reviewHeads, reviewWidth } from '../sheets/drawReviewSheet';
import type { CellBlock } from '../state/WorkbookState';

/** Heads that earlier versions gave to columns of Formula review, in any language. */
const earlierHeads = ['Formula of the first row', 'Same in every row', 'Rumus baris pertama', 'Sama di semua baris'];
/** How earlier versions began to say what the sheet is for. */
const earlierIntro = /^(?:For finance|Untuk keuangan):/;
/** So many of our heads in one row make it the row of heads. */
const fewestHeads = 4;
const [columnHead, tableHead] = [0, 1];

/** Formula review as it stands: what is ours on it, and what somebody else typed. Rows and columns count from 0, in the block. */
export interface ReviewParts {
  /** Where the heads stand; -1 where they are gone. */
  readonly headRow: number;
  /** Rows of the list, each with the head and the table of the column that it is about. */
  readonly listed: ReadonlyMap<number, { readonly head: string; readonly table: string }>;
  /** The last of our rows. */
  readonly last: number;
  readonly isOurs: (row: number, column: number) => boolean;
}

/** Knows our cells of any version by what stands in them and, in the list, above them. */
export function reviewParts({ values, formulas }: CellBlock, words: WorkbookWords): ReviewParts {
  const heads = new Set<unknown>([...reviewHeads(words), ...earlierHeads]);
  const headRow = values.findIndex((row) => row.filter((cell) => heads.has(cell)).length >= fewestHeads);
  const headCells = values[headRow] ?? reviewHeads(words);
  const ourColumns = new Set(headCells.flatMap((cell, column) => (heads.has(cell) ? [column] : [])));
  const [columnAt, tableAt] = [columnHead, tableHead].map((each) => headCells.indexOf(reviewHeads(words)[each]));
  const tables = new Set<unknown>([words.sheets.departments, words.sheets.targets, words.sheets.kpis]);
  const listed = new Map(
    values.flatMap((row, index): [number, { head: string; table: string }][] => {
      const [head, table] = [row[columnAt ?? -1], row[tableAt ?? -1]];
      const isLive = formulas[index]?.some((cell) => String(cell).startsWith('=')) ?? false;
      return tables.has(table) && isLive ? [[index, { head: String(head), table: String(table) }]] : [];
    }),
  );
  const functionCells = new Map(values.map((row, index) => [index, ourFunctionCells(row, words)]));
  const functionRows = [...functionCells].filter(([, cells]) => cells.length > 0).map(([index]) => index);
  const isHeading = headingOf(words);
  return {
    headRow,
    listed,
    last: Math.max(headRow, 0, ...listed.keys(), ...functionRows),
    isOurs: (row, column) =>
      (listed.has(row) || row === headRow ? ourColumns.has(column) : functionCells.get(row)?.includes(column)) ||
      isHeading(values[row]?.[column]),
  };
}

/** Where a row that explains a function has its name and what that means. */
function ourFunctionCells(row: readonly unknown[], { functionMeanings }: WorkbookWords): number[] {
  const name = row.findIndex((cell) => typeof cell === 'string' && cell in functionMeanings);
  if (name < 0) return [];
  const known: readonly unknown[] = Object.values(functionMeanings);
  const exact = row.findIndex((cell) => known.includes(cell));
  const next = row.findIndex((cell, column) => column > name && cell !== '');
  return [name, exact < 0 ? next : exact];
}

/** Title, intro and the heads of the functions. */
function headingOf({ sheets, intro, heads }: WorkbookWords): (cell: unknown) => boolean {
  const said = [sheets.review, intro.review, intro.reviewed];
  const texts = new Set<unknown>([...said, heads.functions, heads.function, heads.functionMeaning]);
  return (cell) => texts.has(cell) || (typeof cell === 'string' && earlierIntro.test(cell));
}

/** The cells, among those that our drawing takes, in which somebody else's texts stand. */
export function typedCells(
  { top, left, values }: CellBlock,
  { isOurs }: Pick<ReviewParts, 'isOurs'>,
  bottom: number,
): { readonly row: number; readonly column: number }[] {
  return values.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const isTaken = top + index <= bottom && left + column < reviewWidth;
      return isTaken && cell !== '' && !isOurs(index, column) ? [{ row: index, column }] : [];
    }),
  );
}
