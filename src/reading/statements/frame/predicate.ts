import { headOf, phraseEnd } from './nounPhrase';
import { has, isSureVerb } from './unit';
import type { Unit } from './unit';

/** How many units the subject before "should", "are" or "telah" may have. */
const longestSubject = 16;
/** The same for a subject whose verb follows at once: "Kepala toko menyusun laporan". */
const longestBareSubject = 4;
/** How many units after "are" may say what has been done: "are fully documented". */
const longestDone = 3;

interface Predicate {
  /** Where is, must, telah stand. */
  readonly at: number | undefined;
  /** Where the verb stands whose subject goes before it. */
  readonly verb: number | undefined;
  /** What is said to be done or so. */
  readonly done: readonly Unit[];
}

const none: Predicate = { at: undefined, verb: undefined, done: [] };

/** What is said of a subject: "The secretary should sort …", "Siswa wajib …", "Reports are sent"; an order has none. */
export function predicateOf(units: readonly Unit[]): Predicate {
  if (isSureVerb(units[0])) return none;
  const end = Math.min(units.length, longestSubject);
  for (let at = 0; at < end; at += 1) {
    if (at > 0 && endsSubject(units[at])) return none;
    if (beginsPredicate(units, at)) return said(units, at);
    if (isVerbOfSubject(units, at) || isAssignment(units, at)) return { at: undefined, verb: at, done: [] };
  }
  return none;
}

function endsSubject(unit: Unit | undefined): boolean {
  return has(unit, 'relative') || /^[:;.]$/.test(unit?.text ?? '');
}

/** "telah" and "have" may stand without a subject. */
function beginsPredicate(units: readonly Unit[], at: number): boolean {
  return has(units[at], 'perfect') || (at > 0 && has(units[at], 'modal', 'announce', 'state'));
}

function said(units: readonly Unit[], at: number): Predicate {
  let next = at + 1;
  while (has(units[next], 'adverb', 'be')) next += 1;
  const modal = has(units[at], 'modal', 'announce') && !has(units[at], 'state');
  const done = units.slice(next, next + (modal ? 1 : longestDone));
  const passive = has(units[next], 'participle', 'passive') || (next > at + 1 && has(units[next - 1], 'be'));
  return { at, verb: modal && !passive && next < units.length ? next : undefined, done };
}

/** "Managers review requests", "Kepala toko menyusun laporan": a verb behind a subject that measures nothing. */
function isVerbOfSubject(units: readonly Unit[], at: number): boolean {
  if (at === 0 || at > longestBareSubject || at >= phraseEnd(units, 0) || at + 1 >= units.length) return false;
  const subject = units.slice(0, at);
  if (subject.some((unit) => has(unit, 'quality', 'noun:quantity', 'universal', 'ambiguous'))) return false;
  if (!has(headOf(subject), 'thing')) return false;
  return has(units[at], 'active') ? has(units[at], 'verb') : isVerbOfPlural(units, at);
}

/** The base form of a verb behind several people; an ambiguous one before an article. */
function isVerbOfPlural(units: readonly Unit[], at: number): boolean {
  if (!has(units[at - 1], 'plural') || has(units[at], 'third', 'gerund', 'participle')) return false;
  return has(units[at], 'verb') || (has(units[at], 'ambiguous') && has(units[at + 1], 'determiner'));
}

/** "Ana to write the guide", "Ana + Budi to …": names of people, and what each of them is to do. */
function isAssignment(units: readonly Unit[], at: number): boolean {
  if (at < 2 || !has(units[at - 1], 'way:to') || !has(units[at], 'verb:deliver', 'verb:prepare')) return false;
  return units.slice(0, at - 1).every(({ isCapitalised, kind }) => isCapitalised || kind === 'sign');
}
