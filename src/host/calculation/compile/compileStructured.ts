import { parseStructRef } from '@borgar/fx';
import type { Sheet } from '../../book/model/Sheet';
import { columnSpan, sectionRows, type ColumnSpan } from '../../book/model/tableParts';
import { dataArea, type Table } from '../../book/model/Table';
import { tableAround } from '../../formulas/rewriting/tableAround';
import { excelErrors } from '../values/excelErrors';
import { Reference } from '../values/Reference';
import type { Run } from './Code';
import type { Compiler } from './Compiler';
import { otherWorkbook } from './compileReference';
import { anyTableKey, columnKey, tableKey, tableRowsKey } from './structureKeys';

/** `Items[Status]`, `[@Score]`, `Items[[#Headers],[A]:[C]]` …: rows and columns of a table as it stands when the formula runs. */
export function compileStructured(text: string, compiler: Compiler): Run {
  const parsed = parseStructRef(text);
  if (!parsed) return () => excelErrors.name;
  if (parsed.context?.length) return otherWorkbook;
  const { table: named, columns = [], sections: written = [] } = parsed;
  const table = findTable(named, compiler);
  const span = table && columnSpan(table, columns);
  if (!table || !span) return () => excelErrors.reference;
  const sections = new Set(written.map((section) => section.toLowerCase()));
  return sections.has('this row')
    ? compileThisRow(table, span, compiler)
    : compileSections(table, span, sections, compiler);
}

/** The named table, or the one around the cell. */
function findTable(named: string | undefined, compiler: Compiler): Table | undefined {
  const { structure } = compiler.findings;
  if (named) {
    structure.add(tableKey(named));
    return compiler.workbook.table(named);
  }
  const around = tableAround(compiler);
  structure.add(around ? tableKey(around.name) : anyTableKey);
  return around;
}

function compileThisRow(table: Table, span: ColumnSpan, compiler: Compiler): Run {
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

function compileSections(table: Table, span: ColumnSpan, sections: ReadonlySet<string>, { findings }: Compiler): Run {
  findings.structure.add(tableRowsKey(table.name));
  const make = (): Reference | undefined => {
    const rows = sectionRows(table, sections);
    const { left } = table.area;
    return rows && new Reference(table.sheet, rows.top, left + span.first, rows.bottom, left + span.last);
  };
  findings.precedents.push(make);
  return () => make() ?? excelErrors.reference;
}
