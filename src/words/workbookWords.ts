import type { Language } from './language';
import { en, type WorkbookWords } from './en/sheets';
import { id } from './id/sheets';

export const workbookWords: Readonly<Record<Language, WorkbookWords>> = { en, id };
