import { has, isSureVerb } from './unit';
import type { Unit } from './unit';

const sentenceEnds = new Set(['.', ';', '!', '?', '→', '[']);

/** Where the noun phrase that begins at a unit ends: before "of", "yang", "is", a bracket. */
export function phraseEnd(units: readonly Unit[], start: number): number {
  for (let at = start + 1; at < units.length; at += 1) if (endsPhrase(units[at])) return at;
  return units.length;
}

function endsPhrase(unit: Unit | undefined): boolean {
  return sentenceEnds.has(unit?.text ?? '') || has(unit, 'head:end', 'head:closer', 'joiner', 'choice');
}

/** The same with what is joined to it: "a small, devoted club", "laporan baik dan rapi"; not "sort letters and answer calls". */
export function joinedEnd(units: readonly Unit[], start: number): number {
  let end = phraseEnd(units, start);
  while (has(units[end], 'links')) {
    const next = end + (has(units[end + 1], 'links') ? 2 : 1);
    const described = !has(units[end], 'relative') || has(units[next], 'quality');
    if (isSureVerb(units[next]) || !described || next >= units.length) break;
    end = phraseEnd(units, next);
  }
  return end;
}

/**
 * What a noun phrase is about: an English one ends with it ("stock accuracy"), an Indonesian one begins with it ("akurasi stok"), an
 * English term with Indonesian words behind it is a whole ("lead time pengiriman").
 */
export function headOf(units: readonly Unit[]): Unit | undefined {
  let first: Unit | undefined;
  let last: Unit | undefined;
  for (const unit of units) {
    if (unit.kind !== 'word' || !unit.tags.has('thing')) continue;
    first ??= unit;
    if (isIndonesian(unit)) return first.languages.has('id') ? first : (last ?? first);
    if (!describesAfter(unit)) last = unit;
  }
  return last ?? first;
}

/** Whether only Indonesian has a word. A word of both languages before one begins an Indonesian phrase. */
export function isIndonesian(unit: Unit | undefined): boolean {
  return unit?.languages.has('id') === true && !unit.languages.has('en');
}

/** "orders overdue", "reports sent": what stands behind the head. */
function describesAfter(unit: Unit): boolean {
  return has(unit, 'status', 'adverb') || (has(unit, 'participle') && !has(unit, 'noun:quantity'));
}
