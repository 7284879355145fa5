import { highest } from '../../book/model/lists/highest';
/**
 * Reads text from the clipboard as Excel writes it: rows by line breaks, cells by tabs, a cell with either of them or with
 * quotes in double quotes (`"a ""b"""` → `a "b"`). Rows are filled up to one width.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  let position = 0;
  while (position <= text.length) {
    cell.lastIndex = position;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    position += whole.length;
    if (text[position] === '\t') {
      position += 1;
      continue;
    }
    rows.push(row);
    row = [];
    position += text[position] === '\r' && text[position + 1] === '\n' ? 2 : 1;
    if (position >= text.length) break;
  }
  return rectangle(rows);
}

/** Rows of one width, filled up with empty texts. */
export function rectangle(rows: readonly (readonly string[])[]): string[][] {
  const width = highest(
    rows.map((cells) => cells.length),
    0,
  );
  return rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
}
