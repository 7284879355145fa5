import { byForm, isAnyTag, isNounTag, isQualityTag, isOfVerb, isVerbKind, isVerbTag } from './derivedForm';
import type { DerivedForm, Knows } from './derivedForm';
import type { Tag } from '../tag';

/** An ending, what it is put in place of, and what it makes of which word. */
interface Ending {
  readonly form: RegExp;
  /** The endings of the base, tried in this order. */
  readonly bases: readonly string[];
  readonly of: (tag: Tag) => boolean;
  /** Which of its tags go over, where not all that it is known by. */
  readonly keeps?: (tag: Tag) => boolean;
  readonly adds: readonly Tag[];
  /** What the form is where no base is known. */
  readonly else?: readonly Tag[];
}

/** A noun of an action in the plural counts how often it happened: cancellations. */
function isAct(tag: Tag): boolean {
  return tag === 'noun:act';
}

/** What has been done is no verb of an order: “missed appointments”. */
function isDone(tag: Tag): boolean {
  return isVerbKind(tag) || tag === 'mark';
}

/** carry → carries, carried, carrying; plan → planned, planning (the doubled letter goes with the ending). */
const endings: readonly Ending[] = [
  { form: /ies$/, bases: ['y'], of: isVerbTag, keeps: isOfVerb, adds: ['third'] },
  { form: /s$/, bases: ['', 'e'], of: isVerbTag, keeps: isOfVerb, adds: ['third'] },
  { form: /es$/, bases: [''], of: isVerbTag, keeps: isOfVerb, adds: ['third'] },
  { form: /ing$/, bases: ['', 'e'], of: isVerbTag, keeps: isVerbKind, adds: ['gerund', 'ambiguous'] },
  { form: /([bdgk-nprtvz])\1ing$/, bases: ['$1'], of: isVerbTag, keeps: isVerbKind, adds: ['gerund', 'ambiguous'] },
  { form: /ied$/, bases: ['y'], of: isVerbTag, keeps: isDone, adds: ['participle'] },
  { form: /ed$/, bases: ['', 'e'], of: isVerbTag, keeps: isDone, adds: ['participle'], else: ['participle'] },
  { form: /([bdgk-nprtvz])\1ed$/, bases: ['$1'], of: isVerbTag, keeps: isDone, adds: ['participle'] },
  { form: /s$/, bases: [''], of: isAct, adds: ['noun:event'] },
  { form: /ies$/, bases: ['y'], of: isNounTag, adds: ['plural'] },
  { form: /s$/, bases: [''], of: isNounTag, adds: ['plural'] },
  { form: /([xzs]|[cs]h)es$/, bases: ['$1'], of: isNounTag, adds: ['plural'] },
  { form: /ily$/, bases: ['y'], of: isQualityTag, adds: ['adverb'] },
  { form: /ly$/, bases: ['', 'le', 'l'], of: isQualityTag, adds: ['adverb'], else: ['adverb'] },
  { form: /iness$/, bases: ['y'], of: isQualityTag, adds: [] },
  { form: /ness$/, bases: [''], of: isQualityTag, adds: [] },
  { form: /(?:er|est)$/, bases: ['', 'e'], of: isQualityTag, adds: [] },
  { form: /i(?:er|est)$/, bases: ['y'], of: isQualityTag, adds: [] },
];

/** Whatever else ends like a plural is one: "Zorbs"; not "bus", "status", "press". */
const plurals = /^[a-z]{2,}(?:[b-hj-rtv-z]|[^i]e)s$/;
/** British spellings, in the order of their American ones. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|er|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/our((?:s|al|ed|ing|able)?)$/, 'or$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ogue(s?)$/, 'og$1'],
  [/mme(s?)$/, 'm$1'],
  [/fil(s?)$/, 'fill$1'],
  [/olment(s?)$/, 'ollment$1'],
];
const shortestStem = 2;

/** The English forms that a word can be: `cancellations` → a plural that counts; `organised` → the participle of organize. */
export function englishForms(word: string, knows: Knows): DerivedForm[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  const american = spellings
    .filter(([british]) => british.test(word))
    .map(([british, to]) => word.replace(british, to));
  const forms = [word, ...american].flatMap((spelling) => formsOf(spelling, knows));
  for (const spelling of american)
    if (knows(spelling, isAnyTag)) forms.push({ base: spelling, adds: [], keeps: isAnyTag });
  if (plurals.test(word)) forms.push(byForm('plural'));
  return forms;
}

/** time → times; undefined for what has no plural. */
export function pluralOf(noun: string): string | undefined {
  if (!/^[a-z]{3,}$/.test(noun) || noun.endsWith('s')) return undefined;
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:[xz]|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `organise` → organize, which need not be a word. */
export function americanSpellings(word: string): string[] {
  return spellings.filter(([british]) => british.test(word)).map(([british, to]) => word.replace(british, to));
}

function formsOf(word: string, knows: Knows): DerivedForm[] {
  return endings.flatMap(({ form, bases, of, keeps = of, adds, else: otherwise }) => {
    if (!form.test(word)) return [];
    const base = bases
      .map((ending) => word.replace(form, ending))
      .find((stem) => stem.length >= shortestStem && knows(stem, of));
    if (base !== undefined) return [{ base, adds, keeps }];
    return otherwise ? [byForm(...otherwise)] : [];
  });
}
