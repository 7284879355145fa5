import { lists, type ListId } from '../../kpi/record/lists';
import { defaultSettings } from '../../kpi/record/settings';
import { defaultLanguage } from '../../words/index';
import type { WorkbookWords } from '../../words/workbookWords';
import { names } from '../names';
import { limitRows, wordRows, type WorkbookSettings } from './settingRows';

/** Which rows of Settings there are does not depend on what they hold. */
const anySettings: WorkbookSettings = { ...defaultSettings, language: defaultLanguage, period: { start: 1, end: 1 } };

/** Two blank rows and a title stand between two blocks. */
const gap = 3;

/** The lists behind drop-downs, from left to right, and the names that drop-downs use. */
export const settingsLists = (Object.keys(lists) as ListId[]).map((id) => ({ id, name: names[id] }));

/** Where the blocks' heads stand on the Settings sheet: one-based rows, one block below the other, so that it fits beside the pane. */
export function settingsPlace(
  words: WorkbookWords,
): Readonly<Record<'limits' | 'words' | 'lists' | 'columns', number>> {
  const limits = 5;
  const wordsHead = limits + limitRows(anySettings, words).length + gap;
  const listsHead = wordsHead + wordRows(words).length + gap;
  const longest = Math.max(...settingsLists.map(({ id }) => lists[id].length));
  return { limits, words: wordsHead, lists: listsHead, columns: listsHead + longest + gap };
}
