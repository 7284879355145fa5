import type { Token } from './token';

/** How many tokens the words of a phrase take, whose first one stands at a token; 0 where they do not stand there. */
export function phraseLength(words: readonly string[], tokens: readonly Token[], at: number): number {
  let place = at + 1;
  for (let i = 1; i < words.length; i += 1, place += 1) {
    if (tokens[place]?.text === '-' && words[i] !== '-') place += 1;
    if (tokens[place]?.text !== words[i]) return 0;
  }
  return place - at;
}
