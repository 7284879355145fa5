import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import type { Token } from './token';

const listMarks = new Set(['.', ')', ':']);
const codeSigns = new Set(['.', '-', '(', ')', ':', '/', '–']);

/** Where a leading number or code ends: "3. ", "a) ", "IKU 2.4: ", "2. IKU1-a (IKK 1.1) "; 0 without one. */
export function codeEnd(tokens: readonly Token[]): number {
  let at = 0;
  if (isListMark(tokens)) at = 2;
  if (isNumbered(tokens.slice(at, at + 4))) return at + 3;
  if (!isCodeWord(tokens, at)) return at;
  let end = at + 1;
  while (end < tokens.length && isCodePart(tokens, end)) end += 1;
  return end > at + 1 && end < tokens.length ? end : at;
}

function isListMark([first, mark, next]: readonly Token[]): boolean {
  const short = first?.kind === 'number' || (first?.kind === 'word' && first.text.length === 1);
  return short && mark?.glued === true && listMarks.has(mark.text) && next?.glued === false;
}

/** "Output 1.1: …", with any word. */
function isNumbered([word, number, mark, next]: readonly Token[]): boolean {
  return word?.kind === 'word' && number?.kind === 'number' && /^[:;]$/.test(mark?.text ?? '') && next?.glued === false;
}

/** A word for codes, alone ("IKU") or with its number ("IKU1"). */
function isCodeWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const letters = { ...token, text: token.text.replace(/\d+$/u, '') };
  return phraseAt(lexicon.codes, [letters], 0) !== undefined;
}

function isCodePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return codeSigns.has(token.text);
  const letter = token.text.length === 1 && codeSigns.has(tokens[at - 1]?.text ?? '') && token.glued;
  return letter || isCodeWord(tokens, at);
}
