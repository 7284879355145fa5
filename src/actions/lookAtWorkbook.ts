import { readExistingPages, type ExistingPages } from '../workbook/plan/existingPages';
import { freeSheetName } from '../workbook/plan/freeSheetName';
import { isOlder } from '../workbook/upgrade/upgradeWorkbook';
import { sheetKeys } from '../workbook/names';
import { runInExcel } from '../workbook/runInExcel';
import { languages, type Language } from '../words/index';
import { workbookWords, type WorkbookWords } from '../words/workbookWords';

/** What Generate would find and make, said in one language. */
export interface PlannedSheets {
  /** Sheets that an earlier Generate made, by the titles it gives them. */
  readonly present: readonly string[];
  /** Sheets that Generate would make, by the names they would get. */
  readonly missing: readonly string[];
}

/** What Generate would find and make. */
export interface WorkbookLook {
  readonly sheets: Readonly<Record<Language, PlannedSheets>>;
  /** The language of the sheets that are there; new ones join in it. */
  readonly language: Language | undefined;
  /** An earlier version made the sheets that are there; Generate brings them up to date. */
  readonly older: boolean;
}

/** Reads which sheets of ours a workbook has, and by which version; changes nothing. Throws an ExcelProblem. */
export async function lookAtWorkbook(): Promise<WorkbookLook> {
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  return runInExcel(async (context) => {
    const existing = await readExistingPages(context);
    const sheets = everyLanguage.map((words) => [words.language, plannedSheets(existing, words)] as const);
    return {
      sheets: Object.fromEntries(sheets) as WorkbookLook['sheets'],
      language: existing.language,
      older: await isOlder(context, existing),
    };
  });
}

function plannedSheets({ ours, sheetNames, blankSheet }: ExistingPages, words: WorkbookWords): PlannedSheets {
  const taken = sheetNames.filter((name) => name !== blankSheet);
  const missing = sheetKeys
    .filter((key) => !ours.has(key))
    .map((key) => {
      const name = freeSheetName(words.sheets[key], taken);
      taken.push(name);
      return name;
    });
  return { present: sheetKeys.filter((key) => ours.has(key)).map((key) => words.sheets[key]), missing };
}
