import type { Story } from '../../host/page/tour/Story';
import { colleagueTour } from './colleagueTour';
import { cooTour } from './cooTour';
import { financeTour } from './financeTour';
import { loadStoryWords } from './storyWords';
import { spoken } from './spoken';

/** Where the server hands out the finished workbook of a language. */
export function examplePath(language: string): string {
  return `/example/${language}.xlsx`;
}

/** What the page of the preview tells of the add-in: the page plays Excel and knows no word of KPIs, so it is handed over as data. */
export async function makeStory(): Promise<Story> {
  const words = await loadStoryWords();
  const { tours } = words;
  return {
    title: spoken((language) => tours[language].title),
    text: spoken((language) => tours[language].text),
    example: {
      label: spoken((language) => tours[language].example),
      fileName: spoken((language) => tours[language].fileName),
      path: spoken((language) => examplePath(language)),
    },
    tours: [cooTour(words), financeTour(words), colleagueTour(words)],
  };
}
