import type { IntakeLanguage } from '../../src/intake/Understood';
import { headSpellings as en } from '../../src/words/en/headSpellings';
import { headSpellings as id } from '../../src/words/id/headSpellings';
import { words } from '../../src/words/index';

/** What both languages call fields, entries of lists and people's own heads. */
export const intakeLanguages: readonly IntakeLanguage[] = [
  { ...words.en, heads: en },
  { ...words.id, heads: id },
];
