import type { Finding } from '../kpi/judge/finding';
import { findingWords } from './findingWords';
import { words, type Language } from './index';

/** Most characters of an advice, so that it fits a cell. */
const longestAdvice = 200;

/**
 * One sentence for a row: the most important finding and how to mend it, with the number of further findings; a friendly
 * word where there is none. At most 200 characters.
 */
export function adviceSentence(findings: readonly Finding[], language: Language): string {
  const { complete, one, more } = words[language].terms.advice;
  const [first] = findings;
  if (!first) return complete;
  const { finding, mend } = findingWords(first, language);
  const rest = findings.length > 1 ? more(findings.length - 1) : '';
  const sentence = one(finding, mend);
  const room = longestAdvice - rest.length;
  return (sentence.length <= room ? sentence : `${sentence.slice(0, room - 1).trimEnd()}…`) + rest;
}
