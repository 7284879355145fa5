import type { SheetWords } from './en/sheets';
import { words, type Language } from './index';
import type { Words } from './Words';

/** All that a generated workbook says in one language. */
export interface WorkbookWords extends SheetWords, Pick<Words, 'fields' | 'lists' | 'terms'> {
  readonly language: Language;
}

/** Loads what a workbook says; its texts are a large part of a language, and the pane starts without them. */
export async function workbookWords(language: Language): Promise<WorkbookWords> {
  const { fields, lists, terms, sheets } = words[language];
  return { language, fields, lists, terms, ...(await sheets()) };
}
