import type { Area } from '../../../book/model/Area';
import type { ErrorCode } from '../../../book/model/CellError';
import type { CellStyle } from '../../../book/model/CellStyle';
import type { DefinedName } from '../../../book/model/DefinedName';
import type { Table } from '../../../book/model/Table';
import type { Workbook } from '../../../book/model/Workbook';
import type { PlainProperties, SheetImage } from '../../history/SheetImage';

/** A cell's value as JSON has it. */
export type PatchedValue = number | string | boolean | null | { readonly error: ErrorCode; readonly message?: string };

/** A cell as it is after: `style` is a place in the patch's list, null for none of its own, absent where it stayed. */
export type CellPatch = readonly [
  row: number,
  column: number,
  value: PatchedValue,
  formula: string | null,
  style?: number | null,
];

/** What is other on one sheet; parts that stayed are absent. Maps are lists of their entries, sets of their members. */
export interface SheetPatch {
  /** Its place among the sheets after. */
  readonly sheet: number;
  readonly plain?: PlainProperties;
  readonly cells: readonly CellPatch[];
  readonly lists: Readonly<Partial<Record<keyof SheetImage['lists'], readonly unknown[]>>>;
  readonly maps: Readonly<Partial<Record<keyof SheetImage['maps'], readonly (readonly [number, unknown])[]>>>;
  readonly sets: Readonly<Partial<Record<keyof SheetImage['sets'], readonly number[]>>>;
  readonly spills?: readonly (readonly [number, Area])[];
  /** Cells were put in or taken out. */
  readonly isMoved: boolean;
}

/** A table, on a sheet by its place, with the name that it had before. */
export interface TablePatch extends Omit<Table, 'sheet'> {
  readonly sheet: number;
  readonly was: string;
}

/** A name, of a sheet by its place or of the workbook. */
export interface NamePatch extends Omit<DefinedName, 'scope'> {
  readonly scope?: number;
}

/** What brings a workbook from one state to the next, as JSON. Lists are whole where they changed, and absent where not. */
export interface WorkbookPatch {
  readonly version: typeof patchVersion;
  /** Each sheet by its place before, or by its name where it is new. */
  readonly sheets?: readonly (number | string)[];
  /** The place of the sheet in front. */
  readonly active: number;
  readonly styles: readonly CellStyle[];
  readonly changed: readonly SheetPatch[];
  readonly tables?: readonly TablePatch[];
  readonly names?: readonly NamePatch[];
  readonly settings?: readonly (readonly [string, string])[];
  readonly properties?: Workbook['properties'];
}

export const patchVersion = 1;
