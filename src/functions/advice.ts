import { kpiAdvice } from '../words/adviceSentence';
import type { CellInput } from '../kpi/record/field';
import { kpiFields, type KpiFieldId } from '../kpi/record/kpi';
import type { Language } from '../words/language';
import type { KpiContext } from '../kpi/rules/kpiRule';
import { fieldArgument } from './fieldArgument';
import { lenientContext } from './judged';
import { languageArgument } from './languageArgument';
import { nonZeroArgument, yesOrNoArgument } from './numberArgument';
import { remembered } from './remembered';

/** Takes the cells one by one, in the order of the fields: that makes a short key. */
const adviceOn = remembered((language: Language, context: KpiContext, ...cells: readonly CellInput[]) =>
  kpiAdvice(Object.fromEntries(kpiFields.map(({ id }, at) => [id, cells[at] ?? null])), context, language),
);

/**
 * Says in one sentence what is missing or weak in a KPI and how to mend it.
 * @customfunction ADVICE
 * @helpurl https://localhost:3000/functions-help.html#ADVICE
 * @param code Code of the KPI
 * @param department The department whose KPI it is
 * @param linkedTarget The target that the KPI serves
 * @param name Name of the KPI: the result that is measured
 * @param definition What the KPI covers and what not
 * @param formula How the KPI is computed
 * @param unit Unit of the target
 * @param polarity Maximise, Minimise or Stabilise
 * @param baseline The value today, or "no history"
 * @param target The target: a number, or a text such as "≥ 95% per week"
 * @param upper The upper bound, for Stabilise
 * @param deadline The date by which the target is to be reached
 * @param frequency How often it is measured: Daily … Yearly
 * @param source Where its data come from
 * @param available Whether the data are available: Yes, With effort, No
 * @param owner The person who answers for it
 * @param [language] Language of the sentence: "en" or "id"; English if left out
 * @param [linked] 1 where the linked target is one of the KPI's department, else 0
 * @param [stretch] How far the target may lie from the baseline, as a share of it
 * @param [periodStart] First day of the agreed period
 * @param [periodEnd] Last day of the agreed period
 * @returns One sentence, also where an argument is broken; nothing while the row is blank.
 * @example KPI.ADVICE("HRD-1", "HRD", "", "Attendance rate", …, "Sari", "en") → a sentence that names the blank linked target
 */
export function advice(
  code: unknown,
  department: unknown,
  linkedTarget: unknown,
  name: unknown,
  definition: unknown,
  formula: unknown,
  unit: unknown,
  polarity: unknown,
  baseline: unknown,
  target: unknown,
  upper: unknown,
  deadline: unknown,
  frequency: unknown,
  source: unknown,
  available: unknown,
  owner: unknown,
  language?: unknown,
  linked?: unknown,
  stretch?: unknown,
  periodStart?: unknown,
  periodEnd?: unknown,
): string {
  return orSentence(() => {
    const spoken = languageArgument(language);
    const fields = {
      ...{ code, department, linkedTarget, name, definition, formula, unit, polarity },
      ...{ baseline, target, upper, deadline, frequency, source, available, owner },
    };
    const context = {
      linked: yesOrNoArgument(linked, 'linked', spoken) ?? lenientContext.linked,
      stretchLimit: nonZeroArgument(stretch, 'stretch', spoken) ?? lenientContext.stretchLimit,
      periodStart: nonZeroArgument(periodStart, 'periodStart', spoken),
      periodEnd: nonZeroArgument(periodEnd, 'periodEnd', spoken),
    };
    return adviceOn(spoken, context, ...cellsFrom(fields, spoken));
  });
}

/** Checks each cell; a broken one is named by its head, since that is what people see. */
function cellsFrom(fields: Readonly<Record<KpiFieldId, unknown>>, language: Language): CellInput[] {
  return kpiFields.map(({ id, heads }) => fieldArgument(fields[id], heads[language], language));
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
