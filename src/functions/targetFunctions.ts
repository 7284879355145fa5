import type { CellInput } from '../kpi/record/Field';
import { isBlankText } from '../kpi/record/isBlank';
import { words, type Language } from '../words/index';
import { readTarget } from '../reading/read';
import type { TargetReading } from '../reading/TargetReading';
import { fieldArgument } from './fieldArgument';
import { languageArgument } from './languageArgument';
import { remembered } from './remembered';

/** As in the list of units, and as the plain formula beside TARGETUNIT gives it. */
const percentUnit = '%';

/** The reading of a target; undefined for a blank cell. A cell with a number is read as that number alone. */
const readingOf = remembered((text: CellInput): TargetReading | undefined =>
  isBlankText(text) ? undefined : readTarget(String(text)),
);

/**
 * Reads the number to reach from the text of a target.
 * @customfunction TARGETVALUE
 * @helpurl https://localhost:3000/functions-help.html#TARGETVALUE
 * @param text The target as written, in English or Indonesian
 * @returns The number, 0.95 for 95%; of a range the lower bound; nothing where the text states none.
 * @example KPI.TARGETVALUE("95% of employees attend every week") → 0.95
 */
export function targetValue(text: unknown): number | string {
  const given = fieldArgument(text, 'text');
  if (typeof given === 'number') return given === 0 ? '' : given;
  return readingOf(given)?.value ?? '';
}

/**
 * Reads what the number of a target counts.
 * @customfunction TARGETUNIT
 * @helpurl https://localhost:3000/functions-help.html#TARGETUNIT
 * @param text The target as written, in English or Indonesian
 * @param [language] Language of the word: "en" or "id"; English if left out
 * @returns One of %, currency, count, time, ratio, score; nothing where the text states none.
 * @example KPI.TARGETUNIT("at most Rp5 million a month") → currency
 */
export function targetUnit(text: unknown, language?: unknown): string {
  const spoken = languageArgument(language);
  const unit = read(text, spoken)?.unit ?? 'none';
  return unit === 'percent' ? percentUnit : words[spoken].terms.units[unit];
}

/**
 * Reads how a target compares: at least, at most, exactly or between.
 * @customfunction COMPARATOR
 * @helpurl https://localhost:3000/functions-help.html#COMPARATOR
 * @param text The target as written, in English or Indonesian
 * @param [language] Language of the words: "en" or "id"; English if left out
 * @returns One of at least, at most, between, exactly; nothing where the text states none.
 * @example KPI.COMPARATOR("≥ 95% per week") → at least
 */
export function comparator(text: unknown, language?: unknown): string {
  const spoken = languageArgument(language);
  return words[spoken].terms.comparators[read(text, spoken)?.comparator ?? 'none'];
}

/**
 * Reads how often, or until when, a target is to be reached.
 * @customfunction PERIOD
 * @helpurl https://localhost:3000/functions-help.html#PERIOD
 * @param text The target as written, in English or Indonesian
 * @param [language] Language of the word: "en" or "id"; English if left out
 * @returns One of day, week, month, quarter, semester, year, date; nothing where the text states none.
 * @example KPI.PERIOD("95% of employees attend every week") → week
 */
export function period(text: unknown, language?: unknown): string {
  const spoken = languageArgument(language);
  return words[spoken].terms.periods[read(text, spoken)?.period ?? 'none'];
}

function read(text: unknown, language: Language): TargetReading | undefined {
  return readingOf(fieldArgument(text, 'text', language));
}
