import { phraseAt } from './tokens/phraseIndex';
import { lexicon } from './lexicon/lexicon';
import { statementStart } from './statements/statementStart';
import { tokensOf } from './tokens/token';
import { readTarget } from './readTarget';

/**
 * The words that make a text vague, as written: `"Be helpful and fast"` → Be, helpful, fast.
 * A text that can be measured has none, whatever its words; neither has one whose words are merely unknown.
 */
export function vagueWords(text: string): string[] {
  if (!readTarget(text).vague) return [];
  const tokens = tokensOf(text);
  const start = statementStart(tokens);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match =
      phraseAt(lexicon.qualities, tokens, at) ?? (at === start ? phraseAt(lexicon.strivings, tokens, at) : undefined);
    if (!match) continue;
    const words = tokens.slice(at, at + match.length);
    found.push(words.map((word, place) => (place > 0 && !word.glued ? ` ${word.raw}` : word.raw)).join(''));
    at += match.length - 1;
  }
  return found;
}
