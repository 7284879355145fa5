import { isLanguage, type Language } from '../../words/index';
import type { DataTableKey } from '../names';

/** The add-in's own setting of the workbook in which an interrupted switch of language finds what stood there before. */
const setting = 'UnfinishedLanguage';

/** A typed word of the language to come: where it stood before anything was switched. */
export interface ForeignWord {
  readonly table: DataTableKey;
  /** The id of its column. */
  readonly field: string;
  /** From 0, below the head. */
  readonly row: number;
  readonly text: string;
}

/** A switch that has begun and not ended. */
export interface UnfinishedSwitch {
  readonly from: Language;
  readonly to: Language;
  readonly foreign: readonly ForeignWord[];
}

/** Queues the load of the note of a switch that has not ended. */
export function loadSwitchNote({ workbook }: Excel.RequestContext): Excel.Setting {
  const item = workbook.settings.getItemOrNullObject(setting);
  item.load('value');
  return item;
}

/** A switch that has not ended; what somebody else wrote under the setting's name counts as none. */
export function unfinishedIn(note: Excel.Setting): UnfinishedSwitch | undefined {
  if (note.isNullObject) return undefined;
  try {
    const found = JSON.parse(String(note.value)) as Partial<UnfinishedSwitch> | null;
    const { from, to, foreign } = found ?? {};
    return isLanguage(from) && isLanguage(to) && Array.isArray(foreign) ? { from, to, foreign } : undefined;
  } catch {
    return undefined;
  }
}

/** An interrupted switch, as long as the workbook's language is still said to be the one before. */
export function unfinishedOf({
  language,
  unfinished,
}: {
  readonly language: Language | undefined;
  readonly unfinished: UnfinishedSwitch | undefined;
}): UnfinishedSwitch | undefined {
  return unfinished?.from === language ? unfinished : undefined;
}

/** Queues the note of a switch that begins. */
export function noteSwitch({ workbook }: Excel.RequestContext, unfinished: UnfinishedSwitch): void {
  workbook.settings.add(setting, JSON.stringify(unfinished));
}

/**
 * The rows of a column whose words of the language to come stood there before the switch began: by row, else, where rows have moved
 * meanwhile, the first ones with such a text. None but what stands in `texts`.
 */
export function foreignRows(words: readonly ForeignWord[], texts: ReadonlyMap<number, string>): ReadonlySet<number> {
  const found = new Set<number>();
  const moved = words.filter(({ row, text }) => {
    if (texts.get(row) !== text) return true;
    found.add(row);
    return false;
  });
  for (const { text } of moved) {
    const row = [...texts].find(([each, other]) => other === text && !found.has(each))?.[0];
    if (row !== undefined) found.add(row);
  }
  return found;
}
