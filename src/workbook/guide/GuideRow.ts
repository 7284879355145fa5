import type { SheetKey } from '../names';

/** How a row of the Guide looks: `fact` has a label beside a wide text, `wide` one text over all columns, `columns` four cells. */
export type GuideRowKind = 'section' | 'fact' | 'wide' | 'step' | 'point' | 'head' | 'columns' | 'gap';

/** One row of the Guide, columns B to E. */
export interface GuideRow {
  readonly kind: GuideRowKind;
  readonly cells: readonly string[];
  /** The sheet that the last cell leads to. */
  readonly link?: SheetKey;
}
