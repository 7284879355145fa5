import { cellText } from '../kpi/record/cellText';
import { words, type Language } from '../words/index';
import { departmentOf } from '../kpi/library/departmentOf';
import { exampleFields, type Example } from '../kpi/library/example';
import { counterExamplesFor, examplesFor } from '../kpi/library/examplesFor';
import { argumentError } from './argumentError';
import { fieldArgument } from './fieldArgument';
import { languageArgument } from './languageArgument';
import { nonZeroArgument } from './numberArgument';

/**
 * Lists example KPIs of a department from the library. Spills their heads and one row for each.
 * @customfunction EXAMPLES
 * @helpurl https://localhost:3000/functions-help.html#EXAMPLES
 * @param department The department as people write it, in English or Indonesian, such as HRD, Keuangan or Sales
 * @param [language] Language of the examples: "en" or "id"; English if left out
 * @param [howMany] At most so many examples; all if left out
 * @returns The heads, then one row for each example: name, definition, formula, unit, polarity, frequency and data source; a counter-example stands last and says so.
 * @example KPI.EXAMPLES("HRD", "en", 3) → the heads and three rows, first Employee attendance rate
 */
export function examples(department: unknown, language?: unknown, howMany?: unknown): string[][] {
  const spoken = languageArgument(language);
  const given = cellText(fieldArgument(department, 'department', spoken));
  const most = nonZeroArgument(howMany, 'howMany', spoken);
  if (most !== undefined && most < 1) throw argumentError('howMany', 'count', spoken);
  if (given === '') return [['']];
  if (!departmentOf(given)) throw argumentError('department', 'department', spoken);
  const said = words[spoken];
  const rows = [...examplesFor(given, said), ...counterExamplesFor(given, said).map((row) => marked(row, spoken))];
  return [headsIn(spoken), ...rows.slice(0, most).map((row) => exampleFields.map((field) => row[field]))];
}

/** The heads of the KPI table, so that its columns can be found again in a copy. */
function headsIn(language: Language): string[] {
  return exampleFields.map((field) => words[language].fields.kpis[field].head);
}

function marked(row: Example, language: Language): Example {
  return { ...row, name: `${words[language].library.counterExample}: ${row.name}` };
}
