import type { Pattern } from '../pattern';

/** Names of other things. */
export const nounPhrases: readonly Pattern[] = [
  {
    id: 'place',
    when: ['first rank', 'no any quality'],
    outcome: 'fact',
    why: 'A place is reached or not.',
    texts: {
      id: { fits: ['Juara lomba desa', 'Juara umum olimpiade'], not: ['Lomba desa', 'Peserta olimpiade'] },
      en: { fits: ['Top 5 in the league', 'Top 10 of the district'], not: ['League', 'Top quality'] },
    },
  },
  {
    id: 'launch',
    when: ['head noun:launch', 'no any quality'],
    outcome: 'delivery',
    why: 'A noun of one-off work is done once.',
    texts: { en: { fits: ['Reading room launch', 'Payroll migration'], not: ['Reading room', 'Payroll'] } },
  },
  {
    id: 'several',
    when: ['first third|plural', 'first ambiguous', 'no next thing|determiner'],
    outcome: 'quantity',
    unit: 'count',
    why: 'An ambiguous word in -s without an object is a noun in the plural.',
    texts: { en: { fits: ['Repairs in July', 'Orders'], not: ['Returns goods', 'Order'] } },
  },
  {
    id: 'named-work-described',
    when: ['first noun:work|ambiguous', 'any manner|relative', 'any quality'],
    outcome: 'vague',
    why: 'Work that is named with its quality leaves open how far.',
    texts: {
      id: {
        fits: ['Pengelolaan keuangan yang baik', 'Rapat dengan suasana nyaman'],
        not: ['Pengelolaan keuangan', 'Rapat guru'],
      },
    },
  },
  {
    id: 'named-work-quality',
    when: ['head noun:work', 'any quality'],
    outcome: 'vague',
    why: 'Work that is named with its quality leaves open how far.',
    texts: {
      en: {
        fits: ['Excellent customer service', 'Friendly sales calls'],
        not: ['Customer service', 'Excellent customers'],
      },
      id: { fits: ['Pelayanan prima', 'Pelayanan ramah'], not: ['Pelayanan tamu', 'Ramah tamah'] },
    },
  },
  {
    id: 'ambiguous-work',
    when: ['first ambiguous', 'no any quality'],
    outcome: 'duty',
    why: 'A word for work is routine, as a noun and as a verb.',
    texts: {
      id: { fits: ['Pesan bahan baku', 'Kunci gudang'], not: ['Pesanan bahan baku', 'Gudang'] },
      en: {
        fits: ['Process samples', 'Answer questions from parents'],
        not: ['Letters from parents', 'Answers per hour'],
      },
    },
  },
  {
    id: 'named-work',
    when: ['head noun:work'],
    outcome: 'duty',
    why: 'A noun of work names what is done.',
    texts: {
      en: { fits: ['Daily standups', 'Machine maintenance'], not: ['Machine', 'Maintain the machine'] },
      id: { fits: ['Rapat guru', 'Pengelolaan arsip'], not: ['Guru', 'Arsip'] },
    },
  },
  {
    id: 'commanded',
    when: ['next determiner', 'no first fact', 'no any quality'],
    outcome: 'duty',
    why: 'Before an article an unknown first word is an order.',
    texts: { en: { fits: ['Gamify the lessons', 'Upcycle the crates'], not: ['Lessons', 'The crates'] } },
  },
  {
    id: 'counted-with',
    when: ['head noun:counted', 'after with', 'no phrase quality', 'no first verb|ambiguous'],
    outcome: 'quantity',
    unit: 'count',
    why: 'People with something are counted: what they have says who is meant.',
    texts: {
      en: {
        fits: ['Households with access to a doctor', 'Pupils with special needs'],
        not: ['Happy pupils with books', 'A shop with access for all'],
      },
    },
  },
  {
    id: 'quality',
    when: ['any quality'],
    outcome: 'vague',
    why: 'A quality without a measure is read by each in their own way.',
    texts: {
      en: { fits: ['Team spirit', 'Professional attitude'], not: ['Team', 'Attendance rate'] },
      id: { fits: ['Suasana kerja nyaman', 'Kesehatan mental'], not: ['Tempat kerja', 'Jumlah tempat kerja'] },
    },
  },
  {
    id: 'stated',
    when: ['any fact'],
    outcome: 'fact',
    why: 'What there is, is so or not.',
    texts: {
      en: {
        fits: ['There is a list in the office', 'There are buckets near the door'],
        not: ['A list in the office', 'Buckets'],
      },
      id: { fits: ['SOP tersedia', 'Ada kotak saran'], not: ['SOP', 'Kotak saran'] },
    },
  },
  {
    id: 'said',
    when: ['predicate state', 'no done verb:change'],
    outcome: 'fact',
    why: 'What is said to be so is so or not.',
    texts: { en: { fits: ['The list is in the office', 'Gas tanks are outside'], not: ['The list', 'Gas tanks'] } },
  },
  {
    id: 'counted',
    when: ['head noun:counted|plural'],
    outcome: 'quantity',
    unit: 'count',
    why: 'Several things are counted.',
    texts: {
      en: { fits: ['Library members', 'School pupils'], not: ['Library', 'Warranty'] },
      id: { fits: ['Pelanggan toko', 'Peserta lomba'], not: ['Toko', 'Lomba'] },
    },
  },
  {
    id: 'name',
    when: ['no when when:alone'],
    outcome: 'vague',
    why: 'A name that neither measures nor counts says nothing that can be computed.',
    texts: {
      en: { fits: ['Zorb', 'Library'], not: ['Library members', 'Zorb rate'] },
      id: { fits: ['Lomba', 'Toko pusat'], not: ['Peserta lomba', 'Angka lomba'] },
    },
  },
];
