import type { AnswerReading } from '../../kpi/judge/readAnswer';
import type { TypedAnswer } from '../../kpi/judge/readTypedAnswer';
import type { InterviewWords } from '../../words/en/interviewWords';
import type { Words } from '../../words/Words';

/** Why an answer can be measured or not, and as what it is read: `Read as: at least 95%, per week.` */
export function answerText(reading: TypedAnswer, said: InterviewWords, words: Words): string {
  const why = `${said.why[reading.reason]}.`;
  const level = levelText(reading, words);
  const read = level === '' ? [] : [`${said.readAs}: ${level}, ${periodText(reading, said, words)}.`];
  return [why, ...read, ...(reading.hasSecond ? [said.second] : [])].join(' ');
}

function levelText({ value, valueHigh, unit, comparator }: AnswerReading, { terms, locale }: Words): string {
  if (value === null) return '';
  const number = (given: number): string =>
    new Intl.NumberFormat(locale, {
      style: unit === 'percent' ? 'percent' : 'decimal',
      maximumFractionDigits: 4,
    }).format(given);
  const numbers = valueHigh === undefined ? number(value) : `${number(value)}–${number(valueHigh)}`;
  const unitWord = unit === 'percent' || unit === 'none' ? '' : `(${terms.units[unit]})`;
  // A number without a word beside it says nothing of being exact.
  const comparison = comparator === 'eq' ? '' : terms.comparators[comparator];
  return [comparison, numbers, unitWord].filter((part) => part !== '').join(' ');
}

function periodText({ period }: AnswerReading, said: InterviewWords, { terms }: Words): string {
  if (period === 'none') return said.noPeriod;
  return period === 'date' ? said.byDate : said.per(terms.periods[period]);
}
