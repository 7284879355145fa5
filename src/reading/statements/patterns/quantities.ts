import type { Pattern } from '../pattern';

/** Names of what is measured or counted. */
export const quantities: readonly Pattern[] = [
  {
    id: 'statistic',
    when: ['first noun:statistic'],
    outcome: 'quantity',
    unit: 'first',
    why: 'A statistic at the beginning of a name measures whatever follows.',
    texts: {
      en: {
        fits: ['Average response time support', 'Number of visitors'],
        not: ['Response time support', 'Visitors of the shop'],
      },
      id: { fits: ['Jumlah rapat guru', 'Persentase siswa hadir'], not: ['Rapat guru', 'Siswa hadir'] },
    },
  },
  {
    id: 'measure',
    when: ['head noun:quantity', 'no first verb|verb:change|verb:strive'],
    outcome: 'quantity',
    unit: 'head',
    why: 'A noun phrase is about its head; an ambiguous word before a head that measures is a noun.',
    texts: {
      en: { fits: ['Fuel consumption', 'Audit coverage'], not: ['Fuel station', 'Audit the coverage'] },
      id: { fits: ['Biaya listrik', 'Tingkat retur barang'], not: ['Menghitung biaya listrik', 'Barang retur'] },
    },
  },
  {
    id: 'measure-first',
    when: ['first noun:quantity', 'no first verb|verb:change', 'no head noun:work|noun:launch'],
    outcome: 'quantity',
    unit: 'first',
    why: 'A name that begins with a measure is about it.',
    texts: { en: { fits: ['Cost of visitors', 'Time to hire'], not: ['Visitors of the shop', 'Sales calls'] } },
  },
  {
    id: 'described-thing',
    when: [
      'any relative',
      'last quality',
      'no last status|noun:quantity',
      'no head noun:quantity|noun:event|noun:work',
      'no first verb|verb:change|verb:strive|verb:deliver|ambiguous',
      'no any passive|fact|denial',
    ],
    outcome: 'vague',
    why: 'A thing or person that is described by a quality at the end is wished for, not measured.',
    texts: {
      id: {
        fits: ['Suasana belanja yang nyaman', 'Anggota yang aktif dan ramah'],
        not: ['Anggota yang aktif', 'Jumlah tamu yang puas'],
      },
    },
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
    texts: {
      en: { fits: ['Shop sales team', 'Road speed violators'], not: ['Speed', 'Road violators'] },
      id: { fits: ['Papan nilai siswa', 'Buku kas masjid'], not: ['Papan siswa', 'Nilai siswa'] },
    },
  },
  {
    id: 'measure-joined',
    when: ['joined noun:quantity', 'no first verb|verb:change', 'no phrase quality'],
    outcome: 'quantity',
    unit: 'joined',
    why: 'Of joined names the last one ends with what all measure.',
    texts: {
      en: {
        fits: ['Survey and exam ratings', 'Shop and online revenue'],
        not: ['Survey and exam forms', 'Exam ratings'],
      },
    },
  },
  {
    id: 'measure-of-a-to-b',
    when: ['after purpose', 'last noun:quantity', 'no first verb|verb:change', 'no object determiner|verb:change'],
    outcome: 'quantity',
    unit: 'last',
    why: 'A measure behind “a to b” measures both: the “boy to girl ratio”.',
    texts: {
      en: {
        fits: ['Boy to girl ratio', 'Teacher to pupil ratio'],
        not: ['Girls of the choir', 'Ways to lower a rate'],
      },
    },
  },
  {
    id: 'measure-in-brackets',
    when: ['bracket noun:quantity', 'no first verb'],
    outcome: 'quantity',
    unit: 'bracket',
    why: 'A measure in brackets says by what the name is measured.',
    texts: {
      en: {
        fits: ['Mood of the shop (eNPS)', 'Programs (plan vs actual)'],
        not: ['Mood of the shop', 'Programs (school)'],
      },
      id: {
        fits: ['Suasana toko (eNPS)', 'Program kerja (rencana vs realisasi)'],
        not: ['Suasana toko', 'Program kerja (sekolah)'],
      },
    },
  },
  {
    id: 'per',
    when: ['after per', 'no first verb'],
    outcome: 'quantity',
    unit: 'ratio',
    why: 'Things per thing are a ratio.',
    texts: {
      en: { fits: ['Complaints per shop', 'Answers per hour'], not: ['Complaints', 'Answers of the shop'] },
      id: { fits: ['Kotak per truk', 'Pesanan per kurir'], not: ['Kotak besar', 'Pesanan kurir'] },
    },
  },
  {
    id: 'again',
    when: ['head noun:work', 'any again', 'no first verb|verb:change'],
    outcome: 'quantity',
    unit: 'count',
    why: 'Work that had to be done once more, or that somebody came back for, has happened so often.',
    texts: {
      id: { fits: ['Pembelian ulang', 'Pengerjaan ulang jahitan'], not: ['Pembelian benang', 'Membeli ulang benang'] },
    },
  },
  {
    id: 'event',
    when: ['head noun:event', 'no first verb|verb:change|verb:strive', 'no head noun:work'],
    outcome: 'quantity',
    unit: 'count',
    why: 'A noun phrase whose head is a happening is counted; an ambiguous word before it is a noun.',
    texts: {
      en: { fits: ['Work accidents', 'Order cancellations'], not: ['Work', 'Report the accidents'] },
      id: { fits: ['Kecelakaan kerja', 'Pembatalan pesanan'], not: ['Kerja', 'Mencegah kecelakaan kerja'] },
    },
  },
  {
    id: 'counted-word',
    when: ['first noun:counted', 'first third', 'first verb', 'no next thing|determiner'],
    outcome: 'quantity',
    unit: 'count',
    why: 'What is counted is meant where a word in -s has no object.',
    texts: {
      en: { fits: ['Hires', 'Installs in June'], not: ['Hires guards', 'Installs the printer'] },
    },
  },
  {
    id: 'counted-word-done',
    when: ['first noun:counted', 'first third', 'first verb', 'next participle', 'no any quality'],
    outcome: 'fact',
    why: 'What is counted is meant where a participle stands behind a word in -s.',
    texts: {
      en: { fits: ['Deals signed', 'Installs finished in June'], not: ['Deals with guests', 'Sign deals'] },
    },
  },
];
