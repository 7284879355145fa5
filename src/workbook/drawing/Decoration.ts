import type { PaneWords } from '../../words/en/pane';

/** What a decoration is about, by the pane's word for it. */
export type DecorationKind = keyof PaneWords['setUp']['looks'];

/**
 * Something that only decorates: it is queued in a batch of its own after the content, and where Excel refuses it (no printer, a
 * platform without charts' looks) that is told and takes nothing back.
 */
export interface Decoration {
  readonly kind: DecorationKind;
  readonly queue: () => void;
}
