import { checkKpi } from '../kpi/judge/checkKpi';
import type { Finding } from '../kpi/judge/finding';
import { findingWords } from './findingWords';
import { isBlankKpi } from '../kpi/record/blankKpi';
import type { Kpi, Language } from '../kpi/record/kpi';
import { wordsOf } from './wordsOf';
import type { KpiContext } from '../kpi/rules/kpiRule';

/** Most characters of an advice, so that it fits a cell. */
const longestAdvice = 200;

/**
 * One sentence for a row: the most important finding and how to mend it, with the number of further findings; a friendly
 * word where there is none. At most 200 characters.
 */
export function adviceSentence(findings: readonly Finding[], language: Language): string {
  const { complete, one, more } = wordsOf[language].advice;
  const [first] = findings;
  if (!first) return complete;
  const { finding, mend } = findingWords(first, language);
  const rest = findings.length > 1 ? more(findings.length - 1) : '';
  const sentence = one(finding, mend);
  const room = longestAdvice - rest.length;
  return (sentence.length <= room ? sentence : `${sentence.slice(0, room - 1).trimEnd()}…`) + rest;
}

/** The advice for one row, checked by itself; "" for a blank row. */
export function kpiAdvice(kpi: Partial<Kpi>, context: KpiContext, language: Language): string {
  return isBlankKpi(kpi) ? '' : adviceSentence(checkKpi(kpi, context), language);
}
