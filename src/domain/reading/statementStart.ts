import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import type { Token } from './token';

/** How far a code such as "IKU 3.1:" or "2)" may reach. */
const longestCode = 4;

/** The token that tells the kind of statement: `IKK 3.1: Pertukaran Pelajar` → Pertukaran, `We will launch …` → launch. */
export function statementStart(tokens: readonly Token[]): number {
  let at = afterCode(tokens);
  for (let opener = phraseAt(lexicon.statementOpeners, tokens, at); opener && at + opener.length < tokens.length;) {
    at += opener.length;
    opener = phraseAt(lexicon.statementOpeners, tokens, at);
  }
  return at;
}

/** The first token after a leading code, bullet or number. */
function afterCode(tokens: readonly Token[]): number {
  for (let at = 0; at < Math.min(longestCode, tokens.length - 1); at += 1) {
    const token = tokens[at];
    const numbered = tokens[at - 1]?.kind === 'number';
    if (numbered && (token?.text === ':' || ((token?.text === '.' || token?.text === ')') && at === 1))) return at + 1;
  }
  const first = tokens.findIndex((token) => token.kind !== 'sign' || /^[<>≤≥$%#=]$/.test(token.text));
  return Math.max(0, first);
}
