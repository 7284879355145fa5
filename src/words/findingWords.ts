import type { Finding } from '../kpi/judge/finding';
import { messages as en } from './en/findings';
import { messages as idn } from './id/findings';
import type { InEachLanguage, Language } from './language';
import type { RuleMessages, RuleWords } from './ruleMessages';

const messages: InEachLanguage<RuleMessages> = { en, id: idn };

/** What a finding says: what is missing or weak, why it matters, how to mend it. */
export function findingWords(finding: Finding, language: Language): RuleWords {
  // A rule's own values always come with its id; the table of messages is checked rule by rule.
  const say = messages[language][finding.rule] as (values: Finding['values']) => RuleWords;
  return say(finding.values);
}
