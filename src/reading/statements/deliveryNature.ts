import { phraseAt } from '../tokens/phraseIndex';
import { firstQuality } from './firstQuality';
import { isAdverb } from './isAdverb';
import { isPlural } from './isPlural';
import { isRoutine } from '../times/isRoutine';
import { lexicon } from '../lexicon/lexicon';
import { delivery, duty, vague } from './nature';
import type { Nature } from './nature';
import { endsHead, firstPhrase, headEnd, lastPhrase, objectEnd } from '../tokens/phraseSearch';
import type { Token } from '../tokens/token';

/** The nature of a text that begins with a verb of delivery: "Develop the shop" ends some day, "Develop ideas" does not. */
export function deliveryNature(tokens: readonly Token[], start: number): Nature | undefined {
  const verb = phraseAt(lexicon.deliveries, tokens, start);
  if (!verb || isMeasured(tokens, start)) return undefined;
  const object = afterJoinedVerbs(tokens, start + verb.length);
  const head = headEnd(tokens, object);
  if (isRoutine(tokens, start)) return duty;
  if (firstQuality(tokens, object, objectEnd(tokens, object)) && !namesQuantity(tokens, object, head)) return vague;
  const purpose = firstPhrase(lexicon.purposes, tokens, object)?.at ?? tokens.length;
  if (tokens.some((_, at) => at >= head && at < purpose && isAdverb(tokens, at))) return vague;
  if (phraseAt(lexicon.shapings, tokens, start) && !namesThing(tokens, object, head)) return vague;
  const proper =
    head - 1 === object &&
    /^\p{Lu}\p{Ll}/u.test(tokens[object]?.raw ?? '') &&
    tokens[start]?.raw !== tokens[start]?.raw.toUpperCase();
  const general = phraseAt(lexicon.makings, tokens, start) && isPlural(tokens[head - 1]) && !proper;
  return general && !firstPhrase(lexicon.definites, tokens, object, head) ? duty : delivery;
}

/** "Develop, test and implement …": the object begins after the last verb. */
function afterJoinedVerbs(tokens: readonly Token[], start: number): number {
  const joiner = phraseAt(lexicon.joiners, tokens, start) ?? phraseAt(lexicon.commas, tokens, start);
  const next = joiner && start + joiner.length;
  if (next === undefined) return start;
  const verb = [lexicon.deliveries, lexicon.duties, lexicon.strivings, lexicon.changes]
    .map((index) => phraseAt(index, tokens, next)?.length ?? 0)
    .reduce((longest, length) => Math.max(longest, length), 0);
  return verb === 0 ? start : afterJoinedVerbs(tokens, next + verb);
}

/** What is delivered is a quantity when it begins with one in Indonesian or ends with one in English. */
function namesQuantity(tokens: readonly Token[], object: number, head: number): boolean {
  if (phraseAt(lexicon.quantities, tokens, object) && !phraseAt(lexicon.lastQuantities, tokens, object)) return true;
  const last = lastPhrase(lexicon.lastQuantities, tokens, object, head);
  return last !== undefined && last.at + last.length === head;
}

/** "the canteen app", "a new shop": a certain thing, or one of those that are made once. */
function namesThing(tokens: readonly Token[], object: number, head: number): boolean {
  const certain =
    phraseAt(lexicon.determiners, tokens, object) ??
    phraseAt(lexicon.novelties, tokens, object) ??
    phraseAt(lexicon.novelties, tokens, object + 1);
  return certain !== undefined || endsHead(lexicon.deliverables, tokens, object, head);
}

/** "Build size of the bundle" is a name: what is measured follows at once. */
function isMeasured(tokens: readonly Token[], start: number): boolean {
  const quantity = phraseAt(lexicon.lastQuantities, tokens, start + 1);
  return (
    quantity !== undefined &&
    headEnd(tokens, start) === start + 1 + quantity.length &&
    start + 1 + quantity.length < tokens.length
  );
}
