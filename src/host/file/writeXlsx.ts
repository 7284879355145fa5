import type { Workbook } from '../book/model/Workbook';
import { keptFile } from './merge/KeptFile';
import { writeKept } from './merge/writeKept';
import { PackageWriter } from './package/PackageWriter';
import { StyleWriter } from './styles/StyleWriter';
import { RichErrors } from './workbook/RichErrors';
import { SharedStrings } from './workbook/SharedStrings';
import type { WriteOptions } from './workbook/WriteOptions';
import { writeParts } from './workbook/writeParts';
import { XlsxError } from './XlsxError';

/**
 * The workbook as an .xlsx file (ECMA-376, transitional): formulas in file syntax, each with its last result; the same workbook
 * gives the same bytes. What the file held from which it was read, and the model has no place for, is in it again; `lostOnSaving`
 * says what is not.
 * @throws XlsxError `notAllowed` where Excel would repair or refuse the file.
 */
export async function writeXlsx(workbook: Workbook, options: WriteOptions = {}): Promise<Uint8Array> {
  if (workbook.sheets.length === 0)
    throw new XlsxError('notAllowed', 'A workbook needs at least one sheet to be saved.');
  const file = keptFile(workbook);
  const parts = file && !file.isStrict ? writeKept(workbook, options, file) : writeNew(workbook, options);
  return Promise.resolve(parts.toBytes());
}

function writeNew(workbook: Workbook, options: WriteOptions): PackageWriter {
  const parts = new PackageWriter();
  writeParts({
    workbook,
    options,
    parts,
    styles: new StyleWriter(),
    strings: new SharedStrings(),
    richErrors: new RichErrors(),
    counters: { tables: 0 },
    dynamicMark: 1,
    usesDynamicArrays: false,
  });
  return parts;
}
