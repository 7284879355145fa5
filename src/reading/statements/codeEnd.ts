import { entriesOf } from '../lexicon/lexicon';
import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Tag } from '../lexicon/tag';

const listMarks = new Set(['.', ')', ':']);
const codeSigns = new Set(['.', '-', '(', ')', ':', '/', '–', '—', '_']);
const dashes = new Set(['-', '–', '—']);
/** What a statement may begin with. */
const beginners: readonly Tag[] = [
  'verb:change',
  'verb:deliver',
  'verb:strive',
  'verb',
  'ambiguous',
  'noun:quantity',
  'opener',
];
/** How many tokens a heading may have before its colon: "Strategic goal no. 4.2:". */
const longestHeading = 8;

/** Where leading numbers, codes and headings end: "3. ", "a) ", "IKU 2.4: ", "Goal 1: KR 1.2 – "; 0 without one. */
export function codeEnd(tokens: readonly Tagged[]): number {
  let at = 0;
  for (let end = partEnd(tokens, at); end > at && end < tokens.length; end = partEnd(tokens, at)) at = end;
  return at;
}

function partEnd(tokens: readonly Tagged[], at: number): number {
  if (isListMark(tokens.slice(at, at + 3))) return at + 2;
  if (isDashed(tokens, at)) return at + 2;
  return bracketedEnd(tokens, at) ?? outlineEnd(tokens, at) ?? headingEnd(tokens, at) ?? codeWordsEnd(tokens, at) ?? at;
}

function isListMark([first, mark, next]: readonly Tagged[]): boolean {
  const short = first?.kind === 'number' || (first?.kind === 'word' && /^(?:\p{L}|o\d+|kr\d+)$/u.test(first.text));
  const spaced = next?.glued === false || (first?.kind === 'number' && next?.kind === 'word');
  return short && mark?.glued === true && listMarks.has(mark.text) && spaced;
}

/** "3 – Reduce …". */
function isDashed(tokens: readonly Tagged[], at: number): boolean {
  const [number, dash] = tokens.slice(at, at + 2);
  const spaced = number?.kind === 'number' && dashes.has(dash?.text ?? '') && dash?.glued === false;
  return spaced && tokens[at + 2]?.glued === false && hasTag(tokens, at + 2, ...beginners);
}

/** "[4126] …". */
function bracketedEnd(tokens: readonly Tagged[], at: number): number | undefined {
  const [open, number, close] = tokens.slice(at, at + 3);
  return open?.text === '[' && number?.kind === 'number' && close?.text === ']' ? at + 3 : undefined;
}

/** "4.2 Reduce …": a number with points before a word in capitals that begins a statement. */
function isNumbering(tokens: readonly Tagged[], at: number): boolean {
  const [number, word] = tokens.slice(at, at + 2);
  const numbering = number?.kind === 'number' && /^\d{1,2}(?:\.\d{1,2})+$/.test(number.text);
  if (numbering && isListMark(tokens.slice(at + 1, at + 4))) return true;
  return numbering && /^\p{Lu}/u.test(word?.raw ?? '') && hasTag(tokens, at + 1, ...beginners);
}

/** "A.1.2 …", "CL-64: …": a short code in capitals with a number, glued together. */
function outlineEnd(tokens: readonly Tagged[], at: number): number | undefined {
  if (isNumbering(tokens, at)) return at + 1;
  const [letters, sign, number] = tokens.slice(at, at + 3);
  if (letters?.kind !== 'word' || !/^\p{Lu}{1,3}$/u.test(letters.raw)) return undefined;
  if (!sign?.glued || !/^[.-]$/.test(sign.text) || number?.kind !== 'number' || !number.glued) return undefined;
  const closed = tokens[at + 3]?.glued ? (listMarks.has(tokens[at + 3]?.text ?? '') ? 1 : undefined) : 0;
  if (closed === undefined || (sign.text === '-' && closed === 0)) return undefined;
  return at + 3 + closed;
}

/** "Output 1.1: …", with any word; "Key result: …" and "Goal 2 – …" with a word for headings. */
function headingEnd(tokens: readonly Tagged[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const verb = hasTag(tokens, at, 'verb:change', 'verb:deliver', 'verb:strive');
  const name = phraseWith('heading', tokens, at) ?? phraseWith('code', tokens, at);
  const afterNumber = at + (name?.length ?? 0) + (tokens[at + (name?.length ?? 0)]?.kind === 'number' ? 1 : 0);
  if (name && afterNumber > at + name.length && hasTag(tokens, afterNumber, ...beginners)) return afterNumber;
  let numbered = false;
  let named = false;
  for (let end = at; end < at + longestHeading && end < tokens.length; end += 1) {
    const token = tokens[end];
    const heading = phraseWith('heading', tokens, end);
    named ||= heading !== undefined;
    const spaced = tokens[end + 1]?.glued === false;
    if (token?.text === ':' && spaced) return (numbered && !verb) || named ? end + 1 : undefined;
    if (token && dashes.has(token.text) && spaced && !token.glued) return named ? end + 1 : undefined;
    if (token?.kind === 'number' || /\d$/u.test(token?.text ?? '')) numbered = true;
    else if (token?.text === '(' || (token?.kind === 'sign' && !codeSigns.has(token.text) && token.text !== '#'))
      return undefined;
  }
  return undefined;
}

/** Words for codes with their numbers: "IKU1-(4) (IKU 4.b)". */
function codeWordsEnd(tokens: readonly Tagged[], at: number): number | undefined {
  if (!isCodeWord(tokens, at)) return undefined;
  let end = at + 1;
  while (end < tokens.length && isCodePart(tokens, end)) {
    end += 1;
    if (tokens[end - 1]?.text === ':') break;
  }
  return end > at + 1 ? end : undefined;
}

/** A word for codes, alone ("IKU") or with its number ("IKU1"). */
function isCodeWord(tokens: readonly Tagged[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const letters = token.text.replace(/\d+$/u, '');
  return entriesOf(letters).some(({ words, tags }) => words.length === 1 && tags.has('code'));
}

function isCodePart(tokens: readonly Tagged[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return token.glued || !/\d$/u.test(tokens[at - 1]?.text ?? '');
  if (token.kind === 'sign') return codeSigns.has(token.text);
  const before = tokens[at - 1];
  const joined = codeSigns.has(before?.text ?? '') || before?.kind === 'number';
  const letter = token.text.length === 1 && joined && token.glued;
  return letter || isCodeWord(tokens, at);
}
