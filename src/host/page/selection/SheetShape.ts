import type { Area } from '../../book/model/Area';
import type { Cell } from '../../book/model/Cell';

/** What moving over a sheet must know of it. */
export interface SheetShape {
  readonly merges: readonly Area[];
  /** The area in use; undefined on a blank sheet. */
  readonly used: Area | undefined;
  /** Rows that a page holds. */
  readonly pageRows: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  isBlank(cell: Cell): boolean;
  isHidden(cell: Cell): boolean;
}
