import { byForm, isAnyTag, isEndingVerb, isQualityTag, isVerbKind, isVerbTag } from './derivedForm';
import type { DerivedForm, Knows } from './derivedForm';
import type { Tag } from '../tag';

/** The letter that an active verb or a noun of work swallows after its prefix: kirim → mengirim, pengiriman. Source: KBBI's guide to affixes. */
const swallowed: readonly (readonly [prefix: RegExp, letters: readonly string[]])[] = [
  [/^(?:me|pe)nge(?=\p{L}{3})/u, ['']],
  [/^(?:me|pe)ng/u, ['', 'k']],
  [/^(?:me|pe)ny/u, ['s']],
  [/^(?:me|pe)m/u, ['', 'p', 'm']],
  [/^(?:me|pe)n/u, ['', 't', 'n']],
  [/^(?:me|pe)(?=[lrwy])/u, ['']],
];

/** What verbs and nouns look like whose base no table lists. */
const byShape: readonly (readonly [RegExp, readonly Tag[]])[] = [
  [/^me(?:ng|ny|[mnlrwy])\p{L}{3,}$/u, ['verb', 'active']],
  [/^(?:ter|di)\p{L}{4,}$/u, ['passive']],
  [/^pe(?:ng|ny|[mnlr])\p{L}{3,}an$/u, ['noun:work']],
  [/^\p{L}{3,}asi$/u, ['noun:work']],
  [/^ber\p{L}{5,}$/u, ['verb', 'stative']],
  [/^(?!me|di|ter|pe|ke|ber)\p{L}{4,}kan$/u, ['verb']],
];

/** The Indonesian forms that a word can be: `pengurangan` → the noun of kurangi; `ditingkatkan` → the passive of tingkatkan. */
export function indonesianForms(word: string, knows: Knows): DerivedForm[] {
  if (!/^\p{L}{4,}$/u.test(word)) return [];
  const known = [...verbForms(word, knows), ...qualityForms(word, knows), ...possessed(word, knows)];
  if (known.length > 0) return known;
  return byShape.flatMap(([shape, adds]) => (shape.test(word) ? [byForm(...adds)] : []));
}

/** "hasilnya", "meningkatnya". */
function possessed(word: string, knows: Knows): DerivedForm[] {
  const base = word.endsWith('nya') ? word.slice(0, -3) : undefined;
  return base !== undefined && knows(base, isAnyTag) ? [{ base, adds: [], keeps: isAnyTag }] : [];
}

/** ramah → keramahan; mutu → bermutu; maju → berkemajuan; a noun in -asi names what is done: berkolaborasi. */
const ofQuality: readonly RegExp[] = [/^(?:ber)?ke(\p{L}{3,})an$/u, /^ber(?!.*asi$)(\p{L}{3,})$/u];

/** What is said to have a quality, and the noun of one, stays a quality. */
function qualityForms(word: string, knows: Knows): DerivedForm[] {
  return ofQuality.flatMap((form) => {
    const base = form.exec(word)?.[1];
    return base !== undefined && knows(base, isQualityTag) ? [{ base, adds: [], keeps: isQualityTag }] : [];
  });
}

function verbForms(word: string, knows: Knows): DerivedForm[] {
  if (word.startsWith('me')) return listedForms(stems(word), ['active'], knows);
  if (/^(?:di|ter)/.test(word)) return listedForms([word.replace(/^(?:di|ter)/, '')], ['passive'], knows);
  if (!/^pe.*an$/.test(word)) return [];
  const roots = stems(word.slice(0, -2));
  const bases = [...roots.map((root) => `${root}kan`), ...roots.map((root) => `${root}i`), ...roots];
  return listedForms(bases, [], knows, isVerbKind).map((form) =>
    knows(form.base ?? '', isEndingVerb) ? form : { ...form, adds: ['noun:work'] },
  );
}

/** A verb may be listed bare ("tingkatkan") or active ("meningkatkan"). */
function listedForms(
  bases: readonly string[],
  adds: readonly Tag[],
  knows: Knows,
  keeps: (tag: Tag) => boolean = isVerbTag,
): DerivedForm[] {
  const base = bases.flatMap((bare) => [bare, active(bare)]).find((form) => knows(form, isVerbTag));
  return base === undefined ? [] : [{ base, adds, keeps }];
}

function stems(word: string): string[] {
  return swallowed.flatMap(([prefix, letters]) =>
    prefix.test(word) ? letters.map((letter) => word.replace(prefix, letter)) : [],
  );
}

/** kurangi → mengurangi, tambah → menambah. */
function active(bare: string): string {
  const [letter, rest] = [bare.slice(0, 1), bare.slice(1)];
  const prefix = ({ k: 'meng', p: 'mem', t: 'men', s: 'meny' } as Record<string, string>)[letter];
  if (prefix !== undefined) return prefix + rest;
  if (/[aeiough]/.test(letter)) return `meng${bare}`;
  if (/[bfv]/.test(letter)) return `mem${bare}`;
  return /[cdjz]/.test(letter) ? `men${bare}` : `me${bare}`;
}
