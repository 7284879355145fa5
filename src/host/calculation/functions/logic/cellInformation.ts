import { cellName } from '../../../book/model/cellName';
import type { CellValue } from '../../../book/model/CellValue';
import { CellError } from '../../../book/model/CellError';
import type { Scope } from '../../compile/Scope';
import { toCell } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { NotCalculated } from '../../values/NotCalculated';
import { Reference } from '../../values/Reference';
import { toText } from '../../values/toText';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import type { FunctionFamily } from '../FunctionDefinition';

/** What CELL tells of the first cell of a reference, by the kind of information asked for; undefined where that is not known here. */
const answers: Readonly<Record<string, (cell: Reference, scope: Scope) => CellValue | undefined>> = {
  /** On another sheet it would begin with the name of the file. */
  address: ({ sheet, top, left }, scope) =>
    sheet === scope.sheet ? cellName(top, left).replace(/([A-Z]+)(\d+)/, '$$$1$$$2') : undefined,
  row: ({ top }) => top + 1,
  col: ({ left }) => left + 1,
  contents: (cell) => cell.at(0, 0) ?? 0,
  type: (cell) => {
    const value = cell.at(0, 0);
    if (value === null) return 'b';
    return typeof value === 'string' ? 'l' : 'v';
  },
  format: ({ sheet, top, left }) => formatCode(sheet.style(top, left).numberFormat),
  prefix: ({ sheet, top, left }) =>
    typeof sheet.value(top, left) === 'string' ? prefixes[sheet.style(top, left).horizontal] : '',
  protect: ({ sheet, top, left }) => Number(sheet.style(top, left).locked),
};

const prefixes: Readonly<Record<string, string>> = { Left: "'", Right: '"', Center: '^', Fill: '\\' };

/** `0` → `F0`, `0.00%` → `P2`, `#,##0` → `,0`; undefined for formats whose code is not surely known. */
function formatCode(format: string): string | undefined {
  if (format === 'General') return 'G';
  const decimals = String(/\.(0+)/.exec(format)?.[1]?.length ?? 0);
  if (/^0(?:\.0+)?$/.test(format)) return `F${decimals}`;
  if (/^0(?:\.0+)?%$/.test(format)) return `P${decimals}`;
  return /^#,##0(?:\.0+)?$/.test(format) ? `,${decimals}` : undefined;
}

/** Without a reference it is about the cell changed last. @throws NotCalculated where the answer is not known here. */
function cell([kind, reference]: readonly Value[], scope: Scope): Value {
  const wanted = toCell(kind);
  if (wanted instanceof CellError) return wanted;
  if (reference !== undefined && !(reference instanceof Reference)) {
    return reference instanceof CellError ? reference : excelErrors.value;
  }
  const name = toText(wanted).toLowerCase();
  const answer = reference && answers[name]?.(reference.cell(0, 0), scope);
  if (answer === undefined) throw new NotCalculated(`CELL("${name}")`, excelErrors.value);
  return answer;
}

export const cellInformation: FunctionFamily = {
  CELL: eager(1, 2, cell, 'clock'),
  /** It tells of the computer and of the program. */
  INFO: eager(
    1,
    1,
    () => {
      throw new NotCalculated('INFO', excelErrors.value);
    },
    'clock',
  ),
};
