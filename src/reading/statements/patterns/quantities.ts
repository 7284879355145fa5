import type { Pattern } from '../pattern';

/** Names of what is measured or counted. */
export const quantities: readonly Pattern[] = [
  {
    id: 'ambiguous-order',
    when: [
      'first ambiguous|mostly:noun',
      'next determiner',
      'no first quality|verb:change|verb:strive|verb:deliver|verb:prepare',
    ],
    outcome: 'duty',
    why: 'Before an article an ambiguous word is a verb.',
  },
  {
    id: 'third-person',
    when: ['first third', 'object determiner', 'no next head:end|participle', 'no any quality'],
    outcome: 'duty',
    why: 'A word in -s before an object with an article is a verb.',
  },
  {
    id: 'thirds',
    when: ['first third', 'object third', 'object determiner', 'no any quality'],
    outcome: 'duty',
    why: 'Joined words in -s before an object with an article are verbs.',
  },
  {
    id: 'giving',
    when: ['first gerund', 'first verb:give', 'no object quality'],
    outcome: 'duty',
    why: 'To give and to ensure need an object, also in -ing.',
  },
  {
    id: 'gerunds',
    when: ['first gerund', 'object gerund'],
    outcome: 'duty',
    why: 'Joined forms in -ing are work, whatever stands between them.',
  },
  {
    id: 'measure',
    when: ['head noun:quantity', 'no first verb|verb:change|verb:strive'],
    outcome: 'quantity',
    unit: 'head',
    why: 'A noun phrase is about its head; an ambiguous word before a head that measures is a noun.',
  },
  {
    id: 'measure-of-striving',
    when: ['first ambiguous', 'head noun:quantity', 'no first verb:change', 'no any quality'],
    outcome: 'quantity',
    unit: 'head',
    why: 'Also a word for striving is a noun before a head that measures: “progress rate”.',
  },
  {
    id: 'measure-first',
    when: ['first noun:quantity', 'no first verb|verb:change', 'no head noun:work|noun:launch'],
    outcome: 'quantity',
    unit: 'first',
    why: 'A name that begins with a measure is about it.',
  },
  {
    id: 'measure-within',
    when: [
      'phrase noun:quantity',
      'no first verb|verb:change|verb:strive|noun:work',
      'no phrase quality',
      'no head noun:work|noun:launch',
    ],
    outcome: 'quantity',
    unit: 'phrase',
    why: 'A measure within a name tells what is measured where the head is a thing.',
  },
  {
    id: 'measure-joined',
    when: ['joined noun:quantity', 'no first verb|verb:change', 'no phrase quality'],
    outcome: 'quantity',
    unit: 'joined',
    why: 'Of joined names the last one ends with what all measure.',
  },
  {
    id: 'measure-of-a-to-b',
    when: ['after purpose', 'last noun:quantity', 'no first verb|verb:change', 'no rest verb|verb:change'],
    outcome: 'quantity',
    unit: 'last',
    why: 'A measure behind “a to b” measures both: the “boy to girl ratio”.',
  },
  {
    id: 'measure-in-brackets',
    when: ['bracket noun:quantity', 'no first verb'],
    outcome: 'quantity',
    unit: 'bracket',
    why: 'A measure in brackets says by what the name is measured.',
  },
  {
    id: 'per',
    when: ['after per', 'no first verb'],
    outcome: 'quantity',
    unit: 'ratio',
    why: 'Things per thing are a ratio.',
  },
  {
    id: 'event',
    when: ['head noun:event', 'no first verb', 'no phrase quality', 'no head noun:work'],
    outcome: 'quantity',
    unit: 'count',
    why: 'A noun phrase whose head is a happening is counted; an ambiguous word before it is a noun.',
  },
];
