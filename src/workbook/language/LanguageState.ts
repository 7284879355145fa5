import type { ListId } from '../../kpi/record/lists';
import type { FrozenDays } from '../freeze/frozenOn';
import type { DataTableKey, SheetKey } from '../names';
import type { OpenTable } from '../state/readOpenTables';
import type { CellBlock, WorkbookState } from '../state/WorkbookState';
import type { CellText } from './LanguagePlan';
import type { UnfinishedSwitch } from './unfinishedSwitch';

/** Cells as Excel gives them, rows from the top. */
export type ReadCells = Pick<CellBlock, 'values' | 'formulas'>;

/** A rectangle of cells; zero-based, both ends inside. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of ours: its name now, and its cells outside our tables. */
export interface PageState extends CellBlock {
  readonly key: SheetKey;
  readonly sheetId: string;
  readonly sheet: string;
  /** Where a table, a list or a setting lies among them that is looked at by itself. */
  readonly skipped: readonly CellArea[];
}

/** A column of a table in which words of a list are typed; its cells below the head. */
export interface ListColumn extends ReadCells {
  readonly table: DataTableKey;
  readonly id: string;
  readonly list: ListId;
  /** From 0, in the table. */
  readonly place: number;
}

/** The entries of a list on Settings. */
export interface SettingList extends CellBlock {
  readonly list: ListId;
  readonly sheetId: string;
}

/** What Excel says beside and after an entry in a column; undefined where its cells differ in that. */
export interface ColumnMessages {
  readonly table: DataTableKey;
  readonly id: string;
  readonly place: number;
  readonly prompt: { readonly title: string; readonly message: string; readonly shown: boolean } | undefined;
  readonly alert:
    | {
        readonly title: string;
        readonly message: string;
        readonly shown: boolean;
        readonly style: Excel.DataValidationErrorAlert['style'];
      }
    | undefined;
}

/** A workbook of ours as it was read before its language is switched. */
export interface LanguageState extends Pick<WorkbookState, 'language' | 'sheets'> {
  readonly pages: readonly PageState[];
  readonly tables: readonly OpenTable[];
  /** The name of the sheet on which each table stands. */
  readonly tableSheets: Readonly<Record<DataTableKey, string>>;
  readonly columns: readonly ListColumn[];
  readonly lists: readonly SettingList[];
  readonly messages: readonly ColumnMessages[];
  /** The days on which results were made values. */
  readonly frozenOn: FrozenDays | undefined;
  /** What Settings says of the language, where that is none of ours. */
  readonly unknownLanguage: CellText | undefined;
  /** A switch that was interrupted. */
  readonly unfinished: UnfinishedSwitch | undefined;
}
