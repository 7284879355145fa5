import { makeDictionary, type DictionaryMade } from '../../workbook/dictionary/makeDictionary';
import { runInExcel } from '../../workbook/runInExcel';

/**
 * Makes the KPI dictionary, a page for each department, and the list that people sign, or makes them anew; earlier ones in which somebody has
 * typed stay beside them. Throws an ExcelProblem.
 */
export async function makeKpiDictionary(): Promise<DictionaryMade> {
  return runInExcel(makeDictionary);
}
