import { strFromU8, unzipSync } from 'fflate';
import { XlsxError } from '../XlsxError';
import { PackageReader } from './PackageReader';

/** Unpacked, no workbook in use comes near this; an archive that claims more is made to harm. */
const mostBytes = 1_000_000_000;

/**
 * Opens the archive that an .xlsx is.
 * @throws XlsxError `notAZip`, `oldFormat`, `encrypted` or `broken`.
 */
export function openPackage(bytes: Uint8Array): PackageReader {
  if (bytes.length === 0) throw new XlsxError('notAZip', 'The file is empty.');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxError('notAZip', 'This is not an Excel workbook (.xlsx).');
  let total = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        total += originalSize;
        if (total > mostBytes) throw new XlsxError('broken', 'The file is damaged: it claims to be far too large.');
        return !name.endsWith('/');
      },
    });
    return new PackageReader(entries);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('broken', 'The file is damaged or incomplete: it cannot be unpacked.');
  }
}

/** A compound file: an encrypted package ([MS-OFFCRYPTO] 2.3.4.4 stream `EncryptedPackage`) or a workbook of Excel 97–2003. */
function compoundFile(bytes: Uint8Array): XlsxError {
  const streamName = [...'EncryptedPackage'].join('\0');
  return strFromU8(bytes, true).includes(streamName)
    ? new XlsxError('encrypted', 'The file is protected with a password. Save it without one and try again.')
    : new XlsxError('oldFormat', 'This is an older kind of workbook. Save it in Excel as .xlsx and try again.');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
