import { judgedArgument } from './fieldArgument';
import { judged, lenientContext } from './judged';
import { nonZeroArgument, yesOrNoArgument } from './numberArgument';

/**
 * Judges S: whether the KPI names one clear result of one department.
 * @customfunction SPECIFIC
 * @helpurl https://localhost:3000/functions-help.html#SPECIFIC
 * @param name Name of the KPI: the result that is measured
 * @param definition What the KPI covers and what not
 * @param department The department whose KPI it is
 * @returns 1 where met, 0 where not, nothing while all its fields are blank.
 * @example KPI.SPECIFIC("Attendance rate", "Employees present divided by employees scheduled", "HRD") → 1
 */
export function specific(name: unknown, definition: unknown, department: unknown): number | string {
  return judged('S', {
    name: judgedArgument(name, 'name'),
    definition: judgedArgument(definition, 'definition'),
    department: judgedArgument(department, 'department'),
  });
}

/**
 * Judges M: whether the row has a target that can be read, a unit, a formula, and data to compute it from.
 * @customfunction MEASURABLE
 * @helpurl https://localhost:3000/functions-help.html#MEASURABLE
 * @param target The target: a number, or a text such as "≥ 95% per week"
 * @param unit Unit of the target
 * @param formula How the KPI is computed
 * @param source Where its data come from
 * @param available Whether the data are available: Yes, With effort, No
 * @returns 1 where met, 0 where not, nothing while all its fields are blank.
 * @example KPI.MEASURABLE("≥ 95%", "%", "present ÷ scheduled", "Attendance list", "Yes") → 1
 */
export function measurable(
  target: unknown,
  unit: unknown,
  formula: unknown,
  source: unknown,
  available: unknown,
): number | string {
  return judged('M', {
    target: judgedArgument(target, 'target'),
    unit: judgedArgument(unit, 'unit'),
    formula: judgedArgument(formula, 'formula'),
    source: judgedArgument(source, 'source'),
    available: judgedArgument(available, 'available'),
  });
}

/**
 * Judges A from evidence, not from wording: a baseline, a target in the direction of the polarity and within the
 * stretch limit, and an owner.
 * @customfunction ACHIEVABLE
 * @helpurl https://localhost:3000/functions-help.html#ACHIEVABLE
 * @param baseline The value today, or "no history"
 * @param target The target: a number, or a text such as "≥ 95% per week"
 * @param polarity Maximise, Minimise or Stabilise
 * @param owner The person who answers for it
 * @param stretch How far the target may lie from the baseline, as a share of it: 0.5 allows 100 → 150
 * @param [upper] The upper bound, for Stabilise
 * @param [unit] Unit of the target, which settles whether 90 and 0.9 are the same
 * @returns 1 where met, 0 where not, nothing while all its fields are blank.
 * @example KPI.ACHIEVABLE(0.9, 0.95, "Maximise", "Sari", 0.5) → 1
 */
export function achievable(
  baseline: unknown,
  target: unknown,
  polarity: unknown,
  owner: unknown,
  stretch: unknown,
  upper?: unknown,
  unit?: unknown,
): number | string {
  const fields = {
    baseline: judgedArgument(baseline, 'baseline'),
    target: judgedArgument(target, 'target'),
    polarity: judgedArgument(polarity, 'polarity'),
    owner: judgedArgument(owner, 'owner'),
    upper: judgedArgument(upper, 'upper'),
    unit: judgedArgument(unit, 'unit'),
  };
  return judged('A', fields, { stretchLimit: nonZeroArgument(stretch, 'stretch') ?? lenientContext.stretchLimit });
}

/**
 * Judges R from evidence, not from wording: the KPI is linked to a target of its own department.
 * @customfunction RELEVANT
 * @helpurl https://localhost:3000/functions-help.html#RELEVANT
 * @param linkedTarget The target that the KPI serves
 * @param linked 1 where that target is one of the KPI's department, else 0
 * @returns 1 where met, 0 where not, nothing while all its fields are blank.
 * @example KPI.RELEVANT("95% of employees attend every week", 1) → 1
 */
export function relevant(linkedTarget: unknown, linked: unknown): number | string {
  const fields = { linkedTarget: judgedArgument(linkedTarget, 'linkedTarget') };
  return judged('R', fields, { linked: yesOrNoArgument(linked, 'linked') ?? false });
}

/**
 * Judges T: whether the KPI has a deadline within its period and a frequency of measurement.
 * @customfunction TIMEBOUND
 * @helpurl https://localhost:3000/functions-help.html#TIMEBOUND
 * @param target The target: a number, or a text such as "≥ 95% per week"
 * @param deadline The date by which the target is to be reached
 * @param frequency How often it is measured: Daily … Yearly
 * @param [periodStart] First day of the agreed period
 * @param [periodEnd] Last day of the agreed period
 * @returns 1 where met, 0 where not, nothing while all its fields are blank.
 * @example KPI.TIMEBOUND("≥ 95%", DATE(2026,12,31), "Weekly") → 1
 */
export function timeBound(
  target: unknown,
  deadline: unknown,
  frequency: unknown,
  periodStart?: unknown,
  periodEnd?: unknown,
): number | string {
  const fields = {
    target: judgedArgument(target, 'target'),
    deadline: judgedArgument(deadline, 'deadline'),
    frequency: judgedArgument(frequency, 'frequency'),
  };
  return judged('T', fields, {
    periodStart: nonZeroArgument(periodStart, 'periodStart'),
    periodEnd: nonZeroArgument(periodEnd, 'periodEnd'),
  });
}
