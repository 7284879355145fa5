import type { InEachLanguage, Language } from '../words/language';
import { readExistingPages, type ExistingPages } from '../workbook/existingPages';
import { freeSheetName } from '../workbook/freeSheetName';
import { workbookWords } from '../words/workbookWords';
import { sheetKeys } from '../workbook/names';
import { runInExcel } from '../workbook/runInExcel';

/** What Generate would find and make. */
export interface WorkbookLook {
  /** Sheets that an earlier Generate made, by the titles it gives them. */
  readonly present: InEachLanguage<readonly string[]>;
  /** Sheets that Generate would make, by the names they would get. */
  readonly missing: InEachLanguage<readonly string[]>;
  /** The language of the sheets that are there; new ones join in it. */
  readonly language: Language | undefined;
}

/** Reads which sheets of ours a workbook has, in one batch; changes nothing. Throws an ExcelProblem. */
export async function lookAtWorkbook(): Promise<WorkbookLook> {
  return runInExcel(async (context) => {
    const existing = await readExistingPages(context);
    return {
      present: { en: presentTitles(existing, 'en'), id: presentTitles(existing, 'id') },
      missing: { en: missingNames(existing, 'en'), id: missingNames(existing, 'id') },
      language: existing.language,
    };
  });
}

function presentTitles({ ours }: ExistingPages, language: Language): string[] {
  return sheetKeys.filter((key) => ours.has(key)).map((key) => workbookWords[language].sheets[key]);
}

function missingNames({ ours, sheetNames, blankSheet }: ExistingPages, language: Language): string[] {
  const taken = sheetNames.filter((name) => name !== blankSheet);
  return sheetKeys
    .filter((key) => !ours.has(key))
    .map((key) => {
      const name = freeSheetName(workbookWords[language].sheets[key], taken);
      taken.push(name);
      return name;
    });
}
