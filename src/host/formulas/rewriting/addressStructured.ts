import { parseStructRef, toCol } from '@borgar/fx';
import { quoteSheetName } from '../../book/model/cellName';
import { dataArea, type Table } from '../../book/model/Table';
import { columnSpan, sectionRows } from '../../book/model/tableParts';
import { rewriteTokens } from '../tokens/rewriteTokens';
import { rewriteFormulas, type FormulaPlace } from './rewriteFormulas';
import { tableAround } from './tableAround';

/**
 * Turns every structured reference to a table into the address of its cells, as Excel does where a table becomes a range:
 * `=SUM(Items[Price])` → `=SUM(Sheet1!$B$2:$B$9)`, `[@Price]` → `Sheet1!$B2` (`assumptions.convertedReferences`).
 */
export function addressStructured(table: Table): void {
  rewriteFormulas(table.sheet.workbook, (formula, place) =>
    formula.includes('[') || formula.toLowerCase().includes(table.name.toLowerCase())
      ? rewriteTokens(formula, (text) => addressOf(text, table, place) ?? text)
      : formula,
  );
}

interface Parts {
  readonly columns: readonly string[];
  /** In small letters. */
  readonly sections: ReadonlySet<string>;
}

/** Undefined where the text is no reference to the table, or to cells that are not there. */
function addressOf(text: string, table: Table, place: FormulaPlace): string | undefined {
  const parts = partsOf(text, table, place);
  const span = parts && columnSpan(table, parts.columns);
  if (!span) return undefined;
  const ofThisRow = parts.sections.has('this row');
  const rows = ofThisRow ? rowOf(place, table) : sectionRows(table, parts.sections);
  if (!rows) return undefined;
  const fixed = ofThisRow ? '' : '$';
  const corner = (row: number, index: number): string => `$${toCol(table.area.left + index)}${fixed}${row + 1}`;
  const corners = [corner(rows.top, span.first), corner(rows.bottom, span.last)];
  return `${quoteSheetName(table.sheet.name)}!${[...new Set(corners)].join(':')}`;
}

/** `Items[…]`, or `[…]` within the table; its bare name means its data. */
function partsOf(text: string, table: Table, place: FormulaPlace): Parts | undefined {
  if (text.toLowerCase() === table.name.toLowerCase()) return { columns: [], sections: new Set() };
  const reference = parseStructRef(text);
  if (!reference) return undefined;
  const { table: named, columns = [], sections = [] } = reference;
  const meant = named ? table.sheet.workbook.table(named) : tableAround(place);
  return meant === table ? { columns, sections: new Set(sections.map((section) => section.toLowerCase())) } : undefined;
}

function rowOf({ sheet, row }: FormulaPlace, table: Table): { top: number; bottom: number } | undefined {
  const { top, bottom } = dataArea(table);
  return sheet === table.sheet && row >= top && row <= bottom ? { top: row, bottom: row } : undefined;
}
