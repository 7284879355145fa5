import type { Workbook } from '../book/model/Workbook';
import { keepFile } from './merge/KeptFile';
import type { PackageReader } from './package/PackageReader';
import { openPackage } from './package/openPackage';
import type { ReadOptions } from './workbook/ReadOptions';
import { readWorkbook } from './workbook/readWorkbook';

/**
 * Reads an .xlsx file (ECMA-376, transitional or strict) into a workbook: formulas as a person reads them, each with the result
 * that the file holds; nothing is recalculated. What the model has no place for is kept until the workbook is saved.
 * @throws XlsxError where the bytes are no such file.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  const mark = {};
  const parts = openPackage(bytes);
  const workbook = readWorkbook(parts, options, mark);
  keepFile(workbook, { bytes, mark, options, isStrict: isStrict(parts) });
  return Promise.resolve(workbook);
}

/** Whether a file is of the strict kind (ECMA-376 Part 1, where the usual is Part 4): its parts have namespaces of their own. */
function isStrict(parts: PackageReader): boolean {
  const [workbook] = parts.related('', 'officeDocument');
  const root = workbook && parts.read(workbook.target);
  return Object.values(root?.attributes ?? {}).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
}
