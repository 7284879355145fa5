import type { WorkbookWords } from '../../words/workbookWords';
import { formulaVersion } from '../columns/functionFormulas';
import { tableSpecs } from '../columns/tableSpecs';
import type { WorkbookState } from '../state/WorkbookState';

/** Workbooks of the first version carry no number. */
const firstVersion = 1;

/** The version of a workbook's formulas; undefined where it has none. Tables that lack most of today's steps and carry no number are of the first version. */
export function versionOf(
  { version, present }: Pick<WorkbookState, 'version' | 'present'>,
  words: WorkbookWords,
): number | undefined {
  if (version !== undefined || present.size === 0) return version;
  const isToday = tableSpecs(words).every(({ key, columns }) => {
    const places = present.get(key)?.places;
    const steps = columns.filter(({ step }) => step);
    return !places || steps.filter(({ id }) => places.has(id)).length > steps.length / 2;
  });
  return isToday ? formulaVersion : firstVersion;
}
