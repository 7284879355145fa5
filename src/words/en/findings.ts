import { dateWords } from '../dateWords';
import type { RuleValues } from '../../kpi/judge/finding';
import type { CurrentWords, FindingSentences, FindingText } from '../FindingSentences';
import { shortened } from '../shortened';
import { dates } from './dates';
import { terms } from './terms';

/** How the live formula of the current value differs from the written one. */
const currentDifferences: CurrentWords['currentCalculation'] = {
  notDivided: 'The written formula divides, the live one does not',
  divided: 'The live formula divides, the written one does not',
  notSubtracted: 'The written formula subtracts, the live one does not',
  subtracted: 'The live formula subtracts, the written one does not',
  hundredTwice: 'The live formula multiplies by 100 and its cell shows per cent, so it shows a hundred times too much',
  hundredMissing: 'The current value is shown as a fraction, where the written formula multiplies by 100',
};

const sourceStates: CurrentWords['currentSources'] = {
  numbers: 'Measurable with the available data',
  texts: 'The data of the current value are texts, not numbers',
  blank: 'The data of the current value are still blank',
  error: 'The data of the current value show an error',
  missing: 'Data of the current value are gone',
};

const progress: CurrentWords['currentAgainstTarget'] = {
  reached: 'reached',
  notReached: 'not reached yet',
  outside: 'outside of the range',
};

/** What else may have been typed. */
function alternative(or: string): string {
  return or === '' ? '' : ` (or ${or})`;
}

function mayBeDay(what: string, { number, typed, or }: RuleValues<'targetMayBeDay'>): FindingText {
  return {
    finding: `The ${what} ${number} is what Excel makes of ${typed}${alternative(or)}, which it takes for a date`,
    why: 'The number beside it is of quite another size.',
    mend: `type the number itself, or an apostrophe before it: '${typed}`,
  };
}

