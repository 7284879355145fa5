import { has, isSureVerb } from './unit';
import type { Unit } from './unit';

const sentenceEnds = new Set(['.', ';', '!', '?', '→', '[']);

/** Where the noun phrase that begins at a unit ends: before "of", "yang", "is", a bracket. */
export function phraseEnd(units: readonly Unit[], start: number): number {
  const end = units.findIndex((unit, place) => place > start && endsPhrase(unit));
  return end < 0 ? units.length : end;
}

function endsPhrase(unit: Unit): boolean {
  return sentenceEnds.has(unit.text) || has(unit, 'head:end', 'head:closer', 'joiner', 'choice');
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
  const words = units.filter((unit) => has(unit, 'thing') && unit.kind === 'word');
  const indonesian = words.findIndex(({ languages }) => languages.has('id') && !languages.has('en'));
  if (indonesian === 0 || isIndonesianFirst(words, indonesian)) return words[0];
  const english = indonesian < 0 ? words : words.slice(0, indonesian);
  return [...english].reverse().find((unit) => !describesAfter(unit)) ?? words[0];
}

/** A word of both languages before one that is only Indonesian begins an Indonesian phrase. */
function isIndonesianFirst(words: readonly Unit[], indonesian: number): boolean {
  return indonesian > 0 && words[0]?.languages.has('id') === true;
}

/** "orders overdue", "reports sent": what stands behind the head. */
function describesAfter(unit: Unit): boolean {
  return has(unit, 'status', 'adverb') || (has(unit, 'participle') && !has(unit, 'noun:quantity'));
}
