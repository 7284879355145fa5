import { lists } from '../../kpi/record/lists';
import type { WorkbookWords } from '../../words/workbookWords';
import { names } from '../names';
import { requiredIds } from '../settings/missingSettingRows';
import { wordRows } from '../settings/settingRows';
import { nameTarget } from '../state/nameTarget';
import type { WorkbookState } from '../state/WorkbookState';

/** The names that refer to something, lists of them to as many cells as formulas count on. */
export function heldNames({ names: present }: Pick<WorkbookState, 'names'>, words: WorkbookWords): ReadonlySet<string> {
  const counts = entryCounts(words);
  const held = present.filter((item) => {
    if (item.isBroken) return false;
    const target = nameTarget(item);
    // What is no stretch of cells is somebody's own doing and stays.
    return target === undefined || target.bottom - target.top + 1 >= (counts.get(item.name) ?? 1);
  });
  return new Set(held.map(({ name }) => name));
}

/** How many cells a list has at least; lists that people may shorten have none. */
function entryCounts(words: WorkbookWords): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([
    [names.requiredHeads, requiredIds.length],
    [names.polarity, lists.polarity.length],
    [names.available, lists.available.length],
  ]);
  for (const { listed } of wordRows(words)) if (listed) counts.set(listed, (counts.get(listed) ?? 0) + 1);
  return counts;
}
