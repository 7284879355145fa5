import { cellText } from '../kpi/record/cellText';
import { readTarget } from '../reading/read';
import { vagueWords as vagueWordsOf } from '../reading/vagueWords';
import { fieldArgument } from './fieldArgument';
import { remembered } from './remembered';

const wordsOf = remembered((text: string) => vagueWordsOf(text).join(', '));
const activityIn = remembered((text: string) => Number(readTarget(text).activity));

/**
 * Finds the words that make a text vague.
 * @customfunction VAGUEWORDS
 * @helpurl https://localhost:3000/functions-help.html#VAGUEWORDS
 * @param text The name or target as written, in English or Indonesian
 * @returns The words, with commas between them; nothing where there are none, or where the text can be measured.
 * @example KPI.VAGUEWORDS("Be proactive about customer success") → Be, proactive, success
 */
export function vagueWords(text: unknown): string {
  return wordsOf(cellText(fieldArgument(text, 'text')));
}

/**
 * Says whether a text names a daily activity instead of a result.
 * @customfunction ISACTIVITY
 * @helpurl https://localhost:3000/functions-help.html#ISACTIVITY
 * @param text The name or target as written, in English or Indonesian
 * @returns 1 for an activity, 0 for anything else, nothing for a blank cell.
 * @example KPI.ISACTIVITY("Attend the weekly meeting") → 1
 */
export function isActivity(text: unknown): number | string {
  const given = cellText(fieldArgument(text, 'text'));
  return given === '' ? '' : activityIn(given);
}
