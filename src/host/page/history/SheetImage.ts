import type { Area } from '../../book/model/Area';
import type { CellStyle } from '../../book/model/CellStyle';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';

/** The plain properties of a sheet that undo brings back. */
export const plainProperties = [
  'name',
  'frozenRows',
  'frozenColumns',
  'firstFrozenRow',
  'firstFrozenColumn',
  'showGridlines',
  'showHeadings',
  'tabColor',
  'visibility',
  'protectedWith',
  'pageLayout',
  'summaryBelow',
  'summaryRight',
] as const satisfies readonly (keyof Sheet)[];

export type PlainProperties = Pick<Sheet, (typeof plainProperties)[number]>;

/** One column's values, with the version at which they were copied. */
export interface ColumnImage {
  readonly version: number;
  readonly values: readonly (CellValue | undefined)[];
}

/** A sheet as it was; maps and columns that did not change are shared between images. */
export interface SheetImage {
  readonly sheet: Sheet;
  readonly plain: PlainProperties;
  readonly columns: readonly (ColumnImage | undefined)[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly styles: ReadonlyMap<number, CellStyle>;
  readonly spills: readonly (readonly [number, Area])[];
  readonly lists: Pick<Sheet, 'validations' | 'conditionalFormats' | 'charts' | 'comments' | 'merges'>;
  readonly maps: Pick<
    Sheet,
    'hyperlinks' | 'columnWidths' | 'rowHeights' | 'columnStyles' | 'rowStyles' | 'rowLevels' | 'columnLevels'
  >;
  readonly sets: Pick<Sheet, 'hiddenRows' | 'hiddenColumns' | 'collapsedRows' | 'collapsedColumns'>;
}
