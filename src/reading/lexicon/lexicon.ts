import { inflected } from './en/inflected';
import { englishReading } from './en/readingWords';
import { indonesianReading } from './id/readingWords';
import { phraseIndex, wordIndex } from '../tokens/phraseIndex';

const [en, idn] = [englishReading, indonesianReading];
const nounVerbs = new Set(en.sentences.nounVerbs);

/** organize → organise, and back. */
function spellings(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => [verb, verb.replace(/iz(e|ing)\b/, 'is$1'), verb.replace(/is(e|ing)\b/, 'iz$1')]);
}

/** volume → volumes. */
const plurals = Object.fromEntries(
  Object.entries(en.units.quantities)
    .filter(([word]) => /^[a-z]{4,}[a-rt-xz]$/.test(word))
    .map(([word, unit]) => [`${word}s`, unit]),
);

/** The words of both languages together: one statement often mixes them, so reading never asks for a language. */
export const lexicon = {
  words: phraseIndex(en.numbers.words, idn.numbers.words),
  multipliers: phraseIndex(en.numbers.multipliers, idn.numbers.multipliers),
  magnitudes: phraseIndex(en.numbers.magnitudes, idn.numbers.magnitudes),
  parts: phraseIndex(en.numbers.parts, idn.numbers.parts),
  repetitions: phraseIndex(en.numbers.repetitions, idn.numbers.repetitions),
  before: phraseIndex(en.numbers.before, idn.numbers.before),
  after: phraseIndex(en.numbers.after, idn.numbers.after),
  denials: wordIndex(en.numbers.denials, idn.numbers.denials),
  limits: wordIndex(en.numbers.limits, idn.numbers.limits),
  joints: phraseIndex(en.numbers.joints, idn.numbers.joints),
  from: wordIndex(en.numbers.from, idn.numbers.from),
  names: wordIndex(en.numbers.names, idn.numbers.names),
  codes: wordIndex(en.numbers.codes, idn.numbers.codes),
  headings: wordIndex(en.numbers.headings, idn.numbers.headings),
  weights: wordIndex(en.numbers.weights, idn.numbers.weights),
  labels: wordIndex(en.numbers.labels, idn.numbers.labels),
  qualifiers: wordIndex(en.numbers.qualifiers, idn.numbers.qualifiers),
  levels: wordIndex(en.numbers.levels, idn.numbers.levels),
  aims: wordIndex(en.numbers.aims, idn.numbers.aims),
  scales: wordIndex(en.numbers.scales, idn.numbers.scales),
  timeUnits: phraseIndex(en.times.units, idn.times.units),
  frequencies: phraseIndex(en.times.frequencies, idn.times.frequencies),
  each: wordIndex(en.times.each, idn.times.each),
  everies: wordIndex(en.times.everies, idn.times.everies),
  within: wordIndex(en.times.within, idn.times.within),
  openers: wordIndex(en.times.openers, idn.times.openers),
  closers: wordIndex(en.times.closers, idn.times.closers),
  by: wordIndex(en.times.by, idn.times.by),
  until: wordIndex(en.times.until, idn.times.until),
  months: wordIndex(en.times.months, idn.times.months),
  unsureMonths: wordIndex(en.times.unsureMonths, idn.times.unsureMonths),
  dayOfMonth: wordIndex(en.times.dayOfMonth, idn.times.dayOfMonth),
  unitsAfter: phraseIndex(en.units.after, idn.units.after),
  currencies: wordIndex(en.units.currencies, idn.units.currencies),
  scores: wordIndex(en.units.scores, idn.units.scores),
  quantities: phraseIndex(plurals, en.units.quantities, idn.units.quantities),
  /** English names end with what they measure, Indonesian ones begin with it. */
  lastQuantities: phraseIndex(plurals, en.units.quantities),
  lastCountables: wordIndex(en.units.countables),
  shares: wordIndex(en.units.shares, idn.units.shares),
  countables: wordIndex(en.units.countables, idn.units.countables),
  statementOpeners: wordIndex(en.sentences.openers, idn.sentences.openers),
  changes: wordIndex(spellings(en.sentences.changes), idn.sentences.changes),
  strivings: wordIndex(spellings(en.sentences.strivings), gerunds(en.sentences.strivings), idn.sentences.strivings),
  deliveries: wordIndex(spellings(en.sentences.deliveries), idn.sentences.deliveries),
  makings: wordIndex(spellings(en.sentences.makings), idn.sentences.makings),
  shapings: wordIndex(en.sentences.shapings, idn.sentences.shapings),
  deliveryNouns: wordIndex(en.sentences.deliveryNouns, idn.sentences.deliveryNouns),
  novelties: wordIndex(en.sentences.novelties, idn.sentences.novelties),
  definites: wordIndex(
    en.sentences.determiners.filter((word) => word !== 'any'),
    en.sentences.novelties,
    idn.sentences.novelties,
  ),
  duties: wordIndex(
    en.sentences.duties,
    [...en.sentences.duties, ...en.sentences.deliveries].flatMap((verb) => inflected(verb, nounVerbs)),
    en.sentences.strivings.flatMap((verb) => inflected(verb, nounVerbs).filter((form) => !form.endsWith('ing'))),
    idn.sentences.duties,
  ),
  obligations: wordIndex(en.sentences.obligations, idn.sentences.obligations),
  verbOpeners: wordIndex(en.sentences.verbOpeners, idn.sentences.verbOpeners),
  keepings: wordIndex(en.sentences.keepings, idn.sentences.keepings),
  amountChanges: wordIndex(spellings(en.sentences.amountChanges), idn.sentences.amountChanges),
  preparations: wordIndex(spellings(en.sentences.preparations), idn.sentences.preparations),
  /** English ones end the object of a verb, Indonesian ones begin it. */
  deliverables: wordIndex(en.sentences.deliverables),
  firstDeliverables: wordIndex(idn.sentences.deliverables),
  adverbForms: forms('adverbForm'),
  noAdverbs: wordIndex(en.sentences.noAdverbs, idn.sentences.noAdverbs),
  announcements: wordIndex(en.sentences.announcements, idn.sentences.announcements),
  provisions: wordIndex(en.sentences.provisions, idn.sentences.provisions),
  thirds: wordIndex(
    [...en.sentences.duties, ...en.sentences.deliveries, ...en.sentences.strivings].flatMap((verb) =>
      inflected(verb, new Set()).filter((form) => form.endsWith('s')),
    ),
  ),
  dutyNouns: wordIndex(en.sentences.dutyNouns, idn.sentences.dutyNouns),
  noDuties: wordIndex(en.sentences.noDuties, idn.sentences.noDuties),
  nounVerbs: wordIndex(en.sentences.nounVerbs, gerunds(en.sentences.deliveries), idn.sentences.nounVerbs),
  nounVerbThirds: wordIndex(
    en.sentences.nounVerbs.flatMap((verb) => inflected(verb, new Set()).filter((form) => form.endsWith('s'))),
  ),
  routines: wordIndex(en.sentences.routines, idn.sentences.routines),
  outcomes: wordIndex(en.sentences.outcomes, idn.sentences.outcomes),
  statuses: wordIndex(en.sentences.statuses, idn.sentences.statuses),
  statusForms: forms('statusForm'),
  noStatuses: wordIndex(en.sentences.noStatuses, idn.sentences.noStatuses),
  pluralForms: forms('pluralForm'),
  noPlurals: wordIndex(en.sentences.noPlurals, idn.sentences.noPlurals),
  participleForms: forms('participleForm'),
  stateForms: forms('stateForm'),
  participles: wordIndex(en.sentences.participles, idn.sentences.participles),
  noParticiples: wordIndex(en.sentences.noParticiples, idn.sentences.noParticiples),
  states: wordIndex(en.sentences.states, idn.sentences.states),
  verbForms: forms('verbForm'),
  determiners: wordIndex(en.sentences.determiners, idn.sentences.determiners),
  dutyMarks: wordIndex(en.sentences.dutyMarks, idn.sentences.dutyMarks),
  abilities: wordIndex(en.sentences.abilities, idn.sentences.abilities),
  universals: wordIndex(en.sentences.universals, idn.sentences.universals),
  perfects: wordIndex(en.sentences.perfects, idn.sentences.perfects),
  completions: wordIndex(en.sentences.completions, idn.sentences.completions),
  judgements: wordIndex(en.sentences.judgements, idn.sentences.judgements),
  purposes: wordIndex(en.sentences.purposes, idn.sentences.purposes),
  manners: wordIndex(en.sentences.manners, idn.sentences.manners),
  facts: wordIndex(en.sentences.facts, idn.sentences.facts),
  qualities: wordIndex(en.sentences.qualities, idn.sentences.qualities),
  qualityNouns: wordIndex(en.sentences.qualityNouns, idn.sentences.qualityNouns),
  objectOpeners: wordIndex(en.sentences.objectOpeners, idn.sentences.objectOpeners),
  headEnds: wordIndex(en.sentences.headEnds, idn.sentences.headEnds),
  headClosers: wordIndex(en.sentences.headClosers, idn.sentences.headClosers),
  choices: wordIndex(en.sentences.choices, idn.sentences.choices),
  joiners: wordIndex(en.sentences.joiners, idn.sentences.joiners),
  commas: wordIndex([', and', ', dan', ',']),
  dutyForms: forms('dutyForm'),
  dutyNounForms: forms('dutyNounForm'),
};

/** increase → increasing. */
function gerunds(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => inflected(verb, nounVerbs).filter((form) => form.endsWith('ing')));
}

function forms(
  name:
    | 'adverbForm'
    | 'dutyForm'
    | 'dutyNounForm'
    | 'participleForm'
    | 'pluralForm'
    | 'stateForm'
    | 'statusForm'
    | 'verbForm',
): RegExp[] {
  return [en.sentences[name], idn.sentences[name]].filter((form) => form !== undefined);
}
