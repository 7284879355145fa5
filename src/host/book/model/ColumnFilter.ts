/** What a column asks of the rows that are shown. */
export type ColumnFilter =
  /** Texts as the cells show them, in any case; an empty one stands for blanks. */
  | { readonly kind: 'Values'; readonly values: readonly string[] }
  /** Such as `>50`, `=*s` (`*` and `?` for any signs), `=` for blanks, `<>` for all others. */
  | {
      readonly kind: 'Custom';
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: 'And' | 'Or';
    }
  /** So many of the greatest or least numbers, or so many percent of them; equal ones together. */
  | { readonly kind: (typeof rankFilters)[number]; readonly count: number }
  /** A kind that the model only knows to be there, by its element in the file. */
  | { readonly kind: 'Foreign'; readonly element: string };

export const rankFilters = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;
