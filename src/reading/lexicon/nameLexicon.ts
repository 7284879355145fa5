import { nameWords as en } from './en/nameWords';
import { nameWords as idn } from './id/nameWords';
import { wordIndex } from '../tokens/phraseIndex';

/** Words of one language in names of KPIs that measure one's own work. */
export interface NameWords {
  /** At the beginning: counts. */
  readonly counts: readonly string[];
  /** At the beginning: a share of a whole. */
  readonly shares: readonly string[];
  /** Work that one does for itself: neither people served nor things made. */
  readonly ownWork: readonly string[];
  /** Behind a share: work in general, of which nobody knows what belongs to it. */
  readonly generalWork: readonly string[];
  /** At the end: says of one's own work that it was done. */
  readonly done: readonly string[];
  /** At the end: says only that it was done well. */
  readonly well: readonly string[];
}

/** The words of both languages. */
export const nameLexicon = {
  counts: wordIndex(en.counts, idn.counts),
  shares: wordIndex(en.shares, idn.shares),
  ownWork: wordIndex(en.ownWork, idn.ownWork),
  generalWork: wordIndex(en.generalWork, idn.generalWork),
  done: wordIndex(en.done, idn.done),
  well: wordIndex(en.well, idn.well),
};
