import { dataArea, type Table } from './Table';

/** Places within a table's columns, both inside. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** From the first to the second named column, in either order; all columns without a name, undefined where one is not there. */
export function columnSpan(table: Table, names: readonly string[]): ColumnSpan | undefined {
  const [from, to = from] = names;
  if (from === undefined || to === undefined) return { first: 0, last: table.columns.length - 1 };
  const index = (name: string): number =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const [start, end] = [index(from), index(to)];
  return start < 0 || end < 0 ? undefined : { first: Math.min(start, end), last: Math.max(start, end) };
}

/** The rows of the sections `all`, `headers`, `data`, `totals` and their unions; no section means the data. Undefined where a section is hidden. */
export function sectionRows(table: Table, sections: ReadonlySet<string>): { top: number; bottom: number } | undefined {
  const { area } = table;
  if (sections.has('all')) return area;
  const parts: { top: number; bottom: number }[] = [];
  if (sections.has('headers')) {
    if (!table.showHeaders) return undefined;
    parts.push({ top: area.top, bottom: area.top });
  }
  if (sections.has('data')) parts.push(dataArea(table));
  if (sections.has('totals')) {
    if (!table.showTotals) return undefined;
    parts.push({ top: area.bottom, bottom: area.bottom });
  }
  const [first = dataArea(table)] = parts;
  return { top: first.top, bottom: (parts.at(-1) ?? first).bottom };
}
