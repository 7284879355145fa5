import { refuseProtected } from '../../../book/cells/refuseProtected';
import type { CellComment } from '../../../book/model/CellComment';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Session } from '../../connection/Session';
import type { Arguments } from '../../engine/Arguments';
import type { ObjectType } from '../../engine/ObjectType';
import { givenRange } from '../../ranges/givenRange';
import { columnCount, rowCount, type SheetArea } from '../../ranges/SheetArea';
import { TypedTarget } from '../../engine/TypedTarget';
import { newEntry, refuseFixed, refuseMentions } from './commentEntry';

/** The threaded comments of some sheets; notes are none of them. */
export const commentCollectionType: ObjectType<'CommentCollection'> = {
  items: commentsOf,
  item: (sheets, key) => commentsOf(sheets).find(({ target }) => target.comment.id === key) ?? null,
  methods: {
    GetCount: (sheets) => commentsOf(sheets).length,
    /** A cell holds one comment; whoever adds another is refused (`assumptions.secondComment`). */
    Add: (sheets, parameters, session) => {
      const { sheet, area } = givenCell(sheets, parameters, session);
      refuseProtected(sheet, 'allowEditObjects');
      refuseFixed(sheet);
      refuseMentions(parameters.value(1), parameters.value(2));
      const { top: row, left: column } = area;
      if (commentAt(sheet, row, column)) {
        throw new WorkbookError('ItemAlreadyExists', 'The cell has a comment already.');
      }
      const entry = newEntry(sheet.workbook, parameters.text(1));
      const comment: CellComment = { ...entry, row, column, resolved: false, replies: [] };
      sheet.comments.push(comment);
      return new TypedTarget('Comment', { sheet, comment });
    },
    GetItemByCell: (sheets, parameters, session) => {
      const { sheet, area } = givenCell(sheets, parameters, session);
      const comment = commentAt(sheet, area.top, area.left);
      if (!comment) throw new WorkbookError('ItemNotFound', 'The cell has no comment.');
      return new TypedTarget('Comment', { sheet, comment });
    },
    GetItemByReplyId: (sheets, parameters) => {
      const wanted = parameters.text(0);
      const found = commentsOf(sheets).find(({ target }) => target.comment.replies.some(({ id }) => id === wanted));
      if (!found) throw new WorkbookError('ItemNotFound', `There is no reply ${wanted}.`);
      return found;
    },
  },
};

function commentsOf(sheets: readonly Sheet[]): TypedTarget<'Comment'>[] {
  return sheets.flatMap((sheet) => sheet.comments.map((comment) => new TypedTarget('Comment', { sheet, comment })));
}

function commentAt(sheet: Sheet, row: number, column: number): CellComment | undefined {
  return sheet.comments.find((each) => each.row === row && each.column === column);
}

/** One cell of the collection's sheets. */
function givenCell(sheets: readonly Sheet[], parameters: Arguments, session: Session): SheetArea {
  const range = givenRange(parameters, 0, session, sheets.length === 1 ? sheets[0] : undefined);
  if (!sheets.includes(range.sheet) || rowCount(range) * columnCount(range) > 1) {
    throw new WorkbookError('InvalidArgument', 'A comment stands on one cell of its sheet.');
  }
  return range;
}
