import type { SheetKey } from '../names';

/** How a row of the Guide looks: a label beside a text, but for sections and steps, which stand out. */
export type GuideRowKind = 'section' | 'fact' | 'step' | 'point' | 'head' | 'gap';

/** One row of the Guide: columns B (label) and C (text), and in D the way to a sheet. */
export interface GuideRow {
  readonly kind: GuideRowKind;
  readonly label?: string;
  readonly text?: string;
  /** The sheet that column D leads to. */
  readonly link?: SheetKey;
}
