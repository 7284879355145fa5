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
    id: 'recorded-happenings',
    when: [
      'first verb:record',
      'no first participle|gerund',
      'object head noun:event',
      'object head plural',
      'no next head:end|gerund',
    ],
    outcome: 'duty',
    why: 'To report and to log are done with what has happened, so that it is their object.',
    texts: {
      en: {
        fits: ['Report faults and leaks', 'Log breakdowns of the lift'],
        not: ['Work breakdowns', 'Reported leaks'],
      },
    },
  },
  {
    id: 'handled-cases',
    when: [
      'first verb:handle|verb:process',
      'no first participle|gerund',
      'object head noun:case',
      'object head plural',
      'no next head:end|gerund',
      'no object quality',
    ],
    outcome: 'duty',
    why: 'Requests and papers are the object of a word for what is done with them.',
    texts: {
      en: {
        fits: ['Process claims and refunds', 'Sort letters'],
        not: ['Process failures', 'Letters to parents'],
      },
    },
  },
  {
    id: 'cases',
    when: [
      'first ambiguous|mostly:noun',
      'head noun:case',
      'head plural',
      'no first verb:change|verb:strive|verb:judge|verb:deliver|verb:prepare|verb:give|plural|noun:case',
      'no next head:end|determiner',
      'no any quality',
    ],
    outcome: 'quantity',
    unit: 'count',
    why: 'Before requests and papers a word for something else says which are counted.',
    texts: {
      en: {
        fits: ['Support requests', 'Work permits'],
        not: ['Support the guests', 'Process requests'],
      },
    },
  },
  {
    id: 'open-cases',
    when: ['first status', 'first verb:deliver', 'object head noun:case|noun:event', 'no next determiner|head:end'],
    outcome: 'quantity',
    unit: 'count',
    why: 'Requests that are open are counted: nobody opens them.',
    texts: {
      en: {
        fits: ['Open complaints', 'Open enquiries'],
        not: ['Open the shop', 'Open a branch'],
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
        fits: ['Shovel snow and bring the mail', 'Phone parents and greet the guests'],
        not: ['Snow and mail', 'Mail and letters'],
      },
      id: {
        fits: ['Kunci gudang dan serahkan laporan', 'Pesan tiket dan jemput tamu'],
        not: ['Kunci dan pesan', 'Pesan dari tamu'],
      },
    },
  },
  {
    id: 'ambiguous-joined',
    when: [
      'first ambiguous',
      'second ambiguous|verb|verb:handle|verb:process',
      'joined plural|noun:mass',
      'no joined noun:quantity|noun:event|noun:work|gerund',
      'no first noun:quantity|plural|noun:event|quality',
      'no second plural|gerund|participle|quality',
      'no any quality',
    ],
    outcome: 'duty',
    why: 'Two joined words that can be verbs share the things behind them as their object.',
    texts: {
      en: {
        fits: ['Wash and iron uniforms', 'Cook and pack meals'],
        not: ['Work and travel costs', 'Wash and iron'],
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
    id: 'dealing',
    when: ['first gerund|noun:work', 'first verb:treat', 'object head noun:event|noun:case', 'no next head:end'],
    outcome: 'duty',
    why: 'A form in -ing of what is done about events and requests has them as its object.',
    texts: {
      en: {
        fits: ['Handling complaints', 'Investigating accidents'],
        not: ['Welding defects', 'Handling of complaints'],
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
