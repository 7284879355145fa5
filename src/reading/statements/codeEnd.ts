import { entriesOf } from '../lexicon/lexicon';
import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Tag } from '../lexicon/tag';

const listMarks = new Set(['.', ')', ':']);
const codeSigns = new Set(['.', '-', '(', ')', ':', '/', '–', '—', '_']);
const headingSigns = new Set([...codeSigns, '#']);
const dashes = new Set(['-', '–', '—']);
/** What a statement may begin with. */
const beginners: readonly Tag[] = [
  ...(['verb:change', 'verb:deliver', 'verb:strive', 'verb', 'ambiguous', 'noun:quantity', 'opener'] as const),
];
/** How many tokens a heading may have before its colon: "Strategic goal no. 4.2:". */
const longestHeading = 8;

/** Where leading numbers, codes and headings end: "3. ", "a) ", "IKU 2.4: ", "Goal 1: KR 1.2 – "; 0 without one. */
export function codeEnd(tokens: readonly Tagged[]): number {
  let at = 0;
  for (let end = partEnd(tokens, at); end > at && end < tokens.length; end = partEnd(tokens, at)) at = end;
  return at;
}

/** Each tells where one kind of code ends that begins at a token. */
const codeKinds = [markedEnd, bracketedEnd, outlineEnd, headingEnd, codeWordsEnd];

function partEnd(tokens: readonly Tagged[], at: number): number {
  for (const kind of codeKinds) {
    const end = kind(tokens, at);
    if (end !== undefined) return end;
  }
  return at;
}

/** "3. Reduce …", "a) …", "3 – Reduce …". */
function markedEnd(tokens: readonly Tagged[], at: number): number | undefined {
  return isListMark(tokens, at) || isDashed(tokens, at) ? at + 2 : undefined;
}

function isListMark(tokens: readonly Tagged[], at: number): boolean {
  const [first, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !next || !mark?.glued || !listMarks.has(mark.text)) return false;
  if (first.kind === 'number') return !next.glued || next.kind === 'word';
  return first.kind === 'word' && /^(?:\p{L}|o\d+|kr\d+)$/u.test(first.text) && !next.glued;
}

function isDashed(tokens: readonly Tagged[], at: number): boolean {
  const [number, dash, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number?.kind !== 'number' || !dash || dash.glued || !dashes.has(dash.text)) return false;
  return next?.glued === false && hasTag(tokens, at + 2, ...beginners);
}

/** "[4126] …". */
function bracketedEnd(tokens: readonly Tagged[], at: number): number | undefined {
  if (tokens[at]?.text !== '[' || tokens[at + 1]?.kind !== 'number') return undefined;
  return tokens[at + 2]?.text === ']' ? at + 3 : undefined;
}

/** "A.1.2 …", "CL-64: …": a short code in capitals with a number, glued together. */
function outlineEnd(tokens: readonly Tagged[], at: number): number | undefined {
  if (isNumbering(tokens, at)) return at + 1;
  const [letters, sign, number] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!letters || !/^\p{Lu}{1,3}$/u.test(letters.raw) || !sign?.glued || !/^[.-]$/.test(sign.text)) return undefined;
  return number?.kind === 'number' && number.glued ? closedCodeEnd(tokens, at + 3, sign.text === '-') : undefined;
}

/** Where a code ends behind its number: at a mark that is glued to it, or without one; after a hyphen a mark must follow. */
function closedCodeEnd(tokens: readonly Tagged[], at: number, hyphened: boolean): number | undefined {
  if (tokens[at]?.glued) return listMarks.has(tokens[at].text) ? at + 1 : undefined;
  return hyphened ? undefined : at;
}

/** "4.2 Reduce …": a number with points before a word in capitals that begins a statement. */
function isNumbering(tokens: readonly Tagged[], at: number): boolean {
  const [number, word] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || !/^\d{1,2}(?:\.\d{1,2})+$/.test(number.text)) return false;
  if (isListMark(tokens, at + 1)) return true;
  return /^\p{Lu}/u.test(word?.raw ?? '') && hasTag(tokens, at + 1, ...beginners);
}

/** "Output 1.1: …", with any word; "Key result: …" and "Goal 2 – …" with a word for headings. */
function headingEnd(tokens: readonly Tagged[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  return numberedHeadingEnd(tokens, at) ?? closedHeadingEnd(tokens, at);
}

/** "Goal 1.2 Reduce …". */
function numberedHeadingEnd(tokens: readonly Tagged[], at: number): number | undefined {
  const name = phraseWith('heading', tokens, at) ?? phraseWith('code', tokens, at);
  const number = at + (name?.length ?? 0);
  return name && tokens[number]?.kind === 'number' && hasTag(tokens, number + 1, ...beginners) ? number + 1 : undefined;
}

function closedHeadingEnd(tokens: readonly Tagged[], at: number): number | undefined {
  const end = headingClose(tokens, at);
  if (end === undefined) return undefined;
  const before = tokens.slice(at, end);
  if (before.some((_, place) => hasTag(tokens, at + place, 'heading'))) return end + 1;
  const isVerb = hasTag(tokens, at, 'verb:change', 'verb:deliver', 'verb:strive');
  const numbered = before.some(({ kind, text }) => kind === 'number' || /\d$/u.test(text));
  return tokens[end]?.text === ':' && numbered && !isVerb ? end + 1 : undefined;
}

/** The colon or the dash between spaces that closes a heading; undefined behind a sign that no heading has. */
function headingClose(tokens: readonly Tagged[], at: number): number | undefined {
  for (let end = at; end < Math.min(at + longestHeading, tokens.length); end += 1) {
    if (tokens[end + 1]?.glued === false && closesHeading(tokens[end])) return end;
    if (endsHeadings(tokens[end])) return undefined;
  }
  return undefined;
}

function closesHeading(token: Tagged | undefined): boolean {
  return token?.text === ':' || (token?.glued === false && dashes.has(token.text));
}

function endsHeadings(token: Tagged | undefined): boolean {
  return token?.text === '(' || (token?.kind === 'sign' && !headingSigns.has(token.text));
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
  if (!/\d$/u.test(token.text)) return hasTag(tokens, at, 'code');
  const letters = token.text.replace(/\d+$/u, '');
  return entriesOf(letters).some(({ words, tags }) => words.length === 1 && tags.has('code'));
}

function isCodePart(tokens: readonly Tagged[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before) return false;
  if (token.kind === 'number') return token.glued || !/\d$/u.test(before.text);
  if (token.kind === 'sign') return codeSigns.has(token.text);
  const joined = codeSigns.has(before.text) || before.kind === 'number';
  return (token.text.length === 1 && joined && token.glued) || isCodeWord(tokens, at);
}
