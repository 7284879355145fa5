import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';

/** Words that mostly are no numbers: "one of the best", "salah satu". */
const unsureBelow = 2;
/** From here on a multiplier closes a group: "two thousand five hundred". */
const leastGroup = 1000;

interface NumberWords {
  readonly length: number;
  readonly value: number;
  readonly doubt?: 'word';
}

/** What is read so far: the groups that are closed, and the one that is open. */
interface Reading {
  readonly at: number;
  readonly sum: number;
  readonly group: number | undefined;
}

/** A number in words: `two hundred` → 200, `dua puluh lima` → 25, `seribu` → 1000. */
export function numberWordsAt(tokens: readonly Tagged[], start: number): NumberWords | undefined {
  if (!hasTag(tokens, start, 'number')) return undefined;
  let read: Reading = { at: start, sum: 0, group: undefined };
  for (let next = step(tokens, read); next; next = step(tokens, read)) read = afterHyphen(tokens, next);
  const value = read.sum + (read.group ?? 0);
  return { length: read.at - start, value, doubt: value < unsureBelow && value > 0 ? 'word' : undefined };
}

/** Reads one more word; undefined at the end of the number. */
function step(tokens: readonly Tagged[], { at, sum, group }: Reading): Reading | undefined {
  const word = phraseWith('number', tokens, at);
  if (word) return { at: at + word.length, sum, group: (group ?? 0) + word.meaning };
  if (group === undefined) return undefined;
  if (hasTag(tokens, at, 'number:half')) return { at: at + 1, sum, group: group + 0.5 };
  const multiplier = phraseWith('number:multiplier', tokens, at);
  if (!multiplier) return undefined;
  const scaled = hasTag(tokens, at, 'number:teen') ? group + 10 : group * multiplier.meaning;
  const closes = multiplier.meaning >= leastGroup;
  return { at: at + multiplier.length, sum: closes ? sum + scaled : sum, group: closes ? undefined : scaled };
}

/** "twenty-five". */
function afterHyphen(tokens: readonly Tagged[], read: Reading): Reading {
  const hyphen = tokens[read.at];
  const joined = hyphen?.text === '-' && hyphen.glued && hasTag(tokens, read.at + 1, 'number');
  return joined ? { ...read, at: read.at + 1 } : read;
}
