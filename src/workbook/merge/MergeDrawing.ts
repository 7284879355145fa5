import type { SampleRows, TaskTemplate } from '../../kpi/card/taskTemplate';
import type { WorkbookWords } from '../../words/workbookWords';
import type { TableHeads } from '../columns/tableHeads';
import type { TableSpec } from '../columns/TableSpec';
import type { DataTableKey, SheetKey } from '../names';
import type { MergePlan } from '../plan/MergePlan';
import type { WorkbookSettings } from '../settings/settingRows';
import type { WorkbookState } from '../state/WorkbookState';
import type { MergedTable } from './mergedTables';
import type { OldRule } from './readOldRules';
import type { LostLooks } from './readRemade';

/** A page while it is drawn on. */
export interface DrawnPage {
  readonly sheet: Excel.Worksheet;
  /** Its name while the batch runs; a new sheet gets its own name at the end. */
  readonly sheetName: string;
  readonly isNew: boolean;
}

/** Everything that the drawing of a merge plan needs; its parts queue, and one batch carries them out. */
export interface MergeDrawing {
  readonly context: Excel.RequestContext;
  readonly state: WorkbookState;
  readonly plan: MergePlan;
  readonly words: WorkbookWords;
  readonly settings: WorkbookSettings;
  readonly template: TaskTemplate;
  /** The rows that new tables begin with. */
  readonly rows: SampleRows;
  readonly pages: ReadonlyMap<SheetKey, DrawnPage>;
  readonly tables: readonly MergedTable[];
  readonly specs: Readonly<Record<DataTableKey, TableSpec>>;
  readonly heads: TableHeads;
  /** What tables that are made again have lost besides. */
  readonly lost: ReadonlyMap<DataTableKey, LostLooks>;
  /** Our rules of an earlier version, which today's replace. */
  readonly oldRules: readonly OldRule[];
  /** The looks of the tables come in batches of their own, because Excel refused them with the content. */
  readonly looksApart: boolean;
}
