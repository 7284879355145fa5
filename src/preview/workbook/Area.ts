/** A rectangle of cells on one sheet; row and column are zero-based, both ends are inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's last row and column, zero-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;
