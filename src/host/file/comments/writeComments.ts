import type { CellComment, CommentEntry } from '../../book/model/CellComment';
import { cellName } from '../../book/model/cellName';
import type { Sheet } from '../../book/model/Sheet';
import { namespaces } from '../package/namespaces';
import { xml, xmlText } from '../package/xml';
import { encodeXstring } from '../package/xstring';
import type { WriteContext } from '../workbook/WriteContext';
import { commentKinds } from './commentKinds';
import { notesDrawing } from './notesDrawing';

/**
 * Adds the threaded comments of a sheet, each also as a note for those who know no threads, and gives the element that leads to the
 * notes' drawing (ECMA-376 Part 1, 18.3.1.58 legacyDrawing); empty where there are none. Those that only the file can hold stay in it.
 */
export function writeComments({ parts, workbook }: WriteContext, sheet: Sheet, sheetPath: string): string {
  const { comments, commentsAreFixed } = sheet;
  if (comments.length === 0 || commentsAreFixed) return '';
  const threads =
    parts.relatedPath(sheetPath, 'threadedComment', '') || parts.freePath('xl/threadedComments/threadedComment');
  const number = /(\d+)\.xml$/u.exec(threads)?.[1] ?? '1';
  const notes = parts.relatedPath(sheetPath, 'comments', '') || parts.freePath('xl/comments');
  const drawing = parts.relatedPath(sheetPath, 'vmlDrawing', `xl/drawings/vmlThreads${number}.vml`);
  parts.add(threads, commentKinds.threadedType, threadsXml(comments));
  parts.relate(sheetPath, commentKinds.threadedRelation, threads);
  parts.add(notes, commentKinds.notesType, notesXml(comments));
  parts.relate(sheetPath, commentKinds.notesRelation, notes);
  parts.add(drawing, commentKinds.drawingType, notesDrawing(comments, workbook.sheets.indexOf(sheet) + 1));
  return xml('legacyDrawing', { 'r:id': parts.relate(sheetPath, commentKinds.drawingRelation, drawing) });
}

/** Adds the people who wrote comments, where comments are written. */
export function writePersons({ parts, workbook }: WriteContext, workbookPath: string): void {
  const isNeeded = workbook.sheets.some(({ comments, commentsAreFixed }) => comments.length > 0 && !commentsAreFixed);
  if (!isNeeded) return;
  const path = parts.relatedPath(workbookPath, 'person', 'xl/persons/person.xml');
  const persons = workbook.persons.map(({ id, name, userId, providerId }) =>
    xml('person', { displayName: name, id, userId, providerId }),
  );
  parts.add(path, commentKinds.personType, xml('personList', { xmlns: commentKinds.namespace }, persons));
  parts.relate(workbookPath, commentKinds.personRelation, path);
}

function threadsXml(comments: readonly CellComment[]): string {
  const entries = comments.flatMap((comment) => [
    entryXml(comment, comment, { done: comment.resolved || undefined }),
    ...comment.replies.map((reply) => entryXml(comment, reply, { parentId: comment.id })),
  ]);
  return xml('ThreadedComments', { xmlns: commentKinds.namespace }, entries);
}

function entryXml(
  { row, column }: CellComment,
  { id, author, created, text }: CommentEntry,
  more: { readonly done?: true; readonly parentId?: string },
): string {
  const dT = created.replace(/\d?Z$/u, '');
  const content = xml('text', {}, xmlText(encodeXstring(text)));
  return xml('threadedComment', { ref: cellName(row, column), dT, personId: author.id, id, ...more }, content);
}

/** ECMA-376 Part 1, 18.7.6 comments; the author of a note tells whose thread it shows. */
function notesXml(comments: readonly CellComment[]): string {
  const authors = comments.map(({ id }) => xml('author', {}, `tc=${id}`));
  const notes = comments.map(({ row, column, text, replies }, authorId) => {
    const lines = ['[Threaded comment]', '', 'Comment:', `    ${text}`];
    for (const reply of replies) lines.push('Reply:', `    ${reply.text}`);
    const shown = xml('t', { 'xml:space': 'preserve' }, xmlText(encodeXstring(lines.join('\n'))));
    return xml('comment', { ref: cellName(row, column), authorId, shapeId: 0 }, xml('text', {}, shown));
  });
  return xml('comments', { xmlns: namespaces.main }, xml('authors', {}, authors), xml('commentList', {}, notes));
}
