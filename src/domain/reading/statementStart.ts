import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import type { Token } from './token';

/** The token that tells the kind of statement: `IKU 2.4: Jumlah mitra` → Jumlah, `We will launch …` → launch. */
export function statementStart(tokens: readonly Token[]): number {
  let at = afterCode(tokens);
  for (let opener = phraseAt(lexicon.statementOpeners, tokens, at); opener && at + opener.length < tokens.length;) {
    at += opener.length;
    opener = phraseAt(lexicon.statementOpeners, tokens, at);
  }
  return at;
}

/** The first token after a leading code, bullet or number: a colon after the number, or a point or bracket after a bare one. */
function afterCode(tokens: readonly Token[]): number {
  const at = tokens[0]?.kind === 'number' ? 1 : 2;
  const mark = tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.glued === false ? tokens[at]?.text : undefined;
  if (mark === ':' || (at === 1 && (mark === '.' || mark === ')'))) return at + 1;
  const first = tokens.findIndex((token) => token.kind !== 'sign' || /^[<>≤≥$%#=]$/.test(token.text));
  return Math.max(0, first);
}
