/**
 * What a file held and the saved one will not:
 * - `macros`: programs, which an .xlsx may not hold;
 * - `signature`: a digital signature, which says that nothing was changed;
 * - `strict`: a file of the strict kind is saved as one of the usual kind, without what the model has no place for;
 * - `notMoved`: cells were put in or taken out, and what lies over them stays where it was;
 * - `chartGroups`: a chart with several groups of one kind was changed, and gets one group and one pair of axes;
 * - `arrayFormulas`: a formula entered for several cells at once now fills others, as one that spills;
 * - `dates1904`: dates are counted from 1904; those that formulas make are counted from 1900;
 * - `unrelated`: a part that nothing in the file leads to.
 */
export type LossCode =
  'macros' | 'signature' | 'strict' | 'notMoved' | 'chartGroups' | 'arrayFormulas' | 'dates1904' | 'unrelated';

/** One thing that saving would lose. */
export interface Loss {
  readonly code: LossCode;
  /** The sheet's name, where it concerns one. */
  readonly sheet?: string;
  /** What it is, by its name in the file: an element (`autoFilter`), a kind of relationship (`comments`) or a part. */
  readonly kind: string;
}
