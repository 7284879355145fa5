import type { Pattern } from '../pattern';

/** Words that are verbs and nouns, where what follows shows a verb. */
export const ambiguousVerbs: readonly Pattern[] = [
  {
    id: 'ambiguous-order',
    when: [
      'first ambiguous|mostly:noun',
      'next determiner',
      'no first quality|verb:change|verb:strive|verb:deliver|verb:prepare',
      'no when when:deadline',
      'no any manner',
    ],
    outcome: 'duty',
    why: 'Before an article an ambiguous word is a verb.',
    texts: { en: { fits: ['Support the sales team', 'Audit our suppliers'], not: ['Support cost', 'Audit coverage'] } },
  },
  {
    id: 'ambiguous-to',
    when: ['first ambiguous', 'head noun:event|plural', 'after purpose', 'any determiner', 'no first plural'],
    outcome: 'duty',
    why: 'Several things that go to somebody are the object of a verb.',
    texts: {
      en: {
        fits: ['Report accidents to the manager', 'Mail letters to the parents'],
        not: ['Work accidents', 'Visits to the shop'],
      },
    },
  },
  {
    id: 'handled-things',
    when: [
      'first verb:handle',
      'object head plural',
      'no object head noun:counted|noun:event|noun:quantity|unit|unit:time',
      'no next head:end|determiner|gerund',
      'no object quality',
    ],
    outcome: 'duty',
    why: 'A word for what is done with things has them as its object, where they neither measure nor happen.',
    texts: {
      en: {
        fits: ['Book flights for staff', 'Stocking shelves'],
        not: ['Stock levels', 'Types of shelves'],
      },
    },
  },
  {
    id: 'verbs-joined',
    when: [
      'first ambiguous|mostly:noun',
      'second verb',
      'no second ambiguous|gerund|participle|stative|verb:strive',
      'no first verb',
    ],
    outcome: 'duty',
    why: 'What is joined is alike: before “and” and a verb an ambiguous word is a verb.',
    texts: {
      en: {
        fits: ['Shovel snow and bring the mail', 'Mail letters and greet the guests'],
        not: ['Snow and mail', 'Mail and letters'],
      },
      id: {
        fits: ['Kunci gudang dan serahkan laporan', 'Pesan tiket dan jemput tamu'],
        not: ['Kunci dan pesan', 'Pesan dari tamu'],
      },
    },
  },
  {
    id: 'operate',
    when: ['first verb:strive', 'object head noun:vehicle'],
    outcome: 'duty',
    why: 'A verb that mostly means to strive is meant word for word before a vehicle.',
    texts: {
      en: {
        fits: ['Drive the school bus', 'Drive a forklift'],
        not: ['Drive growth', 'Bus growth'],
      },
    },
  },
  {
    id: 'third-person',
    when: ['first third', 'object determiner', 'no next head:end|participle|gerund', 'no any quality'],
    outcome: 'duty',
    why: 'A word in -s before an object with an article is a verb.',
    texts: {
      en: {
        fits: ['Files documents and answers the phone', 'Writes letters and sorts the post'],
        not: ['Files of the accounts', 'Bookings of rooms'],
      },
    },
  },
  {
    id: 'thirds',
    when: ['first third', 'object third', 'object determiner', 'no any quality'],
    outcome: 'duty',
    why: 'Joined words in -s before an object with an article are verbs.',
    texts: {
      en: {
        fits: ['Feeds, waters and brushes the horses', 'Plans, books and audits the trips'],
        not: ['Plans and books', 'Costs and benefits of the trips'],
      },
    },
  },
  {
    id: 'giving',
    when: ['first gerund', 'first verb:give', 'no object quality'],
    outcome: 'duty',
    why: 'To give and to ensure need an object, also in -ing.',
    texts: {
      en: {
        fits: ['Ensuring compliance with rules', 'Providing coverage for the shops'],
        not: ['Insurance coverage', 'Ensuring good coverage'],
      },
    },
  },
  {
    id: 'gerunds',
    when: ['first gerund', 'object gerund'],
    outcome: 'duty',
    why: 'Joined forms in -ing are work, whatever stands between them.',
    texts: {
      en: {
        fits: ['Controlling costs and finding waste', 'Tracking sales and reporting losses'],
        not: ['Controlling costs', 'Tracking of sales'],
      },
    },
  },
];
