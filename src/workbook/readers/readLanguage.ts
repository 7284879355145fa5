import { defaultLanguage, isLanguage, type Language } from '../../words/index';
import { names } from '../names';

/** The language that a workbook speaks, the default's where it names none of ours. One batch. */
export async function readLanguage(context: Excel.RequestContext): Promise<Language> {
  const cell = context.workbook.names.getItemOrNullObject(names.language).getRangeOrNullObject();
  cell.load('values');
  await context.sync();
  const word: unknown = cell.isNullObject ? undefined : cell.values[0]?.[0];
  return isLanguage(word) ? word : defaultLanguage;
}
