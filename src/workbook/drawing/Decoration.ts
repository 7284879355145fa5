/** What a decoration is about; the pane has a word for each. */
export type DecorationKind = 'page' | 'frozen' | 'steps' | 'chart' | 'links' | 'heights';

/**
 * Something that only decorates: it is queued in a batch of its own after the content, and where Excel refuses it (no printer, a
 * platform without charts' looks) that is told and takes nothing back.
 */
export interface Decoration {
  readonly kind: DecorationKind;
  readonly queue: () => void;
}
