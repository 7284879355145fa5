import type { Language } from '../../words/index';
import type { DataTableKey, SheetKey } from '../names';
import type { OurText } from './TextPair';
import type { UnfinishedSwitch } from './unfinishedSwitch';

/** A text in a cell. */
export interface CellText {
  readonly sheet: string;
  /** Such as `B7`. */
  readonly address: string;
  readonly text: string;
}

/** A typed word that does not come back as it was when the language is switched back. */
export interface ChangedWord extends CellText {
  /** How it will be written. */
  readonly becomes: string;
}

/** Cells in a rectangle that are to change; null where a cell stays. Rows and columns are zero-based, on the sheet or in the table. */
export interface LanguageEdit {
  readonly at:
    | { readonly kind: 'page'; readonly sheetId: string }
    | { readonly kind: 'body' | 'heads'; readonly key: DataTableKey };
  readonly row: number;
  readonly column: number;
  readonly old: readonly (readonly (OurText | null)[])[];
  readonly new: readonly (readonly (OurText | null)[])[];
}

/** New messages of a column's cells. */
export interface MessageEdit {
  readonly table: DataTableKey;
  /** From 0, in the table. */
  readonly place: number;
  readonly prompt?: Excel.DataValidationPrompt;
  readonly alert?: Excel.DataValidationErrorAlert;
}

/** A sheet's name as it is and as it will be. */
export interface SheetRename {
  readonly key: SheetKey;
  readonly sheetId: string;
  readonly from: string;
  readonly to: string;
}

/** What a switch of language changes, and what stays as somebody typed it. */
export interface LanguageReport {
  readonly from: Language;
  readonly to: Language;
  readonly sheets: readonly Pick<SheetRename, 'from' | 'to'>[];
  /** How many heads, other texts of ours and typed words of lists change. */
  readonly heads: number;
  readonly texts: number;
  readonly words: number;
  /** Typed words of the language to come. They stay; a switch back would make them words of the language before. */
  readonly otherLanguage: readonly ChangedWord[];
  /** Typed words whose spelling is not quite the list's; they become the list's. */
  readonly respelled: readonly ChangedWord[];
  /** What is nobody's word or text but the person's own, and stays. */
  readonly kept: {
    readonly sheets: readonly string[];
    readonly heads: readonly CellText[];
    readonly words: readonly CellText[];
    readonly texts: readonly CellText[];
    /** The heads of columns whose cells differ in what Excel says beside them. */
    readonly messages: readonly CellText[];
  };
  /** What Settings says of the language, where that is none of ours: the language to come is written there. */
  readonly unknownLanguage: CellText | undefined;
  /** Results are values, so texts among them stay in the language before until they are formulas again. */
  readonly frozen: boolean;
}

/** A switch of language as a value: what it does, and what a person is told beforehand. */
export interface LanguagePlan {
  /** In the order in which they are to be drawn. */
  readonly edits: readonly LanguageEdit[];
  readonly messages: readonly MessageEdit[];
  readonly renames: readonly SheetRename[];
  /** What a switch after an interrupted one must know; undefined where nothing begins. */
  readonly begins: UnfinishedSwitch | undefined;
  readonly report: LanguageReport;
}
