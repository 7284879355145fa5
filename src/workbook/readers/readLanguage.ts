import { wordKey } from '../../kpi/record/wordKey';
import { defaultLanguage, languageCalled, type Language } from '../../words/index';
import { names } from '../names';

/** The language that a cell names, by its code or its name in any language; undefined where it names none. */
export function languageIn(cell: unknown): Language | undefined {
  return typeof cell === 'string' ? languageCalled(wordKey(cell)) : undefined;
}

/** The language that a workbook speaks, the default's where it names none of ours. One batch. */
export async function readLanguage(context: Excel.RequestContext): Promise<Language> {
  const cell = context.workbook.names.getItemOrNullObject(names.language).getRangeOrNullObject();
  cell.load('values');
  await context.sync();
  return languageIn(cell.isNullObject ? undefined : cell.values[0]?.[0]) ?? defaultLanguage;
}
