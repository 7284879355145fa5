import { wordKey } from '../../kpi/record/wordKey';
import { languages } from '../../words/index';
import { workbookWords, type WorkbookWords } from '../../words/workbookWords';
import { pageName, type DataTableKey } from '../names';
import { isAccepted } from '../runInExcel';
import type { FormulaDifference } from './FormulaDifference';
import { rowList } from './rowList';

const dayFormat = 'yyyy-mm-dd';
const dataTables: readonly DataTableKey[] = ['departments', 'targets', 'kpis'];
const neededHeads = ['column', 'table', 'differs', 'lookedOn'] as const;

/** Formula review as it stands. */
interface ReviewTable {
  readonly range: Excel.Range;
  readonly cells: readonly (readonly unknown[])[];
  /** Zero-based row of the heads, in the range. */
  readonly headRow: number;
  /** Zero-based columns, in the range. */
  readonly columns: Readonly<Record<(typeof neededHeads)[number], number>>;
  readonly words: WorkbookWords;
}

/**
 * Writes beside each formula of Formula review in which rows the column differs, and on which day that was looked at (a day number of Excel's).
 * Columns and rows are found by their words, in any language, wherever somebody moved them; a row with today's words is not written again.
 * Tells whether the sheet says it now: it does not where the sheet or one of its columns is gone, or Excel refused.
 */
export async function noteDifferences(
  context: Excel.RequestContext,
  differences: readonly FormulaDifference[],
  today: number,
): Promise<boolean> {
  const review = await readReview(context, await Promise.all(languages.map(workbookWords)));
  if (!review) return false;
  for (const { row, text } of reviewNotes(review, differences, today)) {
    const { range, columns } = review;
    range.getCell(row, columns.differs).values = [[text]];
    const lookedOn = range.getCell(row, columns.lookedOn);
    lookedOn.values = [[today]];
    lookedOn.numberFormat = [[dayFormat]];
  }
  return isAccepted(context);
}

/** The rows (zero-based, in the range) whose words are to be written. */
function reviewNotes(
  { cells, headRow, columns, words }: ReviewTable,
  differences: readonly FormulaDifference[],
  today: number,
): { readonly row: number; readonly text: string }[] {
  return cells.flatMap((cell, row) => {
    const table = dataTables.find((key) => words.sheets[key] === cell[columns.table]);
    if (row <= headRow || !table) return [];
    const head = wordKey(String(cell[columns.column]));
    const own = differences.filter((each) => each.table === table && wordKey(each.head) === head);
    const text =
      own.length === 0 ? words.noRowDiffers : words.rowsDiffer(own.length, rowList(own.map((each) => each.row)));
    return cell[columns.differs] === text && cell[columns.lookedOn] === today ? [] : [{ row, text }];
  });
}

/** Undefined where the sheet, or one of the columns that are needed, is gone. */
async function readReview(
  context: Excel.RequestContext,
  everyLanguage: readonly WorkbookWords[],
): Promise<ReviewTable | undefined> {
  const place = context.workbook.names.getItemOrNullObject(pageName('review')).getRangeOrNullObject();
  place.load('address');
  await context.sync();
  if (place.isNullObject) return undefined;
  const range = place.worksheet.getUsedRange(true);
  range.load('values');
  await context.sync();
  const cells = range.values as unknown[][];
  for (const words of everyLanguage) {
    const heads = neededHeads.map((key) => words.heads[key]);
    const headRow = cells.findIndex((row) => heads.every((head) => row.includes(head)));
    if (headRow < 0) continue;
    const places = neededHeads.map((key) => [key, cells[headRow]?.indexOf(words.heads[key]) ?? 0]);
    return { range, cells, headRow, columns: Object.fromEntries(places) as ReviewTable['columns'], words };
  }
  return undefined;
}
