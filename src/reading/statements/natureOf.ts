import { phraseAt } from '../tokens/phraseIndex';
import { bodyStart } from './bodyStart';
import { changeNature } from './changeNature';
import { deliveryNature } from './deliveryNature';
import { dutyNature } from './dutyNature';
import { firstQuality } from './firstQuality';
import { isParticiple } from './isParticiple';
import { isRoutine } from '../times/isRoutine';
import { lexicon } from '../lexicon/lexicon';
import { duty, fact, vague } from './nature';
import type { Nature } from './nature';
import { nounPhraseNature } from './nounPhraseNature';
import { obligationNature } from './obligationNature';
import { endsHead, firstPhrase, headEnd, lastPhrase } from '../tokens/phraseSearch';
import type { Token } from '../tokens/token';

/** How many tokens may stand before a word that says that something has been done. */
const longestBeforeDone = 12;
/** From the least to the most that is said: of a name and its explanation the one that says more counts. */
const telling: readonly Nature['kind'][] = ['vague', 'duty', 'fact', 'delivery', 'quantity'];

/** Tells a name of a quantity, a one-off delivery, a fact, a routine duty and a vague wish apart, by the words alone. */
export function natureOf(tokens: readonly Token[], begin: number): Nature {
  const body = bodyStart(tokens, begin);
  if (body === undefined || phraseAt(lexicon.verbOpeners, tokens, begin - 1)) return partNature(tokens, begin);
  const name = partNature(tokens.slice(0, body - 1), begin);
  if (name.kind === 'quantity') return name;
  if (isOften(tokens, body)) return duty;
  const explanation = partNature(tokens, body);
  const praise = name.kind === 'vague' && explanation.kind !== 'quantity' && explanation.kind !== 'fact';
  if (praise && firstQuality(tokens, begin, body) && firstQuality(tokens, body)) return name;
  return telling.indexOf(explanation.kind) > telling.indexOf(name.kind) ? explanation : name;
}

function partNature(tokens: readonly Token[], begin: number): Nature {
  const often = phraseAt(lexicon.frequencies, tokens, begin);
  const start = begin + (often && tokens.length > begin + often.length ? often.length : 0);
  const obligation = obligationNature(tokens, start, verbNature);
  if (obligation?.kind === 'duty') return obligation;
  const quantity = phraseAt(lexicon.quantities, tokens, start);
  if (quantity && isNameAlone(tokens, start, quantity.length)) return { kind: 'quantity', unit: quantity.meaning };
  if (firstPhrase(lexicon.shares, tokens, start)) return { kind: 'quantity', unit: 'percent' };
  if (phraseAt(lexicon.perfects, tokens, start) && isParticiple(tokens, start + 1)) return fact;
  const noun = statesAll(tokens, start) || phraseAt(lexicon.determiners, tokens, start - 1);
  const quality = phraseAt(lexicon.qualities, tokens, start) && !opensVerb(tokens, start);
  const verb = noun || quality ? undefined : verbNature(tokens, start);
  if (verb?.kind === 'duty' && phraseAt(lexicon.abilities, tokens, begin - 1)) return vague;
  const nature = obligation ?? verb ?? nounPhraseNature(tokens, start);
  const routine = often && start > begin && isRoutine(tokens, begin);
  return nature.kind === 'vague' && routine && !firstQuality(tokens, start) ? duty : nature;
}

/** "All shops send …", "Panitia telah menyusun …" say what is so, whatever verb they hold. */
function statesAll(tokens: readonly Token[], start: number): boolean {
  if (phraseAt(lexicon.universals, tokens, start)) return true;
  const done = firstPhrase(lexicon.completions, tokens, start);
  return done !== undefined && done.at <= start + longestBeforeDone && tokens[done.at - 1]?.text !== 'yang';
}

/** "Write-offs", "Seats held by women", "Bertanggung jawab": words that only look like verbs. */
function isNounThere(tokens: readonly Token[], start: number): boolean {
  const verb = phraseAt(lexicon.duties, tokens, start) ?? phraseAt(lexicon.deliveries, tokens, start);
  if (!verb) return false;
  const compound = verb.length === 1 && tokens[start + 1]?.text === '-' && tokens[start + 1]?.glued === true;
  const counted = phraseAt(lexicon.thirds, tokens, start) !== undefined && isParticiple(tokens, start + 1);
  const trait = (phraseAt(lexicon.qualities, tokens, start)?.length ?? 0) >= tokens.length - start;
  const adjective = /ing$/u.test(tokens[start]?.text ?? '') && phraseAt(lexicon.noDuties, tokens, start) !== undefined;
  return compound || counted || trait || (adjective && verb.length === 1);
}

/** The nature of a text that begins with a verb. */
function verbNature(tokens: readonly Token[], start: number): Nature | undefined {
  if (isNounThere(tokens, start)) return undefined;
  const order = phraseAt(lexicon.duties, tokens, start)?.length ?? 0;
  if (order > 1) {
    const head = headEnd(tokens, start);
    const last = lastPhrase(lexicon.lastQuantities, tokens, start + order, head);
    return last && last.at + last.length === head ? { kind: 'quantity', unit: last.meaning } : duty;
  }
  return changeNature(tokens, start) ?? deliveryNature(tokens, start) ?? dutyNature(tokens, start);
}

/** "Reach" is a name by itself and in "Reach per post", an order in "Reach more people"; "Sales calls" are work. */
function isNameAlone(tokens: readonly Token[], start: number, length: number): boolean {
  if (!phraseAt(lexicon.lastQuantities, tokens, start)) return true;
  const head = headEnd(tokens, start);
  const compound = tokens[start + length]?.text === '-' && tokens[start + length]?.glued === true;
  if (compound) return true;
  const order = phraseAt(lexicon.duties, tokens, start)?.length ?? 0;
  if (length > 1 && order < length) return true;
  if (phraseAt(lexicon.changes, tokens, start)) return head === start + length;
  if (head === start + length || endsHead(lexicon.lastQuantities, tokens, start + length, head)) return true;
  const verb = !phraseAt(lexicon.noDuties, tokens, start) && phraseAt(lexicon.duties, tokens, start) !== undefined;
  return !verb && !endsHead(lexicon.dutyNouns, tokens, start + length, head);
}

/** Whether a word is a verb as well, whatever quality it names: "Optimise". */
function opensVerb(tokens: readonly Token[], start: number): boolean {
  const quality = phraseAt(lexicon.qualities, tokens, start)?.length ?? 0;
  return [lexicon.changes, lexicon.strivings, lexicon.deliveries, lexicon.duties].some(
    (index) => (phraseAt(index, tokens, start)?.length ?? 0) >= quality,
  );
}

/** "Stock count: every other Friday", "Stock check: weekly": work and how often it is done. */
function isOften(tokens: readonly Token[], body: number): boolean {
  const often = phraseAt(lexicon.frequencies, tokens, body) ?? phraseAt(lexicon.everies, tokens, body);
  return often !== undefined && isRoutine(tokens, body);
}
