import { isValidFormat } from 'numfmt';
import { checkWritable } from '../../../book/cells/checkWritable';
import { displayText } from '../../../book/model/displayText';
import { enterInputs } from '../../../book/entry/enterInputs';
import { refuseProtected } from '../../../book/cells/refuseProtected';
import { Sheet, type Hyperlink } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { inputRows, singleInput, type SingleArrays } from '../../ranges/inputRows';
import type { Properties } from '../../engine/ObjectType';
import { plainValue, valueType } from '../../ranges/plainValue';
import { asRecord, asText } from '../../engine/propertyValue';
import { cellValues, readCells } from '../../ranges/readCells';
import type { SheetArea } from '../../ranges/SheetArea';
import { Restyled } from '../format/Restyled';
import { updateStyles } from '../format/updateStyles';

/** What the cells of a range hold: arrays of rows, blank cells as ''. */
export const rangeContent: Properties<SheetArea> = {
  Values: {
    get: cellValues,
    set: (range, value, { singleArrays }) =>
      enterInputs(range.sheet, range.area, inputRows(range, value, singleArrays)),
  },
  Formulas: {
    get: (range, session) =>
      readCells(
        range,
        session,
        (sheet, row, column) => sheet.formula(row, column) ?? plainValue(sheet.value(row, column)),
      ),
    set: (range, value, { singleArrays }) =>
      enterInputs(range.sheet, range.area, inputRows(range, value, singleArrays)),
  },
  Text: {
    get: (range, session) =>
      readCells(range, session, (sheet, row, column) =>
        displayText(sheet.value(row, column), sheet.style(row, column).numberFormat),
      ),
  },
  ValueTypes: {
    get: (range, session) => readCells(range, session, (sheet, row, column) => valueType(sheet.value(row, column))),
  },
  NumberFormat: {
    get: (range, session) => readCells(range, session, (sheet, row, column) => sheet.style(row, column).numberFormat),
    set: (range, value, { singleArrays }) => setNumberFormats(range, value, singleArrays),
  },
  Hyperlink: {
    get: ({ sheet, area }) => hyperlinkOf(sheet, area.top, area.left),
    set: (range, value) => setHyperlink(range, value),
  },
};

function setNumberFormats(range: SheetArea, value: unknown, singleArrays: SingleArrays): void {
  const { sheet, area } = range;
  const single = singleInput(value, singleArrays);
  if (single === null && Array.isArray(value)) return;
  if (single !== undefined || !Array.isArray(value)) {
    const numberFormat = formatText(single);
    updateStyles(range, () => ({ numberFormat }));
    return;
  }
  const rows = inputRows(range, value).map((row) => row.map((format) => (format === null ? null : formatText(format))));
  refuseProtected(sheet, 'allowFormatCells');
  const looks = new Map<string, Restyled>();
  rows.forEach((row, down) => {
    row.forEach((numberFormat, across) => {
      if (numberFormat === null) return;
      const look = looks.get(numberFormat) ?? new Restyled(() => ({ numberFormat }));
      looks.set(numberFormat, look);
      look.cell(sheet, area.top + down, area.left + across);
    });
  });
}

/** A format is kept as it was set (`assumptions.keptFormats`). */
function formatText(value: unknown): string {
  const text = asText(value);
  if (!isValidFormat(text)) throw new WorkbookError('InvalidArgument', `"${text}" is no number format.`);
  return text;
}

function hyperlinkOf(sheet: Sheet, row: number, column: number): Record<string, unknown> | null {
  const link = sheet.hyperlinks.get(Sheet.key(row, column));
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  return { address, documentReference, screenTip, textToDisplay: String(sheet.value(row, column) ?? '') };
}

/** A link leads somewhere (`assumptions.linkWithoutTarget`), has a text, and brings its looks (`assumptions.hyperlinkLooks`). */
function setHyperlink({ sheet, area }: SheetArea, value: unknown): void {
  refuseProtected(sheet, 'allowInsertHyperlinks');
  checkWritable(sheet, area);
  const wanted = asRecord(value);
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
  return value === undefined || value === null ? undefined : asText(value);
}
