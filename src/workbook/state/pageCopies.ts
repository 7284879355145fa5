import type { SheetKey } from '../names';
import type { CellBlock, PageCopy, SheetState, WorkbookState } from './WorkbookState';

/** So many cells from A1 on tell a copy from a sheet that only begins alike. */
const compared = { rows: 12, columns: 3 };
const fewestTexts = 3;

/** Pages without a table, by whose new name Excel would tell a copy. */
const plainPages: readonly SheetKey[] = ['guide', 'overview', 'review'];

interface LoadedSheet extends SheetState {
  readonly first: Excel.Range;
}

/** Queues the load of the first cells of every sheet that is none of our pages, where there is a page of which it may be a copy. */
export function loadOtherSheets(
  { workbook }: Excel.RequestContext,
  { sheets, pages }: Pick<WorkbookState, 'sheets' | 'pages'>,
): LoadedSheet[] {
  if (!plainPages.some((key) => pages.has(key))) return [];
  const ours = new Set(pages.values());
  return sheets
    .filter(({ id }) => !ours.has(id))
    .map((sheet) => {
      const first = workbook.worksheets.getItem(sheet.id).getRangeByIndexes(0, 0, compared.rows, compared.columns);
      first.load('values');
      return { ...sheet, first };
    });
}

/** The sheets that begin with the very texts of a page of ours. */
export function pageCopies(
  others: readonly LoadedSheet[],
  { pages, cells }: Pick<WorkbookState, 'pages' | 'cells'>,
): PageCopy[] {
  const ours = new Set(pages.values());
  return others.flatMap(({ id, name, first }): PageCopy[] => {
    if (ours.has(id)) return [];
    const page = plainPages.find((key) => isCopy(first.values, cells.get(key)));
    return page === undefined ? [] : [{ page, sheet: name }];
  });
}

function isCopy(values: readonly (readonly unknown[])[], page: CellBlock | undefined): boolean {
  if (!page) return false;
  const texts = page.values.flatMap((row, index) =>
    row.map((text, column) => ({ text, found: values[page.top + index]?.[page.left + column] })),
  );
  const begins = texts.filter(({ text, found }) => typeof text === 'string' && text !== '' && found !== undefined);
  return begins.length >= fewestTexts && begins.every(({ text, found }) => text === found);
}
