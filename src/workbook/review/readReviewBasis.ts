import { languages } from '../../words/index';
import { workbookWords, type WorkbookWords } from '../../words/workbookWords';
import { formulaVersion } from '../columns/functionFormulas';
import type { TableSpec } from '../columns/TableSpec';
import type { DataTableKey } from '../names';
import { presentSpecs } from '../merge/presentSpecs';
import { versionOf } from '../plan/versionOf';
import { openTables, type OpenTable } from '../state/readOpenTables';
import { readWorkbookState } from '../state/readWorkbookState';
import type { WorkbookState } from '../state/WorkbookState';

/** The workbook as a review of its formulas needs it. */
export interface ReviewBasis {
  readonly state: WorkbookState;
  readonly words: WorkbookWords;
  readonly tables: readonly OpenTable[];
  /** The tables as today's version has them, with the heads of this workbook. */
  readonly specs: Readonly<Record<DataTableKey, TableSpec>>;
  /** Its formulas are of an earlier version, so there is nothing to compare them with. */
  readonly isOlder: boolean;
}

/** Reads it, in three batches at most. */
export async function readReviewBasis(context: Excel.RequestContext): Promise<ReviewBasis> {
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  const state = await readWorkbookState(context, everyLanguage);
  const words = everyLanguage.find(({ language }) => language === state.language) ?? everyLanguage[0];
  if (!words) throw new Error('There are no words.');
  const tables = openTables(context, state.present);
  const isOlder = (versionOf(state, words) ?? formulaVersion) < formulaVersion;
  return { state, words, tables, specs: presentSpecs(tables, words), isOlder };
}
