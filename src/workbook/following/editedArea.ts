import type { CellArea } from '../review/cells/CellArea';

/** The corner cells of Excel's largest sheet, zero-based. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

const corner = String.raw`\$?([A-Z]{1,3})?\$?(\d{1,7})?`;
const area = new RegExp(`^${corner}(?::${corner})?$`, 'i');

/** The cells of an address such as `B7`, `$B$7:C9`, `7:9` or `B:C`; undefined where it is none, or names several areas. */
export function editedArea(address: string): CellArea | undefined {
  const found = area.exec(address.slice(address.lastIndexOf('!') + 1));
  if (!found || found[0] === '') return undefined;
  const [, startColumn, startRow, endColumn = startColumn, endRow = startRow] = found;
  return {
    top: startRow === undefined ? 0 : Number(startRow) - 1,
    left: startColumn === undefined ? 0 : columnOf(startColumn),
    bottom: endRow === undefined ? lastRow : Number(endRow) - 1,
    right: endColumn === undefined ? lastColumn : columnOf(endColumn),
  };
}

/** Column letters to a zero-based column. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
