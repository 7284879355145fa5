import type { CommentEntry, Person } from '../../../book/model/CellComment';
import type { Sheet } from '../../../book/model/Sheet';
import type { Workbook } from '../../../book/model/Workbook';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { notAnswered, UnansweredValue } from '../../engine/HostError';
import { asText } from '../../engine/propertyValue';

/** Whoever uses the preview: nobody signs in. */
const user = { name: 'Preview user', userId: 'Preview user', providerId: 'None' } as const;

/** What somebody just wrote. */
export function newEntry(workbook: Workbook, text: string): CommentEntry {
  return {
    id: newId(workbook),
    author: userOf(workbook),
    created: new Date().toISOString(),
    text: contentOf(text),
  };
}

export function contentOf(value: unknown): string {
  const text = asText(value);
  if (text === '') throw new WorkbookError('InvalidArgument', 'A comment says something.');
  return text;
}

/** Comments that name people are objects, or said to be of another kind. */
export function refuseMentions(content: unknown, contentType: unknown): void {
  if (typeof content === 'object' || contentType === 'Mention') {
    throw notAnswered('CommentRichContent', 'mentions');
  }
}

/** Refuses changes of comments that could not be saved. */
export function refuseFixed(sheet: Sheet): void {
  if (!sheet.commentsAreFixed) return;
  throw new UnansweredValue(`comments of "${sheet.name}", whose file holds notes, mentions or controls`);
}

function userOf(workbook: Workbook): Person {
  const { persons } = workbook;
  const known = persons.find(({ name, providerId }) => name === user.name && providerId === user.providerId);
  if (known) return known;
  const added = { ...user, id: newId(workbook) };
  persons.push(added);
  return added;
}

/** Unlike those of files that were saved earlier: it holds the time. */
function newId(workbook: Workbook): string {
  const number = workbook.nextId().toString(16).toUpperCase().padStart(8, '0');
  return `{${number}-0000-4000-8000-${Date.now().toString(16).toUpperCase().padStart(12, '0')}}`;
}
