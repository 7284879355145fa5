import { languages } from '../../words/index';
import type { MadeFiles } from '../server/MadeFiles';
import { makeExample } from './makeExample';
import { examplePath, makeStory } from './makeStory';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the server makes when it is asked for: the story, and the finished workbook of each language, one after the other. */
export function storyFiles(): MadeFiles {
  let last: Promise<unknown> = Promise.resolve();
  const afterLast = async <Made>(make: () => Promise<Made>): Promise<Made> => {
    const made = last.then(make, make);
    last = made.catch(() => undefined);
    return made;
  };
  const story = { type: 'application/json', make: async () => JSON.stringify(await makeStory()) };
  const examples = languages.map(
    (language) =>
      [examplePath(language), { type: workbookType, make: () => afterLast(() => makeExample(language)) }] as const,
  );
  return { '/story.json': story, ...Object.fromEntries(examples) };
}
