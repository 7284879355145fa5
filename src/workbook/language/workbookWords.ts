import type { Language } from '../../domain/language/language';
import { en, type WorkbookWords } from './en';
import { id } from './id';

export const workbookWords: Readonly<Record<Language, WorkbookWords>> = { en, id };
