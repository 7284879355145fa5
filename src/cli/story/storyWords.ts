import { languages, words, type Language } from '../../words/index';
import type { InterviewWords } from '../../words/en/interviewWords';
import type { MendWords } from '../../words/en/mendWords';
import type { ReviewWords } from '../../words/en/reviewWords';
import type { TourWords } from '../../words/en/tours';

/** What the story is told with, in one language. */
interface ToldIn {
  readonly tours: TourWords;
  readonly interview: InterviewWords;
  readonly mend: MendWords;
  readonly review: ReviewWords;
}

/** What the story is told with, in every language. */
export type StoryWords = Readonly<Record<Language, ToldIn>>;

export async function loadStoryWords(): Promise<StoryWords> {
  const told = await Promise.all(languages.map(async (language) => [language, await toldIn(language)] as const));
  return Object.fromEntries(told) as StoryWords;
}

async function toldIn(language: Language): Promise<ToldIn> {
  const said = words[language];
  const [tours, interview, mend, review] = await Promise.all([
    said.tours(),
    said.interview(),
    said.mend(),
    said.review(),
  ]);
  return { tours, interview, mend, review };
}
