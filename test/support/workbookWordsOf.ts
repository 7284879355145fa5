import { sheets as en } from '../../src/words/en/sheets';
import { sheets as id } from '../../src/words/id/sheets';
import { words, type Language } from '../../src/words/index';
import type { WorkbookWords } from '../../src/words/workbookWords';

/** What a workbook says in each language, loaded at once. */
export const workbookWordsOf: Readonly<Record<Language, WorkbookWords>> = {
  en: { ...words.en, ...en, language: 'en' },
  id: { ...words.id, ...id, language: 'id' },
};
