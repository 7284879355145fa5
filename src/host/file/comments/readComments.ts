import { decodeXml } from '../package/decodeXml';
import type { CommentEntry, Person } from '../../book/model/CellComment';
import type { Sheet } from '../../book/model/Sheet';
import { child, children, everywhere, flag, type XmlElement } from '../package/XmlElement';
import { decodeXstring } from '../package/xstring';
import { readArea } from '../sheet/areaName';
import type { ReadContext } from '../workbook/ReadContext';

/** The people of a workbook's comments ([MS-XLSX] 2.6.203 personList). */
export function readPersons({ parts, workbook }: ReadContext, workbookPath: string): void {
  for (const { target } of parts.related(workbookPath, 'person')) {
    for (const { attributes } of children(parts.read(target), 'person')) {
      const { id = '', displayName = '', userId = '', providerId = 'None' } = attributes;
      workbook.persons.push({ id, name: displayName, userId, providerId });
    }
  }
}

/** The threaded comments of a sheet ([MS-XLSX] 2.6.205 ThreadedComments); notes without a thread stay in the file. */
export function readComments(context: ReadContext, sheet: Sheet, sheetPath: string): void {
  const { parts, workbook } = context;
  const threads = parts.related(sheetPath, 'threadedComment').map(({ target }) => parts.read(target));
  for (const entry of threads.flatMap((root) => children(root, 'threadedComment'))) {
    const { parentId, ref = '' } = entry.attributes;
    const read = readEntry(entry, workbook.persons);
    const thread = sheet.comments.find(({ id }) => id === parentId);
    const area = readArea(ref);
    if (thread) thread.replies.push(read);
    else if (area) {
      const place = { row: area.top, column: area.left };
      sheet.comments.push({ ...read, ...place, resolved: flag(entry, 'done'), replies: [] });
    }
  }
  sheet.commentsAreFixed = !canBeWritten(context, sheet, sheetPath, threads);
}

function readEntry(entry: XmlElement, persons: readonly Person[]): CommentEntry {
  const { id = '', dT = '', personId = '' } = entry.attributes;
  const unknown = { id: personId, name: '', userId: '', providerId: 'None' };
  return {
    id,
    author: persons.find((each) => each.id === personId) ?? unknown,
    created: dT === '' ? '' : `${dT}Z`,
    text: decodeXstring(child(entry, 'text')?.text ?? ''),
  };
}

/** Only where notes and drawing hold nothing beside the threads, and the threads no more than their texts. */
function canBeWritten(
  { parts }: ReadContext,
  { comments }: Sheet,
  sheetPath: string,
  threads: readonly (XmlElement | undefined)[],
): boolean {
  const notes = parts.related(sheetPath, 'comments').map(({ target }) => target);
  const drawings = parts.related(sheetPath, 'vmlDrawing').map(({ target }) => target);
  const counts = [threads, notes, drawings].map(({ length }) => length);
  if (counts.every((count) => count === 0)) return true;
  if (counts.some((count) => count !== 1)) return false;
  if (threads.some((root) => everywhere(root, 'mentions').length > 0)) return false;
  const authors = notes.flatMap((path) => everywhere(parts.read(path), 'author'));
  const ofThreads = authors.filter(({ text }) => text.startsWith('tc='));
  const boxes = drawings.map((path) => textOf(parts.bytes(path)).split('<x:ClientData').length - 1);
  return [authors.length, ofThreads.length, ...boxes].every((count) => count === comments.length);
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? decodeXml(bytes) : '';
}
