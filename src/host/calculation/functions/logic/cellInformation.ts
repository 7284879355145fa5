import { quoteSheetName, cellName } from '../../../book/model/cellName';
import type { CellValue } from '../../../book/model/CellValue';
import { CellError } from '../../../book/model/CellError';
import type { Scope } from '../../compile/Scope';
import { toCell } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { Reference } from '../../values/Reference';
import { toText } from '../../values/toText';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import type { FunctionFamily } from '../FunctionDefinition';

const pixelsPerPoint = 96 / 72;

/** What CELL tells of the first cell of a reference, by the kind of information asked for. */
const answers: Readonly<Record<string, (cell: Reference, scope: Scope) => CellValue>> = {
  address: ({ sheet, top, left }, scope) => {
    const address = cellName(top, left).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    return sheet === scope.sheet ? address : `${quoteSheetName(sheet.name)}!${address}`;
  },
  row: ({ top }) => top + 1,
  col: ({ left }) => left + 1,
  contents: (cell) => cell.at(0, 0) ?? 0,
  type: (cell) => {
    const value = cell.at(0, 0);
    if (value === null) return 'b';
    return typeof value === 'string' ? 'l' : 'v';
  },
  format: ({ sheet, top, left }) => formatCode(sheet.style(top, left).numberFormat),
  prefix: ({ sheet, top, left }) => {
    if (typeof sheet.value(top, left) !== 'string') return '';
    return prefixes[sheet.style(top, left).horizontal] ?? "'";
  },
  protect: ({ sheet, top, left }) => Number(sheet.style(top, left).locked),
  /** In letters of the standard font, which are 7 pixels wide beside 5 of edges. */
  width: ({ sheet, left }) =>
    Math.round(((sheet.columnWidths.get(left) ?? sheet.standardWidth) * pixelsPerPoint - 5) / 7),
  filename: ({ sheet }) => sheet.name,
};

const prefixes: Readonly<Record<string, string>> = { Right: '"', Center: '^', Fill: '\\' };

/** `0` → `F0`, `0.00%` → `P2`, `#,##0` → `,0`, dates → `D1`; anything else `G`. */
function formatCode(format: string): string {
  const decimals = String(/\.(0+)/.exec(format)?.[1]?.length ?? 0);
  if (/^0(?:\.0+)?$/.test(format)) return `F${decimals}`;
  if (/^0(?:\.0+)?%$/.test(format)) return `P${decimals}`;
  if (/^#,##0(?:\.0+)?$/.test(format)) return `,${decimals}`;
  if (/[dy]/i.test(format) && format !== 'General') return /h/i.test(format) ? 'D4' : 'D1';
  return 'G';
}

function cell([kind, reference]: readonly Value[], scope: Scope): Value {
  const wanted = toCell(kind);
  if (wanted instanceof CellError) return wanted;
  const own = new Reference(scope.sheet, scope.row, scope.column, scope.row, scope.column);
  const about = reference === undefined ? own : reference;
  if (!(about instanceof Reference)) return about instanceof CellError ? about : excelErrors.value;
  return answers[toText(wanted).toLowerCase()]?.(about.cell(0, 0), scope) ?? excelErrors.value;
}

/** What INFO tells; Excel for Windows in automatic calculation. */
function info([kind]: readonly Value[], { sheet }: Scope): Value {
  const wanted = toCell(kind);
  if (wanted instanceof CellError) return wanted;
  const told: Readonly<Record<string, CellValue>> = {
    system: 'pcdos',
    osversion: 'Windows (64-bit) NT 10.00',
    release: '16.0',
    recalc: 'Automatic',
    numfile: sheet.workbook.sheets.length,
    origin: '$A:$A$1',
  };
  return told[toText(wanted).toLowerCase()] ?? excelErrors.value;
}

export const cellInformation: FunctionFamily = {
  CELL: eager(1, 2, cell, 'clock'),
  INFO: eager(1, 1, info, 'clock'),
};
