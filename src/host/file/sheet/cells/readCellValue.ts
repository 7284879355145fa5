import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { child, numeric, type XmlElement } from '../../package/XmlElement';
import { decodeXstring } from '../../package/xstring';
import type { ReadContext } from '../../workbook/ReadContext';
import { richText } from '../../workbook/readSharedStrings';
import { readError } from './errorCodes';
import { serialNumber } from './serialNumber';

/** What a cell shows, by its type (ECMA-376 Part 1, 18.18.11 ST_CellType); a number that is none is read as text. */
export function readCellValue(cell: XmlElement, { strings, richErrors }: ReadContext): CellValue {
  const inline = child(cell, 'is');
  if (inline) return richText(inline);
  const text = child(cell, 'v')?.text;
  const type = cell.attributes.t ?? 'n';
  if (text === undefined) return null;
  switch (type) {
    case 's':
      return strings[Number(text)] ?? null;
    case 'b':
      return text.trim() === '1' || text.trim().toLowerCase() === 'true';
    case 'e':
      return new CellError(richErrors.get(numeric(cell, 'vm') ?? 0) ?? readError(text.trim()));
    case 'd':
      return serialNumber(text) ?? text;
    case 'n': {
      const number = Number(text);
      return text.trim() === '' ? null : Number.isNaN(number) ? decodeXstring(text) : number;
    }
    default:
      return decodeXstring(text);
  }
}
