/** Somebody who wrote a comment. */
export interface Person {
  /** `{GUID}`. */
  readonly id: string;
  readonly name: string;
  readonly userId: string;
  readonly providerId: string;
}

/** What one person wrote: a comment or a reply to one. */
export interface CommentEntry {
  /** `{GUID}`. */
  readonly id: string;
  readonly author: Person;
  /** ISO 8601, universal time. */
  readonly created: string;
  text: string;
}

/** A threaded comment on a cell (zero-based) with its replies, the first one first. */
export interface CellComment extends CommentEntry {
  row: number;
  column: number;
  resolved: boolean;
  replies: CommentEntry[];
}
