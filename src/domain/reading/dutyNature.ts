import { phraseAt } from '../language/phraseIndex';
import { firstQuality } from './firstQuality';
import { isPlural } from './isPlural';
import { lexicon } from './lexicon';
import { duty, fact, vague } from './nature';
import type { Nature } from './nature';
import { firstPhrase, headEnd, lastPhrase } from './phraseSearch';
import type { Token } from './token';

/** Longest text that is still a bare name: "Pelayanan prima". */
const shortName = 4;
/** Longest subject before the verb of a duty: "All team members share …". */
const longestSubject = 4;

/** The nature of a text that begins with work: "Review reports" is a duty, "Audit coverage" a name, "Laporan dikirim" a fact. */
export function dutyNature(tokens: readonly Token[], start: number): Nature | undefined {
  const known = phraseAt(lexicon.duties, tokens, start) !== undefined;
  const noun = known
    ? phraseAt(lexicon.nounVerbs, tokens, start) !== undefined
    : hasForm(lexicon.dutyNounForms, tokens, start);
  if (!known && !noun) return hasForm(lexicon.dutyForms, tokens, start) ? duty : subjectDuty(tokens, start);
  if (!noun) return duty;
  const head = headEnd(tokens, start);
  const named = lastPhrase(lexicon.lastQuantities, tokens, start + 1, head);
  if (named && named.at + named.length === head) return { kind: 'quantity', unit: named.meaning };
  const quality = firstQuality(tokens, start) !== undefined;
  if (quality && (!known || tokens.length - start <= shortName)) return vague;
  return !quality && firstPhrase(lexicon.outcomes, tokens, start) ? fact : duty;
}

function hasForm(forms: readonly RegExp[], tokens: readonly Token[], start: number): boolean {
  const text = tokens[start]?.text ?? '';
  return forms.some((form) => form.test(text)) && !phraseAt(lexicon.noDuties, tokens, start);
}

/** "Managers review requests": people in the plural and a verb that is no noun as well. */
function subjectDuty(tokens: readonly Token[], start: number): Nature | undefined {
  const end = Math.min(headEnd(tokens, start), start + longestSubject);
  for (let at = start + 1; at < end; at += 1) {
    const verb = phraseAt(lexicon.duties, tokens, at) && !phraseAt(lexicon.nounVerbs, tokens, at);
    if (verb && isPlural(tokens[at - 1]) && lexicon.verbForms.some((form) => form.test(tokens[at]?.text ?? '')))
      return duty;
  }
  return undefined;
}
