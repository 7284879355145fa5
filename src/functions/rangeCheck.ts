import { isBlankText } from '../kpi/record/isBlank';
import { words, type Language } from '../words/index';
import { countKpis, rangeStatus } from '../kpi/judge/rangeStatus';
import { defaultSettings } from '../kpi/record/settings';
import { rangeSigns } from '../kpi/judge/signs';
import { argumentError } from './argumentError';
import { languageArgument } from './languageArgument';
import { nonZeroArgument } from './numberArgument';
import { rangeArgument } from './rangeArgument';

/**
 * Counts the KPIs of each department and says whether their number is in range. Spills one row for each department.
 * @customfunction RANGECHECK
 * @helpurl https://localhost:3000/functions-help.html#RANGECHECK
 * @param departments The departments to list
 * @param kpiDepartments The department of each KPI
 * @param kpiNames The name of each KPI; a KPI counts when its name is not blank
 * @param [min] Fewest KPIs in range; 2 if left out
 * @param [max] Most KPIs in range; 3 if left out
 * @param [language] Language of the words: "en" or "id"; English if left out
 * @returns One row for each department: its name, its number of KPIs, and whether that is in range; while min is above max, that.
 * @example KPI.RANGECHECK({"HRD"}, {"HRD";"HRD"}, {"Attendance rate";"Training sessions"}) → HRD, 2, ● in range
 */
export function rangeCheck(
  departments: unknown[][],
  kpiDepartments: unknown[][],
  kpiNames: unknown[][],
  min?: unknown,
  max?: unknown,
  language?: unknown,
): unknown[][] {
  const spoken = languageArgument(language);
  const fewest = nonZeroArgument(min, 'min', spoken) ?? defaultSettings.min;
  const most = nonZeroArgument(max, 'max', spoken) ?? defaultSettings.max;
  const listed = rangeArgument(departments, 'departments', spoken);
  const owners = rangeArgument(kpiDepartments, 'kpiDepartments', spoken);
  const names = rangeArgument(kpiNames, 'kpiNames', spoken);
  if (names.length !== owners.length) throw argumentError('kpiNames', 'sameSize', spoken);
  const counts = countKpis(listed, owners, names);
  return listed.map((department, row) =>
    isBlankText(department) ? ['', '', ''] : [department, ...statusCells(counts[row] ?? 0, fewest, most, spoken)],
  );
}

function statusCells(count: number, min: number, max: number, language: Language): [number, string] {
  const status = rangeStatus(count, min, max);
  return [count, `${rangeSigns[status].sign} ${words[language].terms.statuses[status]}`];
}
