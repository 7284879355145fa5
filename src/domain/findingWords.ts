import type { Finding } from './finding';
import { messages as en } from './language/en/messages';
import { messages as idn } from './language/id/messages';
import type { InEachLanguage, Language } from './language/language';
import type { RuleMessages, RuleWords } from './language/ruleMessages';

const messages: InEachLanguage<RuleMessages> = { en, id: idn };

/** What a finding says: what is missing or weak, why it matters, how to mend it. */
export function findingWords(finding: Finding, language: Language): RuleWords {
  // A rule's own values always come with its id; the table of messages is checked rule by rule.
  const say = messages[language][finding.rule] as (values: Finding['values']) => RuleWords;
  return say(finding.values);
}
