import { adviceSentence } from '../words/adviceSentence';
import { blankKpi, isBegun } from '../kpi/record/blankRow';
import { checkKpis } from '../kpi/judge/checkKpis';
import type { CellInput } from '../kpi/record/Field';
import { kpiFields, type Kpi, type KpiFieldId } from '../kpi/record/kpiFields';
import { everyLanguage, type Language } from '../words/index';
import { wordKey } from '../kpi/record/wordKey';
import { defaultSettings } from '../kpi/record/settings';
import { argumentError } from './argumentError';
import { languageArgument } from './languageArgument';
import { rangeArgument } from './rangeArgument';
import { remembered } from './remembered';

/** A whole table is a large key, and few formulas ask for one. */
const mostTables = 20;

/**
 * Checks a list of KPIs that has the heads of the KPI table, in any order. Spills one row of findings for each KPI.
 * @customfunction CHECKTABLE
 * @helpurl https://localhost:3000/functions-help.html#CHECKTABLE
 * @param table The list with its heads, in English or Indonesian
 * @param [language] Language of the findings: "en" or "id"; English if left out
 * @returns One row for each KPI: its number of findings, then each finding; links and listed departments are not checked.
 * @example KPI.CHECKTABLE({"KPI","Department";"Attendance rate","HRD"}) → the number of findings, then one for each open field
 */
export function checkTable(table: unknown[][], language?: unknown): unknown[][] {
  const spoken = languageArgument(language);
  const rows = (Array.isArray(table) ? table : [[table]]).map((row) => rangeArgument([row], 'table', spoken));
  const [heads = [], ...body] = rows;
  const fields = heads.map(fieldOf);
  if (!fields.includes('name')) throw argumentError('table', 'heads', spoken);
  // Excel has no empty result: a list without rows gives one blank cell.
  if (body.length === 0) return [['']];
  return findingRows(
    body.map((row, place) => {
      const kpi = kpiFrom(row, fields);
      return place === body.length - 1 && isTotals(kpi) ? blankKpi : kpi;
    }),
    spoken,
  );
}

const findingRows = remembered((kpis: readonly Kpi[], language: Language): (string | number)[][] => {
  const begun = kpis.filter(isBegun);
  const departments = begun.map(({ department }) => ({ department, head: '', responsibilities: '' }));
  const targets = begun.map(({ department, linkedTarget }) => ({
    department,
    task: '',
    target: linkedTarget,
    period: '',
  }));
  const sentences = new Map(begun.map((kpi): [Kpi, string[]] => [kpi, []]));
  for (const finding of checkKpis(begun, departments, targets, defaultSettings, everyLanguage)) {
    const kpi = begun[finding.row ?? 0];
    if (kpi) sentences.get(kpi)?.push(adviceSentence([finding], language));
  }
  const width = [...sentences.values()].reduce((most, { length }) => Math.max(most, length), 0);
  return kpis.map((kpi) => {
    const own = sentences.get(kpi);
    return [own?.length ?? '', ...(own ?? []), ...Array<string>(width - (own?.length ?? 0)).fill('')];
  });
}, mostTables);

function fieldOf(head: CellInput): KpiFieldId | undefined {
  const key = wordKey(String(head));
  return kpiFields.find(({ id }) => everyLanguage.some(({ fields }) => wordKey(fields.kpis[id].head) === key))?.id;
}

/** A totals row, as `tblKpis[#All]` brings it along: a word where codes stand, which have numbers, and nothing else that every KPI needs. */
function isTotals({ code, ...others }: Kpi): boolean {
  return typeof code === 'string' && /^\D+$/.test(code) && !isBegun(others);
}

function kpiFrom(row: readonly CellInput[], fields: readonly (KpiFieldId | undefined)[]): Kpi {
  const cells = fields.flatMap((id, column) => (id ? [[id, row[column] ?? null] as const] : []));
  return { ...blankKpi, ...Object.fromEntries(cells) };
}
