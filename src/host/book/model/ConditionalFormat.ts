import type { Area } from './Area';

/** A rule of kind "custom formula". References in `formula` are relative to the top left cell of the first area. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  /** Begins with `=`; A1 references and names only (Excel allows no structured reference here). */
  formula: string;
  /** Zero-based; lower goes first. */
  priority: number;
  stopIfTrue: boolean;
  format: {
    fontColor?: string;
    fill?: string;
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    numberFormat?: string;
  };
}
