import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';

/** Words that mostly are no numbers: "one of the best", "salah satu". */
const unsureBelow = 2;

interface NumberWords {
  readonly length: number;
  readonly value: number;
  readonly doubt?: 'word';
}

/** A number in words: `two hundred` → 200, `dua puluh lima` → 25, `seribu` → 1000. */
export function numberWordsAt(tokens: readonly Tagged[], start: number): NumberWords | undefined {
  let at = start;
  let sum = 0;
  let group: number | undefined;
  for (;;) {
    const word = phraseWith('number', tokens, at);
    const multiplier = word ? undefined : phraseWith('number:multiplier', tokens, at);
    if (word === undefined && group !== undefined && tokens[at]?.text === 'setengah') {
      group += 0.5;
      at += 1;
    } else if (word) {
      group = (group ?? 0) + word.meaning;
      at += word.length;
    } else if (multiplier && group !== undefined) {
      const teens = tokens[at]?.text === 'belas';
      const scaled = teens ? group + 10 : group * multiplier.meaning;
      group = multiplier.meaning >= 1000 ? undefined : scaled;
      if (multiplier.meaning >= 1000) sum += scaled;
      at += multiplier.length;
      if (group === undefined && !phraseWith('number', tokens, at)) break;
    } else break;
    if (tokens[at]?.text === '-' && tokens[at]?.glued && phraseWith('number', tokens, at + 1)) at += 1;
  }
  if (at === start) return undefined;
  const value = sum + (group ?? 0);
  return { length: at - start, value, doubt: value < unsureBelow && value > 0 ? 'word' : undefined };
}
