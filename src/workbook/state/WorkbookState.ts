import type { Language } from '../../words/index';
import type { DataTableKey, SheetKey } from '../names';
import type { MapLayout, MappedColumn } from '../readers/columnMap';
import type { PresentTable } from './PresentTable';

/** A sheet as it stands; its id stays when somebody renames or moves it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
}

/** A name of the whole workbook. */
export interface NameState {
  readonly name: string;
  /** What it refers to gives an error, such as `=#REF!`. */
  readonly isBroken: boolean;
  /** With its `=`. */
  readonly formula: string;
}

/** Values of a stretch of cells from its first one on (zero-based row and column of the sheet). */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A sheet (by its name) that somebody made by duplicating a page of ours that has no table. */
export interface PageCopy {
  readonly page: SheetKey;
  readonly sheet: string;
}

/** How the chart of the overview stands; `broken` where its lines are not all there. */
export type ChartState = 'none' | 'broken' | 'whole';

/** A kind of looks and the page that still lacks it, as `steps:kpis`. */
export type UnfinishedLook = `${string}:${SheetKey}`;

/** All that a merge must know of a workbook, read at one time. Nothing in it is bound to Excel. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
  /** The sheet of each page of ours, by its id, under whatever name it bears now. */
  readonly pages: ReadonlyMap<SheetKey, string>;
  /** The tables that people fill, where they are there and ours. */
  readonly present: ReadonlyMap<DataTableKey, PresentTable>;
  /** The rows of `tblColumns`; undefined where that table is gone. */
  readonly map: readonly MappedColumn[] | undefined;
  readonly mapLayout: MapLayout;
  /** What pages hold whose cells a merge must look at: Settings, Overview, Review, Guide, and pages whose table is gone. */
  readonly cells: ReadonlyMap<SheetKey, CellBlock>;
  readonly copies: readonly PageCopy[];
  readonly chart: ChartState;
  /** Under which name our chart stands on the overview. */
  readonly chartName: string | undefined;
  /** The only sheet, where it is blank and not protected: ours may take its place. */
  readonly blankSheet: SheetState | undefined;
  /** The language of what is there already. */
  readonly language: Language | undefined;
  /** Of the formulas; undefined where nothing is there that could tell. */
  readonly version: number | undefined;
  /** Looks that an interrupted Generate left undone. */
  readonly unfinished: readonly UnfinishedLook[];
  /** Looks that Excel refused twice. */
  readonly refused: readonly UnfinishedLook[];
}
