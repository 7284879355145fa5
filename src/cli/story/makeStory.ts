import type { Story } from '../../host/page/tour/Story';
import { colleagueTour } from './colleagueTour';
import { cooTour } from './cooTour';
import { financeTour } from './financeTour';
import { loadStoryWords } from './storyWords';
import { paneControl, spoken } from './spoken';

/** Where the server hands out the finished workbook of a language. */
export function examplePath(language: string): string {
  return `/example/${language}.xlsx`;
}

/** What the page of the preview tells of the add-in: the page plays Excel and knows no word of KPIs, so it is handed over as data. */
export async function makeStory(): Promise<Story> {
  const words = await loadStoryWords();
  return {
    title: spoken((language) => words[language].tours.title),
    text: spoken((language) => words[language].tours.text),
    example: {
      label: spoken((language) => words[language].tours.example),
      fileName: spoken((language) => words[language].tours.fileName),
      path: spoken((language) => examplePath(language)),
      show: [
        { kind: 'go', formula: 'Page_Kpis' },
        { kind: 'press', control: paneControl('tab', ({ pane }) => pane.tabs.check) },
      ],
    },
    tours: [cooTour(words), financeTour(words), colleagueTour(words)],
  };
}
