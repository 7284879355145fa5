import type { Pattern } from '../pattern';

/** Things, and what is or has been done with them. */
export const thingsDone: readonly Pattern[] = [
  {
    id: 'done-again',
    when: ['when when:every', 'no any quality', 'no first universal'],
    outcome: 'duty',
    why: 'What comes again and again is routine.',
    texts: {
      en: { fits: ['Newsletter every two weeks', 'Stock list every month'], not: ['Newsletter', 'Weekly sales'] },
      id: {
        fits: ['Buletin setiap minggu', 'Kotak saran secara berkala'],
        not: ['Buletin', 'Jumlah buletin setiap minggu'],
      },
    },
  },
  {
    id: 'done-things',
    when: [
      'first participle',
      'next thing',
      'head plural|third|noun:counted',
      'no first mark|verb|ambiguous|verb:change',
      'no any quality',
    ],
    outcome: 'quantity',
    unit: 'count',
    why: 'What has become of several things stands before them as behind them, and they are counted.',
    texts: {
      en: { fits: ['Missed calls', 'Cancelled meetings'], not: ['Conducted meetings', 'Calls and meetings'] },
    },
  },
  {
    id: 'work-reported',
    when: ['first mark', 'first participle', 'next thing|determiner', 'no any quality'],
    outcome: 'duty',
    why: 'A report of work that was done names no result of it.',
    texts: {
      en: {
        fits: ['Conducted meetings with parents', 'Organized the archive'],
        not: ['Cancelled meetings', 'Organization of the archive'],
      },
    },
  },
  {
    id: 'work-marked',
    when: ['first noun:work|ambiguous', 'object mark'],
    outcome: 'duty',
    why: 'A noun of work that is done is work.',
    texts: {
      en: {
        fits: ['Report conducted by the shop', 'Training held for drivers'],
        not: ['Reports of the shop', 'Drivers'],
      },
      id: {
        fits: ['Pendataan dilakukan oleh kader', 'Rapat diadakan di aula'],
        not: ['Pendataan oleh kader', 'Rapat di aula'],
      },
    },
  },
  {
    id: 'is-done',
    when: ['predicate state', 'done participle', 'no done quality|verb:change'],
    outcome: 'fact',
    why: 'What is done is so or not.',
    texts: {
      en: {
        fits: ['The store room is locked', 'Accounts are reconciled'],
        not: ['The store room', 'Shelves are great'],
      },
    },
  },
  {
    id: 'is-changed',
    when: ['predicate state', 'done verb:change'],
    outcome: 'vague',
    why: 'What is reduced or improved leaves open how far.',
    texts: { en: { fits: ['Gaps are reduced', 'Queues are shortened'], not: ['Gaps are closed', 'Reduce the gaps'] } },
  },
  {
    id: 'in-state',
    when: ['any status', 'no first quality|status'],
    outcome: 'fact',
    why: 'Things in a state can be counted.',
    texts: {
      en: { fits: ['Invoices overdue', 'Tickets solved'], not: ['Invoices', 'Good tickets'] },
      id: { fits: ['Siswa hadir', 'Paket tepat waktu'], not: ['Siswa', 'Paket'] },
    },
  },
  {
    id: 'work-that',
    when: ['first noun:work', 'any relative', 'any passive', 'no any quality'],
    outcome: 'duty',
    why: 'A clause about a noun of work only says which work is meant.',
    texts: {
      id: {
        fits: ['Pelaksanaan tugas yang diberikan ketua', 'Rapat yang diminta anggota'],
        not: ['Laporan diserahkan', 'Surat yang terjawab'],
      },
    },
  },
  {
    id: 'is-passive',
    when: ['any passive', 'no any quality', 'no first passive'],
    outcome: 'fact',
    why: 'A passive behind a noun says what has become of it.',
    texts: { id: { fits: ['Murid ditolong petugas', 'Surat terjawab'], not: ['Murid', 'Menjawab surat'] } },
  },
  {
    id: 'has-happened',
    when: ['object participle', 'no any quality'],
    outcome: 'fact',
    why: 'A participle behind a noun says what has become of it.',
    texts: { en: { fits: ['Booths opened', 'First parcel shipped'], not: ['Booths', 'Parcels of the shop'] } },
  },
  {
    id: 'people-doing',
    when: [
      'first noun:counted',
      'next gerund|qualifier',
      'no next with',
      'no any quality',
      'no first ambiguous|noun:quantity',
    ],
    outcome: 'fact',
    why: 'A form in -ing right behind people says what they do, and they can be counted.',
    texts: {
      en: {
        fits: ['Patients waiting over a month', 'People living in hostels'],
        not: ['Living in hostels', 'Patients and waiting rooms'],
      },
    },
  },
  {
    id: 'several-doing',
    when: ['head plural', 'object gerund', 'no any quality'],
    outcome: 'fact',
    why: 'People who are doing something can be counted.',
    texts: {
      en: { fits: ['Clubs borrowing books', 'Guests borrowing maps'], not: ['Pupils with books', 'Borrowing books'] },
    },
  },
];
