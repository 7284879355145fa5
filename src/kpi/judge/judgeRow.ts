import type { Department } from '../record/departmentFields';
import { letters, type Letter } from '../record/Field';
import type { Kpi } from '../record/kpiFields';
import type { TypedWords } from '../record/lists';
import type { CheckSettings } from '../record/settings';
import type { DepartmentTarget } from '../record/targetFields';
import { tableRules } from '../rules/index';
import { checkKpi } from './checkKpi';
import type { Finding } from './finding';
import { judgeLetter } from './judgeLetter';
import { linksOf } from './linksOf';
import type { LetterStatus } from './signs';

/** The tables around a row. */
export interface RowSurroundings {
  /** The other rows of the KPI table. */
  readonly others: readonly Kpi[];
  readonly departments: readonly Department[];
  readonly targets: readonly DepartmentTarget[];
  readonly settings: CheckSettings;
  readonly spellings: TypedWords;
}

/** A row's letters, and what is missing or weak, the most important first. */
export interface JudgedRow {
  readonly letters: Readonly<Record<Letter, LetterStatus>>;
  readonly findings: readonly Finding[];
}

/** Judges one row as the sheet's functions and Check do. */
export function judgeRow(kpi: Kpi, { others, departments, targets, settings, spellings }: RowSurroundings): JudgedRow {
  const linked = linksOf(targets)(kpi.department, kpi.linkedTarget);
  const context = { ...settings, spellings, linked };
  const inTable = tableRules.flatMap(({ id, field, find }): Finding[] =>
    find([kpi, ...others], departments).flatMap(({ row, values }) => (row === 0 ? [{ rule: id, field, values }] : [])),
  );
  const judged = letters.map((letter): [Letter, LetterStatus] => [letter, statusOf(judgeLetter(letter, kpi, context))]);
  return {
    letters: Object.fromEntries(judged) as Record<Letter, LetterStatus>,
    findings: [...checkKpi(kpi, context), ...inTable],
  };
}

function statusOf(isMet: boolean | undefined): LetterStatus {
  return isMet === undefined ? 'notJudged' : isMet ? 'met' : 'notMet';
}
