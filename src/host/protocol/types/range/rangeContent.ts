import { isValidFormat } from 'numfmt';
import { checkWritable } from '../../../book/cells/checkWritable';
import { displayText } from '../../../book/model/displayText';
import { enterInputs } from '../../../book/entry/enterInputs';
import { refuseProtected } from '../../../book/cells/refuseProtected';
import { Sheet, type Hyperlink } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { inputRows } from '../../ranges/inputRows';
import type { Property } from '../../engine/ObjectType';
import { plainValue, valueType } from '../../ranges/plainValue';
import { recordValue, textValue } from '../../engine/propertyValue';
import type { Session } from '../../connection/Session';
import { columnCount, rowCount, type SheetArea } from '../../ranges/SheetArea';
import { updateStyles } from '../format/updateStyles';

/** Above this many cells Excel answers null instead of an array. */
const largestRead = 5_000_000;

/** What the cells of a range hold: arrays of rows, blank cells as ''. */
export const rangeContent: Readonly<Record<string, Property<SheetArea>>> = {
  Values: {
    get: (range, session) => cells(range, session, (sheet, row, column) => plainValue(sheet.value(row, column))),
    set: (range, value) => enterInputs(range.sheet, range.area, inputRows(range, value)),
  },
  Formulas: {
    get: (range, session) =>
      cells(range, session, (sheet, row, column) => sheet.formula(row, column) ?? plainValue(sheet.value(row, column))),
    set: (range, value) => enterInputs(range.sheet, range.area, inputRows(range, value)),
  },
  Text: {
    get: (range, session) =>
      cells(range, session, (sheet, row, column) =>
        displayText(sheet.value(row, column), sheet.style(row, column).numberFormat),
      ),
  },
  ValueTypes: {
    get: (range, session) => cells(range, session, (sheet, row, column) => valueType(sheet.value(row, column))),
  },
  NumberFormat: {
    get: (range, session) => cells(range, session, (sheet, row, column) => sheet.style(row, column).numberFormat),
    set: (range, value) => setNumberFormats(range, value),
  },
  Hyperlink: {
    get: ({ sheet, area }) => hyperlinkOf(sheet, area.top, area.left),
    set: (range, value) => setHyperlink(range, value),
  },
};

function cells<V>(
  range: SheetArea,
  session: Session,
  read: (sheet: Sheet, row: number, column: number) => V,
): V[][] | null {
  if (rowCount(range) * columnCount(range) > largestRead) return null;
  session.calculation.beforeRead();
  const { sheet, area } = range;
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: V[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

function setNumberFormats(range: SheetArea, value: unknown): void {
  const { area } = range;
  if (!Array.isArray(value)) {
    const numberFormat = formatText(value);
    updateStyles(range, () => ({ numberFormat }));
    return;
  }
  const rows = inputRows(range, value);
  updateStyles(range, (_style, row, column) => {
    const format = rows[row - area.top]?.[column - area.left];
    return format === null || format === undefined ? {} : { numberFormat: formatText(format) };
  });
}

function formatText(value: unknown): string {
  const text = textValue(value);
  if (!isValidFormat(text)) throw new WorkbookError('InvalidArgument', `"${text}" is no number format.`);
  return text;
}

function hyperlinkOf(sheet: Sheet, row: number, column: number): Record<string, unknown> | null {
  const link = sheet.hyperlinks.get(Sheet.key(row, column));
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  return { address, documentReference, screenTip, textToDisplay: String(sheet.value(row, column) ?? '') };
}

function setHyperlink({ sheet, area }: SheetArea, value: unknown): void {
  refuseProtected(sheet, 'allowInsertHyperlinks');
  checkWritable(sheet, area);
  const wanted = recordValue(value);
  const link: Hyperlink = {
    address: optional(wanted['address']),
    documentReference: optional(wanted['documentReference']),
    screenTip: optional(wanted['screenTip']),
  };
  if (!link.address && !link.documentReference) {
    throw new WorkbookError('InvalidArgument', 'A link needs an address or a documentReference.');
  }
  const text = optional(wanted['textToDisplay']);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.hyperlinks.set(Sheet.key(row, column), link);
      const shown = text ?? (sheet.value(row, column) === null ? (link.address ?? link.documentReference) : undefined);
      if (shown !== undefined) enterInputs(sheet, { top: row, left: column, bottom: row, right: column }, [[shown]]);
    }
  }
  updateStyles({ sheet, area }, () => ({ fontColor: '#0563C1', underline: 'Single' }), 'allowInsertHyperlinks');
}

function optional(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : textValue(value);
}
