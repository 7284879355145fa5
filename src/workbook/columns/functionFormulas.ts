import type { Letter } from '../../kpi/record/Field';
import { argumentsOf, letterFunctions, type SettingArgument } from '../../kpi/record/functionArguments';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
import { names, tableNames } from '../names';
import { headerCell } from '../structuredReference';
import { givenOrEmpty } from './cellExpressions';

/** Which form the formulas of this version have; Settings holds the number of those in the workbook. */
export const formulaVersion = 2;

/** The reference to a field of this row, such as `[@Target]`. */
type RowReference = (field: KpiFieldId) => string;

/** Longer than all heads together; MID only drops the first comma. */
const longestList = 500;

const digits = '{0,1,2,3,4,5,6,7,8,9}';

/** The settings that functions take; `linked` is no setting but an expression of the row. */
const settings: Readonly<Record<Exclude<SettingArgument, 'linked'>, string>> = {
  language: names.language,
  stretch: givenOrEmpty(names.stretchLimit),
  periodStart: givenOrEmpty(names.periodStart),
  periodEnd: givenOrEmpty(names.periodEnd),
};

function call(name: string, taker: Letter | 'advice', row: RowReference, linked: string): string {
  const given: Readonly<Record<string, string>> = { ...settings, linked };
  const handed = argumentsOf(taker).map((id) => given[id] ?? givenOrEmpty(row(id as KpiFieldId)));
  return `KPI.${name}(${handed.join(',')})`;
}

/** The required fields that a letter's function takes, in its order. */
function requiredOf(letter: Letter): KpiFieldId[] {
  const taken = argumentsOf(letter);
  return kpiFields
    .filter(({ id, required }) => required === true && taken.includes(id))
    .map(({ id }) => id)
    .sort((one, other) => taken.indexOf(one) - taken.indexOf(other));
}

/** What plain Excel can say of each letter from its fields, 1 or 0. `linked` gives 1 where the target is the same department's. */
const twins: Readonly<Record<Letter, (row: RowReference, filled: string, linked: string) => string>> = {
  S: (_row, filled) => `--AND(${filled})`,
  M: (row, filled) =>
    `--AND(${filled},${row('available')}<>${names.availableNo},SUMPRODUCT(--ISNUMBER(FIND(${digits},${row('target')})))>0)`,
  A: (row, filled) => `--AND(${filled},OR(${row('polarity')}<>${names.polarityStabilise},ISNUMBER(${row('upper')})))`,
  R: (row, _filled, linked) => `IF(${row('linkedTarget')}="",0,${linked})`,
  T: (row) => {
    const deadline = row('deadline');
    return (
      `--AND(ISNUMBER(${deadline}),${row('frequency')}<>"",OR(${names.periodStart}="",${deadline}>=${names.periodStart}),` +
      `OR(${names.periodEnd}="",${deadline}<=${names.periodEnd}))`
    );
  },
};

/** A letter by the add-in's function; without it, what plain Excel can say. */
export function letterFormula(letter: Letter, row: RowReference, linked: string): string {
  const filled = requiredOf(letter).map((field) => `${row(field)}<>""`);
  const twin = twins[letter](row, filled.join(','), linked);
  return `IFERROR(${call(letterFunctions[letter], letter, row, linked)},${twin})`;
}

/**
 * One sentence by the add-in; without it, the heads of the required fields that are still open.
 * `head` gives a field's head, `filled` and `relevant` the references to those calculated columns.
 */
export function adviceFormula(
  row: RowReference,
  head: (field: string) => string,
  filled: string,
  relevant: string,
): string {
  const openFields = kpiFields
    .filter(({ required }) => required === true)
    .map(({ id }) => `IF(LEN(TRIM(${row(id)}))=0,", "&${headerCell(tableNames.kpis, head(id))},"")`)
    .join('&');
  const fieldsOnly =
    `${names.fieldsOnly}&" "&IF(${filled}>=${names.requiredFields},${names.fieldsFilled},` +
    `${names.fieldsMissing}&" "&MID(${openFields},3,${longestList}))`;
  return `IFERROR(${call('ADVICE', 'advice', row, givenOrEmpty(relevant))},${fieldsOnly})`;
}
