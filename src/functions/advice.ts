import type { CellInput } from '../kpi/record/Field';
import { isBegun } from '../kpi/record/blankRow';
import { checkKpi } from '../kpi/judge/checkKpi';
import { kpiFields, type KpiFieldId } from '../kpi/record/kpiFields';
import type { KpiContext } from '../kpi/rules/kpiRule';
import { adviceSentence } from '../words/adviceSentence';
import { words, type Language } from '../words/index';
import { judgedArgument } from './fieldArgument';
import { lenientContext } from './judged';
import { languageArgument } from './languageArgument';
import { nonZeroArgument, yesOrNoArgument } from './numberArgument';
import { remembered } from './remembered';

/** What ADVICE is told besides the row and the words, which are the same for every row. */
type Told = Omit<KpiContext, 'spellings'>;

/** Takes the cells one by one, in the order of the fields: that makes a short key. */
const adviceOn = remembered((language: Language, told: Told, ...cells: readonly CellInput[]) => {
  const kpi = Object.fromEntries(kpiFields.map(({ id }, at) => [id, cells[at] ?? null]));
  return isBegun(kpi) ? adviceSentence(checkKpi(kpi, { ...lenientContext, ...told }), language) : '';
});

/**
 * Says in one sentence what is missing or weak in a KPI and how to mend it.
 * @customfunction ADVICE
 * @helpurl https://localhost:3000/functions-help.html#ADVICE
 * @param language Language of the sentence: "en" or "id"; English if blank
 * @param linked 1 where the linked target is one of the KPI's department, else 0
 * @param stretch How far the target may lie from the baseline, as a share of it
 * @param periodStart First day of the agreed period
 * @param periodEnd Last day of the agreed period
 * @param code Code of the KPI
 * @param name Name of the KPI: the result that is measured
 * @param department The department whose KPI it is
 * @param linkedTarget The target that the KPI serves
 * @param definition What the KPI covers and what not
 * @param formula How the KPI is computed
 * @param unit Unit of the target
 * @param polarity Maximise, Minimise or Stabilise
 * @param baseline The value today, or "no history"
 * @param target The target: a number, or a text such as "≥ 95% per week"
 * @param deadline The date by which the target is to be reached
 * @param frequency How often it is measured: Daily … Yearly
 * @param source Where its data come from
 * @param available Whether the data are available: Yes, With effort, No
 * @param owner The person who answers for it
 * @param [upper] The upper bound, for Stabilise
 * @returns One sentence, also where an argument is broken; nothing while the row is blank.
 * @example KPI.ADVICE("en", 0, 0.5, , , "HRD-1", "Attendance rate", "HRD", "", …) → a sentence that names the blank linked target
 */
export function advice(
  language: unknown,
  linked: unknown,
  stretch: unknown,
  periodStart: unknown,
  periodEnd: unknown,
  code: unknown,
  name: unknown,
  department: unknown,
  linkedTarget: unknown,
  definition: unknown,
  formula: unknown,
  unit: unknown,
  polarity: unknown,
  baseline: unknown,
  target: unknown,
  deadline: unknown,
  frequency: unknown,
  source: unknown,
  available: unknown,
  owner: unknown,
  upper?: unknown,
): string {
  return orSentence(() => {
    const spoken = languageArgument(language);
    const fields = {
      ...{ code, name, department, linkedTarget, definition, formula, unit, polarity },
      ...{ baseline, target, deadline, frequency, source, available, owner, upper },
    };
    const { settings } = words[spoken].terms;
    const told = {
      linked: yesOrNoArgument(linked, 'linked', spoken) ?? lenientContext.linked,
      stretchLimit: nonZeroArgument(stretch, `“${settings.stretch}”`, spoken) ?? lenientContext.stretchLimit,
      periodStart: nonZeroArgument(periodStart, `“${settings.periodStart}”`, spoken),
      periodEnd: nonZeroArgument(periodEnd, `“${settings.periodEnd}”`, spoken),
    };
    return adviceOn(spoken, told, ...cellsFrom(fields, spoken));
  });
}

/** Checks each cell; a broken one is named by its head, since that is what people see. */
function cellsFrom(fields: Readonly<Partial<Record<KpiFieldId, unknown>>>, language: Language): CellInput[] {
  const heads = words[language].fields.kpis;
  return kpiFields.map(({ id }) => judgedArgument(fields[id], heads[id].head, language));
}

/** The advice is where a row says in words what its letters only show as #VALUE!. */
function orSentence(advise: () => string): string {
  try {
    return advise();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error.message ?? '';
    throw error;
  }
}
