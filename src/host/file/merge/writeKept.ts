import { decodeXml } from '../package/decodeXml';
import type { Workbook } from '../../book/model/Workbook';
import { elementXml } from '../package/elementXml';
import { openPackage } from '../package/openPackage';
import type { PackageReader } from '../package/PackageReader';
import { parseXml } from '../package/parsePart';
import { PackageWriter, type WrittenPart } from '../package/PackageWriter';
import { KeptLooks } from '../styles/KeptLooks';
import { StyleWriter } from '../styles/StyleWriter';
import { readWorkbook } from '../workbook/readWorkbook';
import { RichErrors } from '../workbook/RichErrors';
import { SharedStrings } from '../workbook/SharedStrings';
import type { WriteContext } from '../workbook/WriteContext';
import type { WriteOptions } from '../workbook/WriteOptions';
import { writeParts } from '../workbook/writeParts';
import { carryOver } from './carryOver';
import type { KeptFile } from './KeptFile';
import { keptMetadata } from './keptMetadata';
import { KeptPackage } from './KeptPackage';
import { mergeText } from './elements/mergeRoot';
import { mergeChart } from './mergeChart';
import { mergeWorkbookPart } from './mergeWorkbookPart';
import { mergeWorksheet } from './sheet/mergeWorksheet';
import { pendingMark } from './StringPlaces';
import { writeSharedParts, type SharedParts } from './writeSharedParts';
import { addAll } from '../../book/model/lists/refill';

/**
 * A workbook as parts of the file that it was read from, with all that the model has no place for. The file is read again and written
 * as read and as it is now; what differs is changed in the file's own parts (`mergeElement`), which else stay as they are.
 */
export function writeKept(workbook: Workbook, options: WriteOptions, file: KeptFile): PackageWriter {
  const raw = openPackage(file.bytes);
  const path = raw.related('', 'officeDocument')[0]?.target ?? '';
  const stylesRoot = raw.read(raw.related(path, 'styles')[0]?.target ?? '');
  const looks = stylesRoot && new KeptLooks(stylesRoot, file.mark);
  const strings = new SharedStrings(pendingMark);
  const shared = { raw, styles: new StyleWriter(looks), strings, metadata: keptMetadata(raw, path) };
  const base = written(readWorkbook(raw, file.options, file.mark), options, file, shared);
  const now = written(workbook, options, file, shared);
  const out = new PackageWriter();
  for (const [name, part] of now.parts.parts) out.add(name, part.contentType, merged(name, part, raw, base.parts));
  for (const [source, all] of now.parts.relationships) addAll(out.relationshipsOf(source), all);
  writeSharedParts(out, path, shared);
  const titles = ({ sheets }: Workbook): string => sheets.map(({ name }) => name).join('\n');
  const isRenamed = titles(base.workbook) !== titles(workbook);
  if (isRenamed) withoutTitles(out);
  carryOver(raw, base.parts, out);
  return out;
}

function written(workbook: Workbook, options: WriteOptions, file: KeptFile, shared: SharedParts): WriteContext {
  const context: WriteContext = {
    workbook,
    options,
    parts: new KeptPackage(shared.raw, file.mark),
    styles: shared.styles,
    strings: shared.strings,
    richErrors: new RichErrors(shared.metadata?.errors),
    counters: { tables: 0 },
    dynamicMark: shared.metadata?.dynamicMark ?? 1,
    usesDynamicArrays: false,
  };
  writeParts(context);
  return context;
}

function merged(name: string, { content }: WrittenPart, raw: PackageReader, base: PackageWriter): string | Uint8Array {
  const inFile = raw.bytes(name);
  const before = base.parts.get(name)?.content;
  if (!inFile || typeof before !== 'string' || typeof content !== 'string') return content;
  return before === content ? inFile : mergePart(decodeXml(inFile), before, content);
}

/**
 * A part of the file with what was changed since it was read.
 * @param raw As in the file. @param base As the model writes what it read. @param now As it writes what it holds now.
 */
function mergePart(raw: string, base: string, now: string): string {
  // The texts that both writings share are put into their own part later.
  if (now.startsWith('<sst')) return now;
  // The parts of comments say nothing else: they are read only where the model holds all of them.
  if (/^<(?:ThreadedComments|personList|comments|xml) /u.test(now)) return now;
  if (now.startsWith('<worksheet')) return mergeWorksheet(raw, base, now);
  if (now.startsWith('<workbook')) return mergeWorkbookPart(raw, base, now);
  if (now.startsWith('<c:chartSpace')) return mergeChart(raw, base, now);
  return mergeText(raw, base, now);
}

const titleLists = ['HeadingPairs', 'TitlesOfParts'];

/** Takes the list of sheets out of docProps/app.xml (ECMA-376 Part 1, 22.2), which Excel makes anew. */
function withoutTitles(parts: PackageWriter): void {
  for (const [path, { contentType, content }] of parts.parts) {
    if (!contentType.endsWith('extended-properties+xml')) continue;
    const root = parseXml(typeof content === 'string' ? content : decodeXml(content));
    const children = root.children.filter(({ name }) => !titleLists.includes(name));
    parts.add(path, contentType, elementXml({ ...root, children }));
  }
}
