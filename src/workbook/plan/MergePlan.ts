import type { Department } from '../../kpi/record/departmentFields';
import type { Language } from '../../words/index';
import type { DataTableKey, SheetKey } from '../names';
import type { UnfinishedLook } from '../state/WorkbookState';

/** What a merge does about a part: it makes it, puts it right, leaves it as it is, or cannot go on because of it. */
type MergeDeed = 'add' | 'mend' | 'leave' | 'cannot';

interface Part<Code extends string> {
  readonly code: Code;
  readonly does: MergeDeed;
  /** The page of ours that is changed; undefined where none is. */
  readonly page?: SheetKey;
  /** Where it stands: the sheet's present name, or the one that a new sheet gets; "" for the workbook as a whole. */
  readonly sheet: string;
  /** What it is about, as a person reads it: heads, labels, names, departments. */
  readonly items: readonly string[];
}

/** A name and what it shall refer to. */
export interface PointedName {
  readonly name: string;
  readonly formula: string;
}

/** A table that another program turned into plain cells, or the place for a new one; zero-based, both ends inside. */
export interface TableCellsFound {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Where each of our columns stands (from 0, in the table), by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly heads: readonly string[];
}

/** A row that `tblColumns` lacks, or one of its rows (from 0) whose column had been lost. */
export interface MapRow {
  readonly field: string;
  readonly table: DataTableKey;
  readonly row?: number;
}

interface SheetMissing extends Part<'sheetMissing'> {
  readonly page: SheetKey;
}
interface TableMissing extends Part<'tableMissing'> {
  readonly page: SheetKey;
  readonly table: DataTableKey | 'columns';
  /** The cells that become a table again; undefined where a new one is drawn. */
  readonly found?: TableCellsFound;
  /** One-based row of the heads of a new one. */
  readonly headRow: number;
}
interface ColumnMissing extends Part<'columnMissing'> {
  readonly page: SheetKey;
  readonly table: DataTableKey;
  readonly columns: readonly string[];
}
interface NameMissing extends Part<'nameMissing'> {
  readonly names: readonly PointedName[];
}
/** Rows of Settings, by their names. */
interface SettingMissing extends Part<'settingMissing'> {
  readonly names: readonly string[];
}
/** Lists behind drop-downs, by their names. */
interface ListMissing extends Part<'listMissing'> {
  readonly names: readonly string[];
}
interface MapRowMissing extends Part<'mapRowMissing'> {
  readonly rows: readonly MapRow[];
}
interface FormulasOlder extends Part<'formulasOlder'> {
  readonly from: number;
  readonly to: number;
}
interface FormulasBroken extends Part<'formulasBroken'> {
  readonly page: SheetKey;
  /** Calculated columns of a table; none where it is the page's own formulas. */
  readonly columns: readonly string[];
}
/** Colours or drop-downs that columns have lost. */
interface RulesMissing<Code extends 'rulesMissing' | 'dropDownsMissing'> extends Part<Code> {
  readonly page: SheetKey;
  readonly table: DataTableKey;
  readonly columns: readonly string[];
}
interface DepartmentsMissing extends Part<'departmentsMissing'> {
  readonly rows: readonly Department[];
}
interface LooksUnfinished extends Part<'looksUnfinished'> {
  readonly looks: readonly UnfinishedLook[];
}
type Remark = {
  [
    Code in
      | 'chartMissing'
      | 'foreignSheet'
      | 'foreignTable'
      | 'foreignName'
      | 'sheetProtected'
      | 'copyOfOurs'
      | 'copyOfPage'
      | 'looksRefused'
      | 'tableUnsound'
  ]: Part<Code>;
};

/** One thing that a merge found, with what it does about it. */
export type MergePart =
  | SheetMissing
  | TableMissing
  | ColumnMissing
  | NameMissing
  | SettingMissing
  | ListMissing
  | MapRowMissing
  | FormulasOlder
  | FormulasBroken
  | RulesMissing<'rulesMissing'>
  | RulesMissing<'dropDownsMissing'>
  | DepartmentsMissing
  | LooksUnfinished
  | Remark[keyof Remark];
type MergeCode = MergePart['code'];

/** What Generate does to a workbook. Nothing in it is bound to Excel; `drawMerge` carries it out. */
export interface MergePlan {
  /** The language in which new parts come. */
  readonly language: Language;
  /** In the order in which a person reads them. */
  readonly parts: readonly MergePart[];
}

/** Does it change anything? */
export function isEmptyPlan({ parts }: MergePlan): boolean {
  return !parts.some(({ does }) => does === 'add' || does === 'mend');
}

/** The parts of one kind that are carried out. */
export function partsOf<Code extends MergeCode>(
  { parts }: MergePlan,
  code: Code,
): Extract<MergePart, { readonly code: Code }>[] {
  return parts.filter(
    (part): part is Extract<MergePart, { readonly code: Code }> =>
      part.code === code && (part.does === 'add' || part.does === 'mend'),
  );
}
