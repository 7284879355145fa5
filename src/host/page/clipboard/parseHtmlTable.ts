import { rectangle } from './parseTsv';

/**
 * The cells of the first table in HTML from the clipboard (Excel, Word, a web page); paragraphs and breaks inside a cell
 * become lines, merged cells leave blanks. Undefined where there is no table.
 */
export function parseHtmlTable(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows: string[][] = [];
  [...table.rows].forEach((row, rowIndex) => {
    const cells = (rows[rowIndex] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column += 1;
      const text = textOf(cell);
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++) {
        const target = (rows[rowIndex + down] ??= []);
        for (let right = 0; right < cell.colSpan; right++) target[column + right] = down + right === 0 ? text : '';
      }
      column += cell.colSpan;
    }
  });
  return rectangle(rows.slice(0, table.rows.length));
}

function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const node of copy.querySelectorAll('br')) node.replaceWith('\u{b}');
  for (const paragraph of copy.querySelectorAll('p, div, li')) paragraph.append('\u{b}');
  return (copy.textContent ?? '')
    .replace(/[ \t\r\n]+/g, ' ')
    .split('\u{b}')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
