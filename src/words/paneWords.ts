import type { InEachLanguage } from './language';
import { en, type PaneWords } from './en/pane';
import { id } from './id/pane';

export const paneWords: InEachLanguage<PaneWords> = { en, id };
