import type { RecordedCell } from '../kpi/card/TemplateRecords';
import type { ForeignColumn, HeadSpellings } from '../kpi/record/HeadSpellings';
import type { ListSpellings } from '../kpi/record/lists';

/** The tables that rows can be taken into. */
export const intakeTables = ['departments', 'targets', 'kpis'] as const;
export type IntakeTable = (typeof intakeTables)[number];

/** What one language calls fields and entries of lists. */
export interface IntakeLanguage {
  readonly fields: Readonly<Record<IntakeTable, Readonly<Record<string, { readonly head: string }>>>>;
  readonly lists: ListSpellings;
  readonly heads: HeadSpellings;
}

/** By what a column's field was told: its head is ours, another usual one, or holds a usual one; what its cells hold; a person's choice. */
export type ColumnReason = 'head' | 'usual' | 'part' | 'content' | 'chosen';

/** Why a column is left out. */
export type ColumnLeftOut = ForeignColumn | 'blank' | 'unknown' | 'second' | 'chosen';

/** How one column of somebody's table was understood. */
export interface UnderstoodColumn {
  /** As it stands there; of two rows of heads both. */
  readonly head: string;
  /** From 0. */
  readonly place: number;
  readonly field?: string;
  readonly reason?: ColumnReason;
  /** Nobody needs to look at it again. */
  readonly sure: boolean;
  readonly leftOut?: ColumnLeftOut;
  /** The first filled cell below the head. */
  readonly sample: string;
}

/** Why a row is left out. */
export type RowLeftOut =
  'beforeHeads' | 'repeatedHeads' | 'numbering' | 'total' | 'note' | 'section' | 'noName' | 'twice';

export interface LeftOutRow {
  /** Of the table, from 1. */
  readonly row: number;
  readonly reason: RowLeftOut;
  readonly text: string;
}

/** A row as it will be written; fields that are not there stay blank. */
export interface UnderstoodRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<string, RecordedCell>>>;
}

/** A cell that could not be read as what its field takes, and is kept as it was typed. */
export interface KeptAsTyped {
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

/** All that was understood of somebody's table. */
export interface UnderstoodTable {
  readonly table: IntakeTable;
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: readonly UnderstoodRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Blank rows are only counted. */
  readonly blankRows: number;
  readonly keptAsTyped: readonly KeptAsTyped[];
  /** Rows whose department stands in a line above them, or once for several rows. */
  readonly carriedDepartments: number;
  /** Rows whose unit was taken from their target, such as % of 95%. */
  readonly unitsFromTarget: number;
}

/** What a person changes of it: the table, and the field of columns by their place; "" leaves a column out. */
export interface IntakeChoices {
  readonly table?: IntakeTable;
  readonly fields?: Readonly<Record<number, string>>;
}
