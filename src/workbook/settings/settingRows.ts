import { letters } from '../../kpi/record/Field';
import type { Language } from '../../words/index';
import type { Period } from '../../kpi/card/sampleRows';
import { letterSigns, rangeSigns } from '../../kpi/judge/signs';
import type { WorkbookWords } from '../../words/workbookWords';
import { names } from '../names';
import { formulaVersion } from '../columns/functionFormulas';
import { requiredFields } from '../columns/kpiTable';

export interface WorkbookSettings {
  readonly language: Language;
  readonly min: number;
  readonly max: number;
  /** As a share of the baseline. */
  readonly stretchLimit: number;
  /** Days as Excel serial numbers. */
  readonly period: Period;
}

/** A named cell of the Settings sheet. */
export interface SettingRow {
  readonly name: string;
  readonly label: string;
  readonly value: string | number;
  readonly meaning: string;
  readonly numberFormat?: string;
}

/** The limits, the period and the language. */
export function limitRows(settings: WorkbookSettings, words: WorkbookWords): SettingRow[] {
  const row = (
    name:
      | 'KPI_Min'
      | 'KPI_Max'
      | 'Stretch_Limit'
      | 'Period_Start'
      | 'Period_End'
      | 'KPI_Language'
      | 'Required_Fields'
      | 'Letters_To_Meet'
      | 'Formula_Version',
    value: string | number,
    numberFormat?: string,
  ): SettingRow => ({ name, value, numberFormat, ...words.settings[name] });
  return [
    row(names.fewest, settings.min),
    row(names.most, settings.max),
    row(names.stretchLimit, settings.stretchLimit, '0%'),
    row(names.periodStart, settings.period.start, 'yyyy-mm-dd'),
    row(names.periodEnd, settings.period.end, 'yyyy-mm-dd'),
    row(names.language, settings.language),
    row(names.requiredFields, requiredFields.length),
    row(names.lettersToMeet, letters.length),
    row(names.formulaVersion, formulaVersion),
  ];
}

/** The words that formulas show; changing a word here changes it on every sheet. */
export function wordRows(words: WorkbookWords): SettingRow[] {
  const { settings: labels, terms, next, verdict, reading, review } = words;
  const rows = (label: string, entries: readonly (readonly [string, string])[]): SettingRow[] =>
    entries.map(([name, value]) => ({ name, value, label, meaning: name }));
  const status = (id: keyof typeof rangeSigns): string => `${rangeSigns[id].sign} ${terms.statuses[id]}`;
  return [
    ...rows(labels.statusOf, [
      [names.statusNone, status('none')],
      [names.statusTooFew, status('tooFew')],
      [names.statusInRange, status('inRange')],
      [names.statusTooMany, status('tooMany')],
    ]),
    ...rows(labels.nextOf, [
      [names.nextNone, next.none],
      [names.nextTooFew, next.tooFew],
      [names.nextTooMany, next.tooMany],
      [names.nextSmart, next.smart],
      [names.nextDone, next.done],
    ]),
    ...rows(labels.verdictOf, [
      [names.verdictComplete, `${letterSigns.met.sign} ${verdict.complete}`],
      [names.verdictWeak, `${rangeSigns.tooFew.sign} ${verdict.weak}`],
      [names.verdictMissing, `${rangeSigns.none.sign} ${verdict.missing}`],
    ]),
    ...rows(labels.fieldsOnlyOf, [[names.fieldsOnly, words.fieldsOnly]]),
    ...rows(labels.fieldsMissingOf, [[names.fieldsMissing, words.fieldsMissing]]),
    ...rows(labels.fieldsFilledOf, [[names.fieldsFilled, words.fieldsFilled]]),
    ...rows(labels.readingOf, [
      [names.readingMeasurable, `${letterSigns.met.sign} ${reading.measurable}`],
      [names.readingNoPeriod, `${rangeSigns.tooFew.sign} ${reading.noPeriod}`],
      [names.readingNoNumber, `${letterSigns.notMet.sign} ${reading.noNumber}`],
    ]),
    ...rows(labels.reviewOf, [
      [names.reviewSame, `${letterSigns.met.sign} ${review.same}`],
      [names.reviewDifferent, `${letterSigns.notMet.sign} ${review.different}`],
    ]),
  ];
}
