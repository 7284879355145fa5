import * as React from 'react';
import { defaultLanguage, words, type Language } from '../words/index';
import type { Words } from '../words/Words';

/** The language of the pane, which PaneFrame sets for all in it. */
export const SpokenLanguage = React.createContext<Language>(defaultLanguage);

export interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

/** The language that the pane speaks now, and all that it says. */
export function useSpoken(): Spoken {
  const language = React.useContext(SpokenLanguage);
  return { language, words: words[language] };
}
