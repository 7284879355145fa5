import { parseStructRef } from '@borgar/fx';
import { contains } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { dataArea, type Table } from '../../book/model/Table';
import { excelErrors } from '../values/excelErrors';
import { Reference } from '../values/Reference';
import type { Run } from './Code';
import type { Compiler } from './Compiler';
import { anyTableKey, columnKey, tableKey, tableRowsKey } from './structureKeys';

/** `Items[Status]`, `[@Score]`, `Items[[#Headers],[A]:[C]]` …: rows and columns of a table as it stands when the formula runs. */
export function compileStructured(text: string, compiler: Compiler): Run {
  const parsed = parseStructRef(text);
  if (!parsed) return () => excelErrors.name;
  const table = parsed.table ? compiler.workbook.table(parsed.table) : tableAround(compiler);
  compiler.findings.structure.add(parsed.table ? tableKey(parsed.table) : table ? tableKey(table.name) : anyTableKey);
  if (!table) return () => excelErrors.reference;
  const span = columnSpan(table, parsed.columns ?? []);
  if (!span) return () => excelErrors.reference;
  const sections = new Set((parsed.sections ?? []).map((section) => section.toLowerCase()));
  if (sections.has('this row')) {
    const inRow = (sheet: Sheet, row: number): Reference | undefined => {
      const data = dataArea(table);
      if (sheet !== table.sheet || row < data.top || row > data.bottom) return undefined;
      return new Reference(sheet, row, data.left + span.first, row, data.left + span.last);
    };
    compiler.findings.precedents.push(inRow);
    if (compiler.forCustomFunction) {
      for (const { name } of table.columns.slice(span.first, span.last + 1)) {
        compiler.findings.structure.add(columnKey(table.name, name));
      }
    }
    return (scope) => inRow(scope.sheet, scope.row) ?? excelErrors.value;
  }
  compiler.findings.structure.add(tableRowsKey(table.name));
  const make = (): Reference | undefined => {
    const rows = sectionRows(table, sections);
    const { left } = table.area;
    return rows && new Reference(table.sheet, rows.top, left + span.first, rows.bottom, left + span.last);
  };
  compiler.findings.precedents.push(make);
  return () => make() ?? excelErrors.reference;
}

function tableAround({ workbook, sheet, row, column }: Compiler): Table | undefined {
  const cell = { top: row, bottom: row, left: column, right: column };
  return workbook.tables.find((table) => table.sheet === sheet && contains(table.area, cell));
}

function columnSpan(table: Table, names: readonly string[]): { first: number; last: number } | undefined {
  const [from, to = from] = names;
  if (from === undefined || to === undefined) return { first: 0, last: table.columns.length - 1 };
  const index = (name: string): number =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const ends = [index(from), index(to)];
  return ends.includes(-1) ? undefined : { first: Math.min(...ends), last: Math.max(...ends) };
}

/** The rows of `#All`, `#Headers`, `#Data`, `#Totals` and their unions; no section means the data. */
function sectionRows(table: Table, sections: ReadonlySet<string>): { top: number; bottom: number } | undefined {
  const { area } = table;
  if (sections.has('all')) return area;
  const data = dataArea(table);
  const headers = sections.has('headers');
  const totals = sections.has('totals');
  if ((headers && !table.showHeaders) || (totals && !table.showTotals)) return undefined;
  const withData = sections.has('data') || (!headers && !totals);
  return {
    top: headers ? area.top : withData ? data.top : area.bottom,
    bottom: totals ? area.bottom : withData ? data.bottom : area.top,
  };
}
