import type { PackageReader } from '../package/PackageReader';
import type { PackageWriter } from '../package/PackageWriter';
import type { StyleWriter } from '../styles/StyleWriter';
import type { SharedStrings } from '../workbook/SharedStrings';
import type { KeptMetadata } from './keptMetadata';
import { StringPlaces } from './StringPlaces';

/** What both writings of a workbook share, so that the same number means the same in both. */
export interface SharedParts {
  readonly raw: PackageReader;
  readonly styles: StyleWriter;
  readonly strings: SharedStrings;
  readonly metadata: KeptMetadata | undefined;
}

/** Styles, texts and metadata: what the file holds, and behind it what was added. @param path The workbook's part. */
export function writeSharedParts(out: PackageWriter, path: string, shared: SharedParts): void {
  const { raw, styles, strings, metadata } = shared;
  const texts = new StringPlaces(raw.read(raw.related(path, 'sharedStrings')[0]?.target ?? ''), strings.items);
  for (const [name, { contentType, content }] of sheets(out)) out.add(name, contentType, texts.place(content));
  const replace = (kind: string, content: string | undefined): void => {
    const name = out.relationshipsOf(path).find(({ type }) => type.endsWith(`/${kind}`))?.target ?? '';
    const part = out.parts.get(name);
    const whole = content ?? raw.bytes(name);
    if (part && whole !== undefined) out.add(name, part.contentType, whole);
  };
  replace('styles', styles.isAsInFile ? undefined : styles.toXml());
  replace('sharedStrings', texts.toXml());
  if (metadata) replace('sheetMetadata', metadata.withMark);
  const isUsed = {
    sharedStrings: texts.isUsed,
    sheetMetadata: isTold(out, /<c\b[^>]*\s[cv]m="/u),
    rdRichValue: isTold(out, /<c\b[^>]*\svm="/u),
    rdRichValueStructure: isTold(out, /<c\b[^>]*\svm="/u),
  };
  for (const [kind, used] of Object.entries(isUsed)) {
    if (!used && raw.related(path, kind).length === 0) drop(out, path, kind);
  }
}

/** The worksheets that differ from the file's. */
function sheets(out: PackageWriter): [string, { contentType: string; content: string }][] {
  return [...out.parts].flatMap(([name, { contentType, content }]) =>
    typeof content === 'string' && contentType.endsWith('worksheet+xml') ? [[name, { contentType, content }]] : [],
  );
}

function isTold(out: PackageWriter, pattern: RegExp): boolean {
  return sheets(out).some(([, { content }]) => pattern.test(content));
}

/** Takes away a part that the file had no need of and has none now. */
function drop(out: PackageWriter, path: string, kind: string): void {
  const all = out.relationshipsOf(path);
  const place = all.findIndex(({ type }) => type.endsWith(`/${kind}`));
  const [gone] = place < 0 ? [] : all.splice(place, 1);
  if (gone) out.parts.delete(gone.target);
}
