import { refuseProtected } from '../../../book/cells/refuseProtected';
import { cellArea } from '../../../book/model/Area';
import type { CellComment, CommentEntry } from '../../../book/model/CellComment';
import type { Sheet } from '../../../book/model/Sheet';
import type { ObjectType, Properties } from '../../engine/ObjectType';
import { asFlag } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';
import { contentOf, newEntry, refuseFixed, refuseMentions } from './commentEntry';

export interface CommentOfSheet {
  readonly sheet: Sheet;
  readonly comment: CellComment;
}

export interface ReplyOfComment extends CommentOfSheet {
  readonly reply: CommentEntry;
}

export const commentType: ObjectType<'Comment'> = {
  identity: ({ comment }) => ({ Id: comment.id }),
  isThere: ({ sheet, comment }) => sheet.comments.includes(comment),
  properties: {
    ...entryProperties<CommentOfSheet>(({ comment }) => comment),
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ sheet, comment }, value) => {
        refuseChange(sheet);
        comment.resolved = asFlag(value);
      },
    },
  },
  objects: { Replies: (target) => new TypedTarget('CommentReplyCollection', target) },
  methods: {
    GetLocation: locationOf,
    /** Its replies go with it. */
    Delete: ({ sheet, comment }) => {
      refuseChange(sheet);
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
    },
  },
};

export const commentReplyCollectionType: ObjectType<'CommentReplyCollection'> = {
  items: repliesOf,
  item: (target, key) => repliesOf(target).find((each) => each.target.reply.id === key) ?? null,
  methods: {
    GetCount: ({ comment }) => comment.replies.length,
    Add: ({ sheet, comment }, parameters) => {
      refuseChange(sheet);
      refuseMentions(parameters.value(0), parameters.value(1));
      const reply = newEntry(sheet.workbook, parameters.text(0));
      comment.replies.push(reply);
      return new TypedTarget('CommentReply', { sheet, comment, reply });
    },
  },
};

export const commentReplyType: ObjectType<'CommentReply'> = {
  identity: ({ reply }) => ({ Id: reply.id }),
  isThere: ({ sheet, comment, reply }) => sheet.comments.includes(comment) && comment.replies.includes(reply),
  properties: {
    ...entryProperties<ReplyOfComment>(({ reply }) => reply),
    Resolved: { get: ({ comment }) => comment.resolved },
  },
  methods: {
    GetLocation: locationOf,
    GetParentComment: ({ sheet, comment }) => new TypedTarget('Comment', { sheet, comment }),
    Delete: ({ sheet, comment, reply }) => {
      refuseChange(sheet);
      comment.replies.splice(comment.replies.indexOf(reply), 1);
    },
  },
};

function entryProperties<T extends CommentOfSheet>(entryOf: (target: T) => CommentEntry): Properties<T> {
  return {
    Id: { get: (target) => entryOf(target).id },
    Content: {
      get: (target) => entryOf(target).text,
      set: (target, value) => {
        refuseChange(target.sheet);
        entryOf(target).text = contentOf(value);
      },
    },
    ContentType: { get: () => 'Plain' },
    AuthorName: { get: (target) => entryOf(target).author.name },
    AuthorEmail: { get: (target) => emailOf(entryOf(target).author.userId) },
    CreationDate: { get: (target) => entryOf(target).created },
  };
}

/** Excel's ids of people who signed in hold their address: `S::ana@example.com::…`. */
function emailOf(userId: string): string {
  return /[^\s:]+@[^\s:]+/.exec(userId)?.[0] ?? '';
}

function repliesOf({ sheet, comment }: CommentOfSheet): TypedTarget<'CommentReply'>[] {
  return comment.replies.map((reply) => new TypedTarget('CommentReply', { sheet, comment, reply }));
}

function locationOf({ sheet, comment: { row, column } }: CommentOfSheet): TypedTarget<'Range'> {
  return new TypedTarget('Range', { sheet, area: cellArea(row, column) });
}

function refuseChange(sheet: Sheet): void {
  refuseProtected(sheet, 'allowEditObjects');
  refuseFixed(sheet);
}
