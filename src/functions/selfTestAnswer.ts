import { isErrorCell } from './fieldArgument';

/** Milliseconds after which "later" answers: long enough for a batch in between to see #BUSY!. */
const laterAfter = 400;
/** So many lists of what was heard are kept. */
const mostLists = 50;

const heard = new Map<string, string[]>();

/**
 * Serves the self-test only: tells how Excel hands arguments over, and answers as no other function does.
 * @customfunction SELFTEST
 * @excludeFromAutoComplete
 * @helpurl https://localhost:3000/functions-help.html#SELFTEST
 * @param wish One of given, nothing, later, or heard and a word
 * @param [value] What is handed over
 * @param [cells] A range that is handed over
 * @returns What was given, as text; nothing at all; the value after a while; or how often and with what this wish was called.
 * @example KPI.SELFTEST("given", 5) → 5
 */
export function selfTestAnswer(wish: unknown, value?: unknown, cells?: unknown[][]): unknown {
  if (wish === 'nothing') return null;
  if (wish === 'later') return new Promise((answer) => setTimeout(() => answer(value), laterAfter));
  if (typeof wish === 'string' && wish.startsWith('heard')) return listened(wish, value);
  return cells ? `${shown(value)} ${shown(cells)}` : shown(value);
}

/** How often a wish was called since the add-in started, and with what the last three times: `2: #BUSY! 5`. */
function listened(wish: string, value: unknown): string {
  if (heard.size >= mostLists && !heard.has(wish)) heard.clear();
  const list = [...(heard.get(wish) ?? []), shown(value)];
  heard.set(wish, list);
  return `${list.length}: ${list.slice(-3).join(' ')}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(',')}]`;
  if (isErrorCell(value)) return String((value as { readonly code?: unknown }).code ?? 'error');
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
