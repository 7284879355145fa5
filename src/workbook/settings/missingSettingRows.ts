import type { WorkbookWords } from '../../words/workbookWords';
import { requiredFields } from '../columns/kpiTable';
import { names, tableNames } from '../names';
import { limitRows, wordRows, type SettingRow, type WorkbookSettings } from './settingRows';
import { headerCell } from '../structuredReference';

/** The names of single words that an earlier version had where there is a list now, in the order of the list. */
const formerWords: Readonly<Record<string, readonly (string | undefined)[]>> = {
  [names.statusWords]: ['Status_None', 'Status_TooFew', names.statusInRange, 'Status_TooMany'],
  [names.nextWords]: ['Next_None', 'Next_TooFew', 'Next_Done', 'Next_TooMany', 'Next_Smart'],
  [names.verdictWords]: ['Verdict_Missing', undefined, 'Verdict_Weak', names.verdictComplete],
  [names.readingWords]: ['Reading_NoNumber', 'Reading_NoPeriod', 'Reading_Measurable'],
};

/**
 * The rows of Settings whose names a workbook lacks. An entry of a list shows the word that stands under its former name, so a word that
 * somebody changed stays changed.
 */
export function missingSettingRows(
  present: ReadonlySet<string>,
  settings: WorkbookSettings,
  requiredHeads: readonly string[],
  words: WorkbookWords,
): SettingRow[] {
  const single = [...limitRows(settings, words), ...wordRows(words).filter(({ listed }) => !listed)];
  const listed = wordRows(words).filter(({ listed: list }) => list);
  return [
    ...single.filter(({ name }) => !present.has(name)),
    ...[...listed.map((row) => entryRow(row, listed, present)), ...requiredHeads.map(headRow(words))].filter(
      ({ listed: list }) => list && !present.has(list),
    ),
  ];
}

function entryRow(row: SettingRow, all: readonly SettingRow[], present: ReadonlySet<string>): SettingRow {
  const place = all.filter(({ listed }) => listed === row.listed).indexOf(row);
  const former = formerWords[row.listed ?? '']?.[place];
  const shown = row.inForce ?? ((value: string): string => `=${value}`);
  const name = present.has(row.name) ? '' : row.name;
  if (former === undefined || !present.has(former)) return { ...row, name, inForce: shown };
  return { ...row, name, value: '', inForce: () => shown(`${former}&""`) };
}

/** The heads of the required fields, each by a formula on the head itself. */
function headRow({ settings }: WorkbookWords): (head: string) => SettingRow {
  return (head) => ({
    ...{ name: '', label: settings.Required_Fields.label, value: '', meaning: names.requiredHeads },
    ...{ listed: names.requiredHeads, inForce: () => `=${headerCell(tableNames.kpis, head)}` },
  });
}

/** The ids of the fields whose heads `Required_Heads` lists. */
export const requiredIds = requiredFields.map(({ id }) => id);
