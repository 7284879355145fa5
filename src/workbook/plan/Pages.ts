import type { SheetKey } from '../names';

/** The sheets of one Generate. */
export interface Pages {
  /** Only those that this Generate makes. */
  readonly sheets: ReadonlyMap<SheetKey, Excel.Worksheet>;
  readonly added: readonly { readonly key: SheetKey; readonly name: string }[];
  readonly kept: readonly SheetKey[];
  /** The name that a blank first sheet had before it was used. */
  readonly usedBlankSheet: string | undefined;
}
