import { parse } from 'papaparse';
import { plainGrid, type Grid } from './Grid';

/** What a text was taken for. */
type TextForm = 'tabs' | 'commas' | 'semicolons' | 'bars' | 'aligned' | 'list';

const bullet = /^\s*(?:[-*•·–▪●○‣]|\(?(?:\d{1,3}|[a-z])[.)])\s+(?=\S)/i;
/** The line of a markdown table between its heads and its rows. */
const barRule = /^[\s|:+=-]+$/;
const delimiters = { '\t': 'tabs', ';': 'semicolons', ',': 'commas' } as const;

/**
 * The table in a text: cells between tabs, semicolons, commas (quoted as in CSV) or bars (markdown), or in columns that two or more spaces
 * keep apart; else a list of one entry a line, bullets and numbers taken off.
 */
export function readText(text: string): { readonly form: TextForm; readonly grid: Grid } {
  const plain = text.replace(/^\uFEFF/, '');
  const lines = plain.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  if (isBarred(lines))
    return { form: 'bars', grid: plainGrid(lines.filter((line) => !barRule.test(line)).map(barCells)) };
  for (const delimiter of ['\t', ';', ','] as const) {
    const rows = parse<string[]>(plain, { delimiter, skipEmptyLines: false }).data;
    if (isTable(rows, delimiter)) return { form: delimiters[delimiter], grid: plainGrid(rows) };
  }
  if (isAligned(lines)) return { form: 'aligned', grid: plainGrid(alignedRows(lines)) };
  return { form: 'list', grid: plainGrid(lines.map((line) => [line.replace(bullet, '')])) };
}

function isBarred(lines: readonly string[]): boolean {
  const barred = lines.filter((line) => (line.match(/\|/g)?.length ?? 0) >= 2 || barRule.test(line));
  return lines.length > 1 && barred.length >= lines.length * 0.8;
}

function barCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}

/**
 * Tabs always separate. Commas and semicolons also stand in sentences, so there most rows must have as many cells as the widest; a
 * separator that leaves one column is none.
 */
function isTable(rows: readonly (readonly string[])[], delimiter: keyof typeof delimiters): boolean {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...filled.map(({ length }) => length));
  if (width < 2) return false;
  if (delimiter === '\t') return true;
  const usual = filled[0]?.length ?? 0;
  const alike = filled.filter(({ length }) => length === width || length === usual).length;
  return filled.length > 1 && usual > 1 && alike >= filled.length * 0.8;
}

const gap = /\S {2,}\S/;

function isAligned(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.filter((line) => gap.test(line)).length >= lines.length * 0.6;
}

/** Columns begin where the lines' cells begin: at the places of the line with most cells. */
function alignedRows(lines: readonly string[]): string[][] {
  const starts = lines
    .map(cellStarts)
    .reduce((best, each) => (each.length > best.length ? each : best), [] as readonly number[]);
  return lines.map((line) => {
    const cells = starts.map(() => '');
    for (const start of cellStarts(line)) {
      const end = cellStarts(line).find((each) => each > start) ?? line.length;
      const nearest = starts.reduce(
        (best, each, at) => (Math.abs(each - start) < Math.abs((starts[best] ?? 0) - start) ? at : best),
        0,
      );
      cells[nearest] = `${cells[nearest]} ${line.slice(start, end)}`.trim();
    }
    return cells;
  });
}

function cellStarts(line: string): number[] {
  return [...line.matchAll(/(?:^| {2,})(?=\S)/g)].map(({ index, 0: spaces }) => index + spaces.length);
}
