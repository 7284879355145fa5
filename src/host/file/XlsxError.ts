/**
 * Why a file could not be read or written:
 * - `notAZip`: empty, text, an image: not the archive that an .xlsx is;
 * - `oldFormat`: a workbook of Excel 97–2003 (.xls) or a binary workbook (.xlsb);
 * - `encrypted`: protected with a password to open it;
 * - `notAWorkbook`: an archive without a workbook, such as a .docx;
 * - `broken`: cut off, or a part of it cannot be read;
 * - `notAllowed`: the workbook holds something that Excel would refuse in a file.
 */
type XlsxErrorCode = 'notAZip' | 'oldFormat' | 'encrypted' | 'notAWorkbook' | 'broken' | 'notAllowed';

/** A file that cannot be opened, or a workbook that cannot be saved; the message is a plain English sentence. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'XlsxError';
  }
}
