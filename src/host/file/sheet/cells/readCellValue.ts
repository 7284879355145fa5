import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { child, numberAttribute, type XmlElement } from '../../package/XmlElement';
import { decodeXstring } from '../../package/xstring';
import type { ReadContext } from '../../workbook/ReadContext';
import { richText } from '../../workbook/readSharedStrings';
import { readError } from './errorCodes';
import { serialNumber } from './serialNumber';

/** What a cell shows, by its type (ECMA-376 Part 1, 18.18.11 ST_CellType); a number that is none is read as text. */
export function readCellValue(cell: XmlElement, context: ReadContext): CellValue {
  const inline = child(cell, 'is');
  if (inline) return richText(inline);
  const text = child(cell, 'v')?.text;
  if (text === undefined) return null;
  const read = readers.get(cell.attributes.t ?? 'n');
  return read ? read(text, cell, context) : decodeXstring(text);
}

type ReadValue = (text: string, cell: XmlElement, context: ReadContext) => CellValue;

/** By type; all others hold text. */
const readers: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ['s', (text, _cell, { strings }) => strings[Number(text)] ?? null],
  ['b', (text) => ['1', 'true'].includes(text.trim().toLowerCase())],
  ['e', readErrorValue],
  ['d', (text) => serialNumber(text) ?? text],
  ['n', readNumber],
]);

/** Newer errors have their code in the metadata and an older one in the cell. */
function readErrorValue(text: string, cell: XmlElement, { richErrors }: ReadContext): CellError {
  return new CellError(richErrors.get(numberAttribute(cell, 'vm') ?? 0) ?? readError(text.trim()));
}

function readNumber(text: string): CellValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isNaN(number) ? decodeXstring(text) : number;
}
