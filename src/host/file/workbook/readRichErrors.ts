import type { ErrorCode } from '../../book/model/CellError';
import type { PackageReader } from '../package/PackageReader';
import { child, children, everywhere, numberAttribute, type XmlElement } from '../package/XmlElement';
import { richErrorTypes } from './richErrorTypes';

/** The errors that cells name by their `vm` (from 1): see {@link RichErrors}. Other rich values, such as pictures, are left out. */
export function readRichErrors(parts: PackageReader, workbookPath: string): Map<number, ErrorCode> {
  const errors = new Map<number, ErrorCode>();
  const part = (kind: string): XmlElement | undefined => {
    const [related] = parts.related(workbookPath, kind);
    return related && parts.read(related.target);
  };
  const metadata = part('sheetMetadata');
  const values = children(part('rdRichValue'), 'rv');
  if (!metadata || values.length === 0) return errors;
  const structures = children(part('rdRichValueStructure'), 's');
  const types = children(child(metadata, 'metadataTypes'), 'metadataType').map(({ attributes }) => attributes.name);
  const blocks = children(
    children(metadata, 'futureMetadata').find(({ attributes }) => attributes.name === 'XLRICHVALUE'),
    'bk',
  );
  children(child(metadata, 'valueMetadata'), 'bk').forEach((block, index) => {
    const record = child(block, 'rc');
    if (types[(numberAttribute(record, 't') ?? 0) - 1] !== 'XLRICHVALUE') return;
    const [reference] = everywhere(blocks[numberAttribute(record, 'v') ?? -1], 'rvb');
    const value = values[numberAttribute(reference, 'i') ?? -1];
    const keys = children(structures[numberAttribute(value, 's') ?? -1], 'k').map(({ attributes }) => attributes.n);
    const number = Number(children(value, 'v')[keys.indexOf('errorType')]?.text);
    const code = [...richErrorTypes].find(([, type]) => type === number)?.[0];
    if (code) errors.set(index + 1, code);
  });
  return errors;
}
