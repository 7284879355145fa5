import { languages, words, type Language } from '../../words/index';
import { workbookWords } from '../../words/workbookWords';
import type { LanguagePlan } from './LanguagePlan';
import type { LanguageState } from './LanguageState';
import { planLanguage } from './planLanguage';
import { readLanguageState } from './readLanguageState';
import type { SpokenWorkbook } from './SpokenWorkbook';
import { unfinishedOf } from './unfinishedSwitch';

/** A workbook as it was read, and what a switch to a language changes in it. */
export interface ReadLanguagePlan {
  readonly state: LanguageState;
  readonly old: SpokenWorkbook;
  readonly to: SpokenWorkbook;
  readonly plan: LanguagePlan;
}

async function spokenIn(language: Language): Promise<SpokenWorkbook> {
  const [spoken, card] = await Promise.all([workbookWords(language), words[language].card()]);
  return { words: spoken, card };
}

/** Reads a workbook and plans its switch; changes nothing. Throws what `readLanguageState` throws. */
export async function readLanguagePlan(context: Excel.RequestContext, language: Language): Promise<ReadLanguagePlan> {
  const everyLanguage = await Promise.all(languages.map(spokenIn));
  const state = await readLanguageState(
    context,
    everyLanguage.map((spoken) => spoken.words),
  );
  const to = await spokenIn(language);
  // A workbook that speaks the new language already may hold texts of another that an interrupted switch has left.
  const unfinished = unfinishedOf(state);
  const from = unfinished?.from === language ? unfinished.to : state.language;
  const old = everyLanguage.find((each) =>
    from === undefined || from === language ? each.words.language !== language : each.words.language === from,
  );
  if (!old) throw new Error(`There is no language beside ${language}.`);
  return { state, old, to, plan: planLanguage(state, old, to) };
}
