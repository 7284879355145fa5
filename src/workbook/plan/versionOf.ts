import type { WorkbookWords } from '../../words/workbookWords';
import { formulaVersion } from '../columns/functionFormulas';
import { tableSpecs } from '../columns/tableSpecs';
import type { DataTableKey } from '../names';
import type { WorkbookState } from '../state/WorkbookState';
import type { PresentTable } from '../state/PresentTable';

/** What tells the version of a workbook. */
interface Versioned extends Pick<WorkbookState, 'version'> {
  readonly present: ReadonlyMap<DataTableKey, Pick<PresentTable, 'places'>>;
}

/** Workbooks of the first version carry no number. */
const firstVersion = 1;

/** The version of a workbook's formulas; undefined where it has none. Tables that lack most of today's steps and carry no number are of the first version. */
export function versionOf({ version, present }: Versioned, words: WorkbookWords): number | undefined {
  if (version !== undefined || present.size === 0) return version;
  const isToday = tableSpecs(words).every(({ key, columns }) => {
    const places = present.get(key)?.places;
    const steps = columns.filter(({ step }) => step);
    return !places || steps.filter(({ id }) => places.has(id)).length > steps.length / 2;
  });
  return isToday ? formulaVersion : firstVersion;
}
