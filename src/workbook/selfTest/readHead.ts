import { ExcelProblem } from '../../words/ExcelProblem';
import { runInExcel } from '../runInExcel';
import { codeOf } from './ProbeSheet';
import type { Surroundings } from './Surroundings';

/** Sets of the API, each with the highest second number of its versions `1.n` that is asked for. */
const sets: readonly (readonly [string, number])[] = [
  ['ExcelApi', 40],
  ['ExcelApiOnline', 1],
  ['ExcelApiDesktop', 4],
  ['CustomFunctionsRuntime', 9],
  ['SharedRuntime', 3],
  ['AddinCommands', 3],
  ['RibbonApi', 3],
];

/** Throws where nothing can be asked: a cell is being edited, or the workbook takes no new sheet. */
export async function checkAskable(): Promise<void> {
  await runInExcel(async ({ workbook, sync }) => {
    workbook.protection.load('protected');
    await sync();
    if (workbook.protection.protected) throw new ExcelProblem('structureProtected', 'workbook.protection');
  }, 'refuse');
}

/** What Excel this is, in lines; nothing of the workbook but its mode of calculation. */
export async function readHead(surroundings: Surroundings): Promise<readonly string[]> {
  const { version, platform, displayLanguage, isSetSupported } = surroundings;
  const supported = sets.flatMap(([name, most]) => {
    for (let minor = most; minor > 0; minor -= 1) if (isSetSupported(name, `1.${minor}`)) return `${name} 1.${minor}`;
    return [];
  });
  return [`Excel ${version} ${platform}, in ${displayLanguage}`, supported.join(', '), await localeLine()];
}

async function localeLine(): Promise<string> {
  try {
    return await runInExcel(async ({ workbook: { application }, sync }) => {
      application.load('calculationMode,decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name');
      await sync();
      const { calculationMode, decimalSeparator, thousandsSeparator, cultureInfo } = application;
      return `culture ${cultureInfo.name}, decimal "${decimalSeparator}", thousands "${thousandsSeparator}", calculation ${calculationMode}`;
    });
  } catch (error) {
    return `culture: error ${error instanceof ExcelProblem ? error.code : codeOf(error)}`;
  }
}
