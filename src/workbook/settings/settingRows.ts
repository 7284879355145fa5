import { letters } from '../../kpi/record/Field';
import { letterSigns, rangeSigns } from '../../kpi/judge/signs';
import type { Period } from '../../kpi/card/sampleRows';
import { defaultSettings } from '../../kpi/record/settings';
import type { Language } from '../../words/index';
import type { WorkbookWords } from '../../words/workbookWords';
import { formulaVersion } from '../columns/functionFormulas';
import { requiredFields } from '../columns/kpiTable';
import { names } from '../names';

export interface WorkbookSettings {
  readonly language: Language;
  readonly min: number;
  readonly max: number;
  /** As a share of the baseline. */
  readonly stretchLimit: number;
  /** Days as Excel serial numbers. */
  readonly period: Period;
}

/** A row of the Settings sheet; its name refers to the value, or to what holds where that is worked out beside it. */
export interface SettingRow {
  /** "" where only its place in a list counts. */
  readonly name: string;
  readonly label: string;
  readonly value: string | number;
  /** What holds, by a formula on the value's cell, such as B6; left out where that is the value itself. */
  readonly inForce?: (value: string) => string;
  readonly meaning: string;
  readonly numberFormat?: string;
  /** A number that formulas rest on and that nobody is asked to change; these rows come last. */
  readonly fixed?: boolean;
  /** The list that the row is an entry of; entries stand together. */
  readonly listed?: string;
}

/** A letter whose fields are filled and that nobody judged: between met and not met. */
export const half = 0.5;
/** COUNTIF and MATCH look no further than 255 characters. */
const keyMax = 250;

/** A number that was typed as a text counts as that number; anything else gives way to the usual one. */
function asNumber(usual: string): (value: string) => string {
  return (value) => `=IFERROR(VALUE(${value}&""),${usual})`;
}

/** The same for numbers that mean nothing unless they are above 0; functions take a 0 for a blank cell. */
function asPositive(usual: string): (value: string) => string {
  return (value) => `=IFERROR(IF(VALUE(${value}&"")>0,VALUE(${value}&""),${usual}),${usual})`;
}

type LimitName = Extract<keyof WorkbookWords['settings'], (typeof names)[keyof typeof names]>;

/** The limits, the period and the language, then the numbers that formulas need a name for. */
export function limitRows(settings: WorkbookSettings, words: WorkbookWords): SettingRow[] {
  const row = (name: LimitName, value: string | number, more: Partial<SettingRow> = {}): SettingRow => ({
    ...{ name, value, ...words.settings[name] },
    ...more,
  });
  const fixed = { fixed: true };
  const share = { numberFormat: '0%' };
  const day = { numberFormat: 'yyyy-mm-dd' };
  const { start, end } = settings.period;
  return [
    row(names.fewest, settings.min, { inForce: asNumber(names.fewestUsual) }),
    row(names.most, settings.max, { inForce: asNumber(names.mostUsual) }),
    row(names.stretchLimit, settings.stretchLimit, { inForce: asPositive(names.stretchUsual), ...share }),
    row(names.periodStart, start, { inForce: asPositive(names.startUsual), ...day }),
    row(names.periodEnd, end, { inForce: asPositive(names.endUsual), ...day }),
    row(names.language, settings.language),
    row(names.fewestUsual, defaultSettings.min),
    row(names.mostUsual, defaultSettings.max),
    row(names.stretchUsual, defaultSettings.stretchLimit, share),
    row(names.startUsual, start, day),
    row(names.endUsual, end, day),
    row(names.requiredFields, requiredFields.length, fixed),
    row(names.lettersToMeet, letters.length, fixed),
    row(names.half, half, fixed),
    row(names.keyMax, keyMax, fixed),
    row(names.nextSmartNo, nextOrder.indexOf('smart') + 1, fixed),
    row(names.formulaVersion, formulaVersion, fixed),
  ];
}

/** In the order of the numbers that formulas work out: a status picks its word and its next step by the same number. */
const statusOrder = ['none', 'tooFew', 'inRange', 'tooMany'] as const;
const nextOrder = ['none', 'tooFew', 'done', 'tooMany', 'smart'] as const;

/** A word about the number of KPIs, while the fewest is not above the most. */
function unlessSwapped(value: string): string {
  return `=IF(${names.fewest}>${names.most},${names.statusSwapped},${value})`;
}

/** The words that formulas show; changing a word here changes it on every sheet. */
export function wordRows(words: WorkbookWords): SettingRow[] {
  const { settings: labels, terms, next, verdict, reading } = words;
  const word = (label: string, name: string, value: string, more: Partial<SettingRow> = {}): SettingRow => ({
    ...{ label, name, value, meaning: name },
    ...more,
  });
  /** An entry that formulas pick by its place, so it has no name of its own. */
  const entry = (label: string, listed: string, value: string): SettingRow => ({
    ...{ label, name: '', value, meaning: listed, listed },
  });
  return [
    ...statusOrder.map((status) =>
      word(
        labels.statusOf,
        status === 'inRange' ? names.statusInRange : '',
        `${rangeSigns[status].sign} ${terms.statuses[status]}`,
        {
          ...{ listed: names.statusWords, meaning: names.statusWords },
          inForce: unlessSwapped,
        },
      ),
    ),
    word(labels.swappedOf, names.statusSwapped, `${rangeSigns.unclear.sign} ${terms.statuses.unclear}`),
    word(labels.reversedOf, names.periodReversed, `${rangeSigns.unclear.sign} ${terms.contradictions.period}`),
    ...nextOrder.map((step) => ({ ...entry(labels.nextOf, names.nextWords, next[step]), inForce: unlessSwapped })),
    entry(labels.verdictOf, names.verdictWords, `${rangeSigns.none.sign} ${verdict.missing}`),
    entry(labels.verdictOf, names.verdictWords, `${letterSigns.notJudged.sign} ${verdict.notJudged}`),
    entry(labels.verdictOf, names.verdictWords, `${rangeSigns.tooFew.sign} ${verdict.weak}`),
    word(labels.verdictOf, names.verdictComplete, `${letterSigns.met.sign} ${verdict.complete}`, {
      listed: names.verdictWords,
    }),
    word(labels.notCheckedOf, names.notChecked, `${letterSigns.notJudged.sign} ${verdict.notChecked}`),
    word(labels.notJudgedOf, names.notJudged, verdict.notJudged),
    word(labels.fieldsOnlyOf, names.fieldsOnly, words.fieldsOnly),
    word(labels.fieldsMissingOf, names.fieldsMissing, words.fieldsMissing),
    word(labels.fieldsFilledOf, names.fieldsFilled, words.fieldsFilled),
    entry(labels.readingOf, names.readingWords, `${letterSigns.notMet.sign} ${reading.noNumber}`),
    entry(labels.readingOf, names.readingWords, `${rangeSigns.tooFew.sign} ${reading.noPeriod}`),
    entry(labels.readingOf, names.readingWords, `${letterSigns.met.sign} ${reading.measurable}`),
  ];
}
