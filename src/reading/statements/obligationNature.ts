import { phraseAt } from '../tokens/phraseIndex';
import type { PhraseIndex } from '../tokens/phraseIndex';
import { isParticiple } from './isParticiple';
import { isRoutine } from '../times/isRoutine';
import { isStatus } from './isStatus';
import { lexicon } from '../lexicon/lexicon';
import { firstPhrase } from '../tokens/phraseSearch';
import { delivery, duty, fact } from './nature';
import type { Nature } from './nature';
import type { Token } from '../tokens/token';

/** How many tokens the subject may have: "The officers of the club and their deputies should …". */
const longestObligedSubject = 24;
/** The same for names of people. */
const longestNames = 4;
const relatives = new Set(['that', 'which', 'who', 'yang', ':', ';', '.']);
const verbs: readonly PhraseIndex<unknown>[] = [lexicon.duties, lexicon.deliveries, lexicon.changes, lexicon.strivings];

/** The nature of a sentence that says what its subject has to do or will do: "The secretary should …", "Siswa wajib …". */
export function obligationNature(
  tokens: readonly Token[],
  start: number,
  verbNature: (tokens: readonly Token[], start: number) => Nature | undefined,
): Nature | undefined {
  if (phraseAt(lexicon.obligations, tokens, start - 1) && isStatus(tokens, start)) return duty;
  if (verbs.some((index) => phraseAt(index, tokens, start))) return undefined;
  if (isAssigned(tokens, start)) return delivery;
  for (let at = start + 1; at < Math.min(tokens.length - 1, start + longestObligedSubject); at += 1) {
    if (relatives.has(tokens[at]?.text ?? '')) return undefined;
    const must = phraseAt(lexicon.obligations, tokens, at);
    const will = must ?? phraseAt(lexicon.announcements, tokens, at);
    if (!will) continue;
    const verb = afterAdverbs(tokens, at + will.length);
    if (tokens[verb]?.text === 'be') return passive(tokens, afterAdverbs(tokens, verb + 1), must !== undefined);
    if (isStatus(tokens, verb)) return must || firstPhrase(lexicon.everies, tokens, verb) ? duty : undefined;
    return verbNature(tokens, verb);
  }
  return undefined;
}

function afterAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (/^\p{L}{3,}ly$/u.test(tokens[next]?.text ?? '') || tokens[next]?.text === 'also') next += 1;
  return next;
}

/** "must be checked", "will be sent every week" are duties; "will be opened" is done once. */
function passive(tokens: readonly Token[], at: number, must: boolean): Nature | undefined {
  if (!isParticiple(tokens, at) || phraseAt(lexicon.qualities, tokens, at)) return undefined;
  return must || isRoutine(tokens, at) ? duty : fact;
}

/** "Ana to write the guide", "Ana + Budi to …": people, and what each of them is to deliver. */
function isAssigned(tokens: readonly Token[], start: number): boolean {
  for (let at = start + 1; at <= start + longestNames; at += 1) {
    if (tokens[at]?.text === 'to') return phraseAt(lexicon.deliveries, tokens, at + 1) !== undefined;
    if (tokens[at]?.kind === 'word' && !/^\p{Lu}/u.test(tokens[at]?.raw ?? '')) return false;
  }
  return false;
}
