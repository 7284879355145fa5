import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import { fitsSheet } from './SheetArea';

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:4`, each with or without a sheet in front; undefined for anything else. */
export function parseAddress(address: string): { sheetName?: string; area: Area } | undefined {
  const parts = /^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!)?(?<cells>[^!]+)$/.exec(address.trim())?.groups;
  const area = parseArea(parts?.cells ?? '');
  return area && { sheetName: parts?.quoted?.replaceAll("''", "'") ?? parts?.plain, area };
}

function parseArea(text: string): Area | undefined {
  const ends = text.replaceAll('$', '').split(':').map(parseEnd);
  const [first, last = first] = ends;
  if (ends.length > 2 || !first || !last) return undefined;
  if (ends.length === 1 && !isCell(first)) return undefined;
  const rows = span(first.row, last.row, lastRow);
  const columns = span(first.column, last.column, lastColumn);
  if (!rows || !columns) return undefined;
  const area = { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
  return fitsSheet(area) ? area : undefined;
}

/** Zero-based; `A` has no row, `2` no column. */
interface End {
  readonly row?: number;
  readonly column?: number;
}

function isCell({ row, column }: End): boolean {
  return row !== undefined && column !== undefined;
}

/** The lines from one end to the other, all where neither end names one; undefined where only one does. */
function span(
  one: number | undefined,
  other: number | undefined,
  lastLine: number,
): { readonly first: number; readonly last: number } | undefined {
  if (one === undefined && other === undefined) return { first: 0, last: lastLine };
  if (one === undefined || other === undefined) return undefined;
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

function parseEnd(text: string): End | undefined {
  const match = /^([a-z]{1,3})?(\d{1,7})?$/i.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnNumber(letters),
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
