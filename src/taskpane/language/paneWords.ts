import type { InEachLanguage } from '../../domain/language/language';
import { en, type PaneWords } from './en';
import { id } from './id';

export const paneWords: InEachLanguage<PaneWords> = { en, id };
