import { unitOfTarget } from '../../intake/unitOfTarget';
import type { Finding } from '../../kpi/judge/finding';
import { judgeRow, type RowSurroundings } from '../../kpi/judge/judgeRow';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { readAnswer } from '../../kpi/judge/readAnswer';
import { exampleLike, speaksOf } from '../../kpi/library/exampleLike';
import { exampleFields, type Example } from '../../kpi/library/example';
import { resultNames } from '../../kpi/library/resultName';
import { cellText } from '../../kpi/record/cellText';
import { isoDay } from '../../kpi/record/isoDay';
import { kpiFields, type Kpi, type KpiFieldId } from '../../kpi/record/kpiFields';
import { listUnit } from '../../kpi/record/listUnit';
import { listWord, lists as listIds } from '../../kpi/record/lists';
import { nextCode } from '../../kpi/library/nextCode';
import { everyLanguage, words, type Language } from '../../words/index';
import { typedValue } from '../rows/typedCell';

/** Where the words of a proposal come from. */
export type ProposalSource =
  'library' | 'ownWords' | 'linkedTarget' | 'target' | 'targetsSheet' | 'head' | 'period' | 'codes';

/** What could stand in a weak field. */
export interface Proposal {
  readonly field: KpiFieldId;
  readonly text: string;
  readonly source: ProposalSource;
  /** The library's KPI that measures the same. */
  readonly example?: string;
}

type Candidate = readonly [source: ProposalSource, text: string | undefined];

/**
 * Proposes a text for each weak field from the row's own words, the sheets around it, or a KPI of the library that measures the same. Only what the
 * rules then find nothing against is proposed; what nobody but the department knows (a baseline, whether data are there) is not.
 */
export function proposalsFor(
  kpi: Kpi,
  findings: readonly Finding[],
  surroundings: RowSurroundings,
  language: Language,
): Proposal[] {
  const example = exampleLike(cellText(kpi.name), cellText(kpi.department), words[language], everyLanguage);
  const weak = new Set(findings.map(({ field }) => field));
  return kpiFields.flatMap((field): Proposal[] => {
    if (!weak.has(field.id)) return [];
    const candidates = [
      ...ownCandidates(field.id, kpi, surroundings, language),
      ...libraryCandidates(field.id, example),
    ];
    for (const [source, text = ''] of candidates) {
      if (text === '' || text === cellText(kpi[field.id])) continue;
      const mended = { ...kpi, [field.id]: typedValue(field, text, words[language].lists) };
      const left = judgeRow(mended, surroundings).findings;
      if (left.some((finding) => finding.field === field.id)) continue;
      return [{ field: field.id, text, source, ...(source === 'library' && example ? { example: example.name } : {}) }];
    }
    return [];
  });
}

function libraryCandidates(field: KpiFieldId, example: Example | undefined): Candidate[] {
  return exampleFields.flatMap((each): Candidate[] => (each === field && example ? [['library', example[each]]] : []));
}

type OwnCandidates = (kpi: Kpi, surroundings: RowSurroundings, language: Language) => readonly Candidate[];

const candidatesOf: Readonly<Partial<Record<KpiFieldId, OwnCandidates>>> = {
  code: ({ department }, { others }) => [['codes', codeFor(cellText(department), others)]],
  name: ({ name, unit }) => resultNames(cellText(name), countedIn(unit)).map((text): Candidate => ['ownWords', text]),
  linkedTarget: ({ department }, { targets }) => {
    const own = targets.filter((each) => departmentKey(each.department) === departmentKey(department));
    const [only, ...others] = own.map(({ target }) => cellText(target)).filter((text) => text !== '');
    return others.length === 0 ? [['targetsSheet', only]] : [];
  },
  unit: ({ target, linkedTarget }, _, language) => [
    ['target', unitWord(cellText(target), language)],
    ['linkedTarget', unitWord(cellText(linkedTarget), language)],
  ],
  polarity: ({ target, linkedTarget }, _, language) => [
    ['target', polarityWord(cellText(target), language)],
    ['linkedTarget', polarityWord(cellText(linkedTarget), language)],
  ],
  target: ({ name, linkedTarget }, _, language) => {
    const text = cellText(linkedTarget);
    return speaksOf(cellText(name), text, everyLanguage) ? [['linkedTarget', levelText(text, language)]] : [];
  },
  deadline: (_, { settings }) => [
    ['period', settings.periodEnd === undefined ? undefined : isoDay(settings.periodEnd)],
  ],
  frequency: ({ target, linkedTarget }, _, language) => [
    ['target', frequencyWord(cellText(target), language)],
    ['linkedTarget', frequencyWord(cellText(linkedTarget), language)],
  ],
  owner: ({ department }, { departments }) => {
    const own = departments.find((each) => departmentKey(each.department) === departmentKey(department));
    return [['head', own && cellText(own.head)]];
  },
};

function ownCandidates(
  field: KpiFieldId,
  kpi: Kpi,
  surroundings: RowSurroundings,
  language: Language,
): readonly Candidate[] {
  return candidatesOf[field]?.(kpi, surroundings, language) ?? [];
}

/** The next free code of a department. */
export function codeFor(department: string, rows: readonly Kpi[]): string {
  const own = rows.filter((row) => departmentKey(row.department) === departmentKey(department));
  const codesOf = (some: readonly Kpi[]): string[] =>
    some.map(({ code }) => cellText(code)).filter((code) => code !== '');
  return nextCode(department, codesOf(own), codesOf(rows));
}

function countedIn(unit: Kpi['unit']): 'percent' | 'count' | undefined {
  const kind = listUnit(everyLanguage, unit);
  return kind === 'percent' || kind === 'count' ? kind : undefined;
}

function unitWord(text: string, language: Language): string | undefined {
  const entry = unitOfTarget(text, '', everyLanguage);
  return entry === undefined ? undefined : listWord(words[language].lists, 'unit', entry);
}

function polarityWord(text: string, language: Language): string | undefined {
  const { comparator } = readAnswer(text);
  const entry = { min: 'maximise', max: 'minimise', range: 'stabilise', eq: undefined, none: undefined }[comparator];
  return entry === undefined ? undefined : listWord(words[language].lists, 'polarity', entry);
}

function frequencyWord(text: string, language: Language): string | undefined {
  const { period } = readAnswer(text);
  const entry = listIds.frequency.find((each) => each === period);
  return entry === undefined ? undefined : listWord(words[language].lists, 'frequency', entry);
}

const signs = { min: '≥ ', max: '≤ ', range: '', eq: '', none: '' };

/** The level that a target's text states, as a cell says it: `"95% karyawan hadir setiap minggu"` → 95% per minggu. */
function levelText(text: string, language: Language): string | undefined {
  const { value, valueHigh, unit, comparator, period } = readAnswer(text);
  if (value === null) return undefined;
  const number = (given: number): string =>
    unit === 'percent' ? `${Number((given * 100).toPrecision(12))}%` : String(given);
  const level = valueHigh === undefined ? number(value) : `${number(value)}–${number(valueHigh)}`;
  const when = period === 'none' || period === 'date' ? '' : ` per ${words[language].terms.periods[period]}`;
  return `${signs[comparator]}${level}${when}`;
}
