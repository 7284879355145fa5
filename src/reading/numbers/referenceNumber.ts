import { hasTag } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';

/** "resources[2]". */
export function isFootnote(tokens: readonly Tagged[], start: number, end: number): boolean {
  return tokens[start - 1]?.text === '[' && tokens[end]?.text === ']' && tokens[start - 1]?.glued === true;
}

/** "SPM_04_VISITS". */
export function isInCode(tokens: readonly Tagged[], start: number, end: number): boolean {
  return tokens[start - 1]?.text === '_' || (tokens[end]?.text === '_' && tokens[end]?.glued === true);
}

/** "Permen 39 Tahun 2025". */
export function isRegulation(tokens: readonly Tagged[], start: number, end: number): boolean {
  return (
    isYearOf(tokens, end) ||
    isYearOf(tokens, end - 1) ||
    (isYearOf(tokens, start - 1) && tokens[start - 2]?.kind === 'number')
  );
}

/** Whether "tahun" and a year stand here after a number. */
export function isYearOf(tokens: readonly Tagged[], at: number): boolean {
  const year = hasTag(tokens, at, 'time:year') && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '');
  return year && tokens[at - 1]?.kind === 'number';
}
