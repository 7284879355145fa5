import type { Letter } from '../../kpi/record/Field';
import { argumentsOf, letterFunctions } from '../../kpi/record/functionArguments';
import { kpiFields } from '../../kpi/record/kpiFields';
import { names } from '../names';

/** Which form the formulas of this version have; Settings holds the number of those in the workbook. */
export const formulaVersion = 5;

/** The reference to a column in this row, such as `[@Target]`, by the column's id. */
type RowReference = (id: string) => string;

/** What functions are handed instead of a reference of this row. */
const settings: Readonly<Record<string, string>> = {
  language: names.language,
  stretch: names.stretchLimit,
  periodStart: names.periodStart,
  periodEnd: names.periodEnd,
};

/** Fields in which 0 means something: a blank would reach a function as 0, so a step gives "" for it. */
export const givenSteps: Readonly<Record<string, string>> = {
  target: 'targetGiven',
  baseline: 'baselineGiven',
  upper: 'upperGiven',
};

function call(name: string, taker: Letter | 'advice', row: RowReference): string {
  const handed = argumentsOf(taker).map((id) => settings[id] ?? row(givenSteps[id] ?? id));
  return `KPI.${name}(${handed.join(',')})`;
}

/** Whether a formula calls the add-in. */
export function asksAddIn(formula: string): boolean {
  return /\bKPI\./.test(formula);
}

/** A letter by the add-in's function; without it, what plain Excel can say from the fields, which is never that it is met. */
export function letterFormula(letter: Letter, row: RowReference): string {
  return `=IF(${row('filled')}=0,"",IFERROR(${call(letterFunctions[letter], letter, row)},${row(fieldsStep(letter))}))`;
}

/** The step that says whether a letter's fields are there. */
export function fieldsStep(letter: Letter): string {
  return `fieldsOf${letter}`;
}

/** 0 where a required field of the letter is missing or wrong, the value of "filled, not judged" where all are there. */
export function fieldsFormula(letter: Letter, row: RowReference): string {
  const taken = argumentsOf(letter);
  const required = kpiFields.filter(({ id, required: needed }) => needed === true && taken.includes(id));
  const filled = required.map(({ id }) => `${row(id)}<>""`);
  return `=IFERROR(AND(${filled.join(',')})*${names.half},0)`;
}

/** One sentence by the add-in; without it, what plain Excel advises. */
export function adviceFormula(row: RowReference): string {
  return `=IF(${row('filled')}=0,"",IFERROR(${call('ADVICE', 'advice', row)},${row('fieldsOnly')}))`;
}

/** What plain Excel advises: the marker and the first field that is open. */
export function fieldsOnlyFormula(row: RowReference): string {
  const missing = row('missing');
  return `=${names.fieldsOnly}&" "&IF(${missing}="",${names.fieldsFilled},${missing}&" "&${names.fieldsMissing})`;
}
