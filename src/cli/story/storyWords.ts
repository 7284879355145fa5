import { languages, words, type Language } from '../../words/index';
import type { TourWords } from '../../words/en/tours';
import type { ReviewWords } from '../../words/en/reviewWords';

/** What the story is told with, in every language. */
export interface StoryWords {
  readonly tours: Readonly<Record<Language, TourWords>>;
  readonly review: Readonly<Record<Language, ReviewWords>>;
}

export async function loadStoryWords(): Promise<StoryWords> {
  const [tours, review] = await Promise.all([
    ofEach((language) => words[language].tours()),
    ofEach((language) => words[language].review()),
  ]);
  return { tours, review };
}

async function ofEach<Part>(load: (language: Language) => Promise<Part>): Promise<Record<Language, Part>> {
  const parts = await Promise.all(languages.map(async (language) => [language, await load(language)] as const));
  return Object.fromEntries(parts) as Record<Language, Part>;
}
