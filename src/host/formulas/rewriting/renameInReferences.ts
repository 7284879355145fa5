import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import { contains } from '../../book/model/Area';
import { quoteSheetName } from '../../book/model/cellName';
import { rewriteFormulas, type FormulaPlace } from './rewriteFormulas';
import { rewriteTokens } from '../tokens/rewriteTokens';
import type { Table } from '../../book/model/Table';
import type { Workbook } from '../../book/model/Workbook';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The new name of a sheet, or where a deleted one stood among the sheets that are left. */
type SheetChange = string | { readonly deletedAt: number };

/** Lets references follow a sheet's new name, or its deletion, which gives `#REF!`. */
export function renameSheetInReferences(workbook: Workbook, from: string, to: SheetChange): void {
  const written = from.replaceAll("'", "''").toLowerCase();
  rewriteFormulas(workbook, (formula) => {
    if (!formula.toLowerCase().includes(written)) return formula;
    return rewriteTokens(formula, (text, kind) => {
      const mark = text.lastIndexOf('!');
      if (kind === 'structured' || mark < 0) return text;
      const prefix = text
        .slice(0, mark)
        .replace(/^'(.*)'$/su, '$1')
        .replaceAll("''", "'");
      const ends = prefix.split(':');
      if (!ends.some((end) => same(end, from))) return text;
      const renamed =
        ends.length === 1 ? (typeof to === 'string' ? to : undefined) : movedEnds(ends, from, to, workbook);
      return renamed === undefined ? '#REF!' : `${quoteSheetName(renamed)}${text.slice(mark)}`;
    });
  });
}

/** Of `Jan:Mar`, an end that is deleted gives way to the next sheet within. */
function movedEnds(ends: readonly string[], from: string, to: SheetChange, { sheets }: Workbook): string | undefined {
  const other = ends.find((end) => !same(end, from));
  if (typeof to === 'string') return ends.map((end) => (same(end, from) ? to : end)).join(':');
  const at = sheets.findIndex(({ name }) => other !== undefined && same(name, other));
  if (at < 0) return undefined;
  const next = sheets[at >= to.deletedAt ? to.deletedAt : to.deletedAt - 1]?.name ?? '';
  return ends.map((end) => (same(end, from) ? next : end)).join(':');
}

/** Lets structured references follow a table's new name. */
export function renameTableInReferences(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, (formula) => {
    if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
    return rewriteTokens(formula, (text, kind) => {
      if (kind === 'range_named') return same(text, from) ? to : text;
      if (kind !== 'structured' || !same(text.slice(0, from.length), from) || text[from.length] !== '[') return text;
      return `${to}${text.slice(from.length)}`;
    });
  });
}

/**
 * Lets structured references follow new column heads; `heads` maps old names in lower case to new ones, null for a
 * deleted column, which gives `#REF!`.
 */
export function renameColumnsInReferences(table: Table, heads: ReadonlyMap<string, string | null>): void {
  const written = [...heads.keys()].map((head) => head.replace(/['#@[\]]/g, "'$&"));
  rewriteFormulas(table.sheet.workbook, (formula, place) => {
    if (!formula.includes('[')) return formula;
    const lower = formula.toLowerCase();
    if (!written.some((head) => lower.includes(head))) return formula;
    return rewriteTokens(formula, (text, kind) => {
      if (kind !== 'structured') return text;
      const reference = parseStructRef(text);
      if (!reference?.columns?.some((column) => heads.has(column.toLowerCase()))) return text;
      if (!means(table, reference.table, place)) return text;
      const columns: string[] = [];
      for (const column of reference.columns) {
        const head = heads.get(column.toLowerCase());
        if (head === null) return '#REF!';
        columns.push(head ?? column);
      }
      return stringifyStructRef({ ...reference, columns });
    });
  });
}

function means(table: Table, named: string | undefined, place: FormulaPlace): boolean {
  if (named) return same(named, table.name);
  const cell = { top: place.row, bottom: place.row, left: place.column, right: place.column };
  return place.sheet === table.sheet && contains(table.area, cell);
}
