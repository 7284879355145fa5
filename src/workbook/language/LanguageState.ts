import type { ListId } from '../../kpi/record/lists';
import type { Language } from '../../words/index';
import type { DataTableKey, SheetKey } from '../names';
import type { OpenTable } from '../state/readOpenTables';

/** Cells as Excel gives them, rows from the top. */
export interface ReadCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Cells and where they begin, zero-based. */
export interface PlacedCells extends ReadCells {
  readonly row: number;
  readonly column: number;
}

/** A sheet of ours: its name now, and its cells outside our tables. */
export interface PageState extends PlacedCells {
  readonly key: SheetKey;
  readonly sheet: string;
  /** Cells of a table or list that lie among them and are looked at by themselves. */
  readonly skipped: readonly PlacedCells[];
}

/** A column of a table in which words of a list are typed; its cells below the head. */
export interface ListColumn extends ReadCells {
  readonly table: DataTableKey;
  readonly list: ListId;
  /** From 0, in the table. */
  readonly place: number;
}

/** The entries of a list on Settings. */
export interface SettingList extends PlacedCells {
  readonly list: ListId;
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
export interface LanguageState {
  readonly language: Language | undefined;
  readonly sheetNames: readonly string[];
  readonly pages: readonly PageState[];
  readonly tables: readonly OpenTable[];
  /** The name of the sheet on which each table stands. */
  readonly tableSheets: Readonly<Record<DataTableKey, string>>;
  readonly columns: readonly ListColumn[];
  readonly lists: readonly SettingList[];
  readonly messages: readonly ColumnMessages[];
  /** The day, as Excel counts days, since which results are values. */
  readonly frozenOn: number | undefined;
}
