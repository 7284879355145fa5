import type { Area } from './Area';

export const cellValueOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
export const textOperators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

/** Formulas begin with `=`; A1 references and names only (Excel allows no structured reference here). */
export type ConditionalRule =
  | { readonly kind: 'Custom'; readonly formula: string }
  /** `formula2` goes with Between and NotBetween alone. */
  | {
      readonly kind: 'CellValue';
      readonly operator: (typeof cellValueOperators)[number];
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'ContainsText'; readonly operator: (typeof textOperators)[number]; readonly text: string }
  /** Nobody has said yet what is compared: it never holds, and is not saved. */
  | { readonly kind: 'CellValue' | 'ContainsText'; readonly operator: 'Invalid' };

/** A rule and the look it gives. References in formulas are relative to the top left cell of the first area. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  rule: ConditionalRule;
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
