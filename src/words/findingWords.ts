import type { Finding } from '../kpi/judge/finding';
import type { FindingText } from './FindingSentences';
import { words, type Language } from './index';

/** What a finding says: what is missing or weak, why it matters, how to mend it. */
export function findingWords(finding: Finding, language: Language): FindingText {
  // A rule's own values always come with its id; the table of sentences is checked rule by rule.
  const say = words[language].findings[finding.rule] as (values: Finding['values']) => FindingText;
  return say(finding.values);
}
