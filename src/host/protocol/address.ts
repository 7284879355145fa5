import { lastColumn, lastRow, type Area } from '../book/model/Area';
import { quoteSheetName } from '../book/model/cellName';
import type { Sheet } from '../book/model/Sheet';

/** `0 → A`, `27 → AB`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** `A1`, `B2:D9`; whole columns `A:C`, whole rows `2:4`. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === lastRow && (left > 0 || right < lastColumn)) {
    return `${columnName(left)}:${columnName(right)}`;
  }
  if (left === 0 && right === lastColumn) return `${top + 1}:${bottom + 1}`;
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

/** As Excel writes `Range.address`: `KPIs!A1:B2`, `'My KPIs'!A1`. */
export function rangeAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
}

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
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  if (ends.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const area = {
    top: Math.min(first.row ?? 0, last.row ?? 0),
    left: Math.min(first.column ?? 0, last.column ?? 0),
    bottom: Math.max(first.row ?? lastRow, last.row ?? lastRow),
    right: Math.max(first.column ?? lastColumn, last.column ?? lastColumn),
  };
  return isOnSheet(area) ? area : undefined;
}

function parseEnd(text: string): { row?: number; column?: number } | undefined {
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

/** Whether every cell of it exists: inside A1:XFD1048576 and not turned inside out. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom <= lastRow && right <= lastColumn && top <= bottom && left <= right;
}
