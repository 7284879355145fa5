import type { IntakeLanguage } from '../../intake/Understood';
import { languages, words } from '../../words/index';

/** What every language calls fields, entries of lists and people's own heads; loaded when a table is taken in. */
export async function intakeLanguages(): Promise<readonly IntakeLanguage[]> {
  return Promise.all(
    languages.map(async (language) => {
      const { fields, lists, headSpellings } = words[language];
      return { fields, lists, heads: await headSpellings() };
    }),
  );
}