/** What the findings say in English. */
export const findings: FindingSentences = {
  errorCell: ({ shown, cell }) => ({
    finding: `${cell === '' ? 'The cell' : `Cell ${cell}`} shows an error (${shown})`,
    why: 'Something was entered, but nobody can read it.',
    mend: 'correct its formula, or type the value itself',
  }),
  logicalCell: ({ shown, cell }) => ({
    finding: `${cell === '' ? 'The cell' : `Cell ${cell}`} holds ${shown}, which is neither text nor number`,
    why: 'TRUE or FALSE does not answer what the column asks.',
    mend: 'type what the head of the column names',
  }),
  settingUnread: ({ label, typed, holds }) => ({
    finding:
      typed === ''
        ? `“${label}” is blank, and formulas need a number there`
        : holds === ''
          ? `“${label}” says “${shortened(typed)}”, which formulas do not take for a number`
          : `Formulas count with ${holds} where “${label}” says “${shortened(typed)}”`,
    why: 'Then the sheets do not count as it is meant.',
    mend: 'type a number, a percentage or a date that Excel knows',
  }),
  rowsBelow: ({ rows }) => ({
    finding: `${rows === 1 ? 'One row stands' : `${rows} rows stand`} below the table, outside of it`,
    why: 'What stands outside of the table is neither judged nor counted.',
    mend: 'pull the handle at the lower right corner of the table over it',
  }),
  departmentTwice: ({ department, first }) => ({
    finding: `“${shortened(department)}” is listed already in row ${first}`,
    why: 'Its KPIs are then shown twice, and the number of departments is too high.',
    mend: 'keep one of the two rows',
  }),
  dateTaken: ({ typed, or, cell }) => ({
    finding: `Excel took ${typed}${alternative(or)}${cell === '' ? '' : ` in cell ${cell}`} for a ${String(typed).includes(':') ? 'time' : 'date'}`,
    why: 'To Excel that is a count of days, so it cannot be compared with a number.',
    mend: `type the number itself, or an apostrophe before it: '${typed}`,
  }),
  targetMayBeDay: (values) => mayBeDay('target', values),
  baselineMayBeDay: (values) => mayBeDay('baseline', values),
  hiddenSign: ({ sign, cell }) => ({
    finding: `${cell === '' ? 'A name in this row' : `Cell ${cell}`} holds a sign that cannot be seen (${sign})`,
    why: 'Two names that look alike are then different to Excel, and counts and links miss them.',
    mend: 'type the name anew instead of pasting it, or choose it from the list',
  }),
  nameMissing: () => ({
    finding: 'The KPI has no name yet',
    why: 'Without a name nobody can speak about the result.',
    mend: 'name the result you measure, for example “Employee attendance rate”',
  }),
  activityName: ({ name }) => ({
    finding: `“${shortened(name)}” names an activity`,
    why: 'An activity can be done every day without anything getting better.',
    mend: 'name the result it should bring, for example a number, a rate or a time',
  }),
  vagueName: ({ words: vague }) => ({
    finding: `The name leaves room for guessing (${shortened(vague)})`,
    why: 'Everyone reads such words in their own way.',
    mend: 'say what is counted or measured',
  }),
  severalResults: ({ word }) => ({
    finding: `The name joins several results with “${word}”`,
    why: 'When two results share one number, nobody sees which of them moved.',
    mend: 'give each result its own row',
  }),
  departmentMissing: () => ({
    finding: 'The department is still blank',
    why: 'A KPI without a department is counted nowhere.',
    mend: 'choose the department from the list',
  }),
  targetMissing: () => ({
    finding: 'The target is still blank',
    why: 'Without a target nobody can tell success from failure.',
    mend: 'enter the level to reach, for example “≥ 95% per week”',
  }),
  targetUnreadable: ({ target }) => ({
    finding: `The target “${shortened(target)}” holds no number`,
    why: 'Without a number nobody can say whether it was reached.',
    mend: 'add the level to reach, for example “at least 3 classes”',
  }),
  deadlineMissing: () => ({
    finding: 'The deadline is still blank',
    why: 'A target without a date is easily put off.',
    mend: 'enter the day by which the target should be reached',
  }),
  deadlineUnreadable: ({ deadline }) => ({
    finding: `The deadline “${shortened(deadline)}” is not a date`,
    why: 'Excel can only count the days to a date.',
    mend: 'enter a date, for example 31/12/2026',
  }),
  deadlineOutsidePeriod: ({ side, deadline, bound }) => ({
    finding:
      side === 'before'
        ? `The deadline ${dateWords(deadline, dates)} is before the period, which starts on ${dateWords(bound, dates)}`
        : `The deadline ${dateWords(deadline, dates)} is after the period, which ends on ${dateWords(bound, dates)}`,
    why: 'Outside the period nobody will look at this KPI.',
    mend: 'choose a day in the period, or change the period in Settings',
  }),
  linkedTargetMissing: () => ({
    finding: 'No target of the department is linked',
    why: 'The link shows what the KPI is good for.',
    mend: 'choose the target that this KPI serves',
  }),
  notLinked: ({ linkedTarget }) => ({
    finding: `“${shortened(linkedTarget)}” is not a target of this department`,
    why: 'A KPI is relevant when it serves a target of its own department.',
    mend: 'choose one of the department’s targets, or add it on the Targets sheet',
  }),
  ownerMissing: () => ({
    finding: 'The KPI has no owner yet',
    why: 'A result that belongs to nobody is rarely reached.',
    mend: 'name the person who answers for it',
  }),
  formulaMissing: () => ({
    finding: 'The calculation is still blank',
    why: 'Two people should get the same number from the same data.',
    mend: 'describe the calculation, for example “days present ÷ scheduled days × 100”',
  }),
  ratioWithoutDenominator: ({ unit }) => ({
    finding: `The unit is ${shortened(unit)}, but the calculation does not say of what`,
    why: '90% of the days and 90% of the people are two different results.',
    mend: 'add what you divide by, for example “÷ all reports × 100”',
  }),
  unitMissing: () => ({
    finding: 'The unit is still blank',
    why: 'A number without a unit can mean anything.',
    mend: 'choose a unit, or type your own',
  }),
  unitAgainstTarget: ({ unit, target }) => ({
    finding: `The unit “${shortened(unit)}” does not fit the target “${shortened(target)}”`,
    why: 'Target and unit should speak of the same thing.',
    mend: 'bring one in line with the other',
  }),
  percentOver100: ({ target }) => ({
    finding: `A share of ${target}% is more than the whole`,
    why: 'A target beyond 100% cannot be reached when parts of a whole are counted.',
    mend: 'lower the target, or describe the growth that you measure',
  }),
  baselineMissing: () => ({
    finding: 'The baseline is still blank',
    why: 'Only from where you stand today can you judge if a target is within reach.',
    mend: 'enter today’s level, or choose “no history”',
  }),
  baselineUnreadable: ({ baseline }) => ({
    finding: `The baseline “${shortened(baseline)}” holds no number`,
    why: 'The target is weighed against the baseline.',
    mend: 'enter a number, or choose “no history”',
  }),
  baselineOfOtherKind: ({ baseline, target }) => ({
    finding: `The baseline “${shortened(baseline)}” and the target “${shortened(target)}” are of different kinds`,
    why: 'Only like can be compared with like.',
    mend: 'say both in the same unit',
  }),
  unitWordAgainstUnit: ({ unit, target }) => ({
    finding: `The target “${shortened(target)}” names another unit than “${shortened(unit)}”`,
    why: 'Its number is then read in the wrong unit.',
    mend: 'say the target in the chosen unit, or choose the unit of the target',
  }),
  unitAgainstPolarity: ({ unit, polarity }) => ({
    finding: `Under “${polarity}”, more “${shortened(unit)}” would count as success`,
    why: 'Of such things people mostly want less.',
    mend: 'choose Minimise, or name what is done about them, for example “complaints solved”',
  }),
  ratioSideMissing: ({ side }) => ({
    finding:
      side === 'numerator'
        ? 'The calculation does not name what is divided'
        : 'The calculation divides only by a number',
    why: 'A share is clear once both of its sides have a name.',
    mend:
      side === 'numerator'
        ? 'name what is counted, for example “days present ÷ scheduled days”'
        : 'name of what it is a share, for example “÷ scheduled days”',
  }),
  denominatorMayBeZero: ({ denominator }) => ({
    finding: `There may be a period without any “${shortened(denominator)}”`,
    why: 'Nothing can be divided by 0, and a period without any may be a good one.',
    mend: 'agree on what is reported then, for example “no case: counts as reached”',
  }),
  currentUnguarded: () => ({
    finding: 'The formula of the current value divides and does not say what holds when the divisor is 0',
    why: 'An error (#DIV/0!) says neither good nor bad.',
    mend: 'put it into IFERROR or IF, with the result that you agreed on',
  }),
  currentCalculation: ({ how, formula }) => ({
    finding: `${currentDifferences[how]} (“${shortened(formula)}”)`,
    why: 'People read one calculation and see the number of another.',
    mend: how.startsWith('hundred')
      ? 'let either the formula or the percent format do the ×100'
      : 'bring the written and the live formula in line',
  }),
  currentAlike: ({ count }) => ({
    finding: `The same calculation gives the current value of ${count} KPIs`,
    why: 'Excel copies the first formula of a blank table column into every row, and the others then show a number that is not theirs.',
    mend: 'give each KPI its own formula; what Excel filled by itself goes with one Undo',
  }),
  currentSources: ({ state, references }) => ({
    finding: `${sourceStates[state]} (${shortened(references)})`,
    why:
      state === 'numbers'
        ? 'The cells that the formula reads are there and hold numbers.'
        : 'A KPI should be measurable with the data at hand.',
    mend:
      state === 'numbers'
        ? 'nothing to do; the data can be looked at any time'
        : 'look at these cells, or point the formula at others',
  }),
  currentAgainstTarget: ({ state, current, target }) => ({
    finding: `Current value ${shortened(current)} against “${shortened(target)}”: ${progress[state]}`,
    why: 'This tells how far the KPI is; it is no fault of the row.',
    mend: state === 'reached' ? 'hold the level' : 'look at it again at the next measurement',
  }),
  polarityMissing: () => ({
    finding: 'The polarity is still blank',
    why: 'It tells whether more is better or less is better.',
    mend: 'choose Maximise, Minimise or Stabilise',
  }),
  polarityUnknown: ({ given }) => ({
    finding: `“${shortened(given)}” is not a polarity`,
    why: 'The check goes by the words of the list.',
    mend: 'choose Maximise, Minimise or Stabilise',
  }),
  targetWithoutValue: () => ({
    finding: 'The target has no number to weigh against the baseline',
    why: 'Whether a target is within reach can only be seen in numbers.',
    mend: 'add the level to reach',
  }),
  targetAgainstPolarity: ({ baseline, target, polarity }) => ({
    finding: `From ${shortened(baseline)} to ${shortened(target)} is not “${polarity}”`,
    why: 'Baseline, target and polarity contradict each other, so success would look like failure.',
    mend: 'check which of the three was meant differently',
  }),
  comparatorAgainstPolarity: ({ target, polarity }) => ({
    finding: `“${shortened(target)}” does not go with “${polarity}”`,
    why: 'Doing better than the target would count as missing it.',
    mend: 'use “at least” with Maximise and “at most” with Minimise',
  }),
  stretchTooFar: ({ percent, limit }) => ({
    finding: `The target is ${percent}% away from the baseline; the agreed limit is ${limit}%`,
    why: 'Targets that seem out of reach are given up early.',
    mend: 'plan a step in between, or change the limit in Settings',
  }),
  upperMissing: () => ({
    finding: 'The upper bound is still blank',
    why: 'To keep something stable you need to know how much is too much.',
    mend: 'enter the highest value that is still fine',
  }),
  upperBelowTarget: ({ upper, target }) => ({
    finding: `The upper bound ${shortened(upper)} is below the target ${shortened(target)}`,
    why: 'No value can lie in such a range.',
    mend: 'swap the two, or correct one of them',
  }),
  availableMissing: () => ({
    finding: 'It is not yet stated whether the data is available',
    why: 'A KPI should be measurable with the data at hand.',
    mend: 'choose Yes, With effort or No',
  }),
  availableUnknown: ({ given }) => ({
    finding: `“${shortened(given)}” does not say whether the data is available`,
    why: 'The check goes by the words of the list.',
    mend: 'choose Yes, With effort or No',
  }),
  dataUnavailable: ({ source }) => ({
    finding: source === '' ? 'The data is not available yet' : `The data (${shortened(source)}) is not available yet`,
    why: 'What cannot be measured cannot be followed.',
    mend: 'find another source, start collecting, or measure something close to it',
  }),
  sourceMissing: () => ({
    finding: 'The data source is still blank',
    why: 'Next month somebody has to find the same data again.',
    mend: 'say where the data comes from, for example “attendance list”',
  }),
  frequencyMissing: () => ({
    finding: 'The frequency is still blank',
    why: 'What is not looked at regularly gets noticed too late.',
    mend: 'choose how often it is measured',
  }),
  frequencyUnknown: ({ given }) => ({
    finding: `“${shortened(given)}” is not a frequency of the list`,
    why: 'The check goes by the words of the list.',
    mend: 'choose Daily, Weekly, Monthly, Quarterly, Every semester or Yearly',
  }),
  frequencyTooRare: ({ frequency, period }) => ({
    finding: `The target is set per ${terms.periods[period]}, but the frequency is “${shortened(frequency)}”`,
    why: 'A KPI that is measured more rarely than its target asks cannot steer anything.',
    mend: `measure it at least once a ${terms.periods[period]}`,
  }),
  definitionMissing: () => ({
    finding: 'The definition is still blank',
    why: 'Others should count the same things as you.',
    mend: 'write what counts and what does not',
  }),
  definitionRepeatsName: () => ({
    finding: 'The definition only repeats the name',
    why: 'Others should count the same things as you.',
    mend: 'write what counts and what does not',
  }),
  codeMissing: () => ({
    finding: 'The code is still blank',
    why: 'Finance signs off each KPI by its code.',
    mend: 'enter a short code, for example MKT-1',
  }),
  departmentUnlisted: ({ department }) => ({
    finding: `“${shortened(department)}” is not on the Departments sheet`,
    why: 'Its KPIs are counted nowhere.',
    mend: 'add the department there, or choose one from the list',
  }),
  duplicateName: ({ name, department, departments }) => ({
    finding:
      departments > 1
        ? `“${shortened(name)}” is a KPI of ${departments} departments`
        : department === ''
          ? `“${shortened(name)}” is used twice`
          : `“${shortened(name)}” is already a KPI of ${shortened(department)}`,
    why: 'The same KPI in two rows gets two numbers sooner or later.',
    mend:
      departments > 1
        ? 'if that is on purpose, make sure that all of them count it in the same way'
        : 'keep one, or say in the names how they differ',
  }),
  duplicateCode: ({ code }) => ({
    finding: `The code ${shortened(code)} is used twice`,
    why: 'Sign-offs are kept by code.',
    mend: 'give one of the two another code',
  }),
};
