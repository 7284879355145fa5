import type { Pattern } from '../pattern';

/** Whole sentences: a subject and what is said of it. */
export const sentences: readonly Pattern[] = [
  {
    id: 'time-alone',
    when: ['when when:alone'],
    outcome: 'time',
    why: 'A text that names a time and nothing else says only when.',
    texts: {
      en: { fits: ['By Friday', 'Every month'], not: ['Ready by Friday', 'Every monthly report'] },
      id: {
        fits: ['Paling lambat tanggal 5', 'Setiap triwulan'],
        not: ['Selesai tanggal 5', 'Laporan setiap triwulan'],
      },
    },
  },
  {
    id: 'share',
    when: ['any share'],
    outcome: 'quantity',
    unit: 'percent',
    why: 'What is said “as a share of” something is a share.',
    texts: {
      en: {
        fits: ['Exports as a share of output', 'Women as a percentage of staff'],
        not: ['Market share', 'Exports to Japan'],
      },
      id: {
        fits: ['Ekspor dibanding total produksi', 'Limbah plastik terhadap total limbah'],
        not: ['Ekspor kopi', 'Total produksi'],
      },
    },
  },
  {
    id: 'must-be-done',
    when: ['predicate modal', 'done participle|passive'],
    outcome: 'duty',
    why: 'Must, should and wajib before a passive say what has to be done.',
    texts: {
      en: {
        fits: ['All lockers must be cleaned', 'The forms should be signed'],
        not: ['The guard must clean the lockers', 'The forms are signed'],
      },
      id: {
        fits: ['Laporan harus diserahkan', 'Kas perlu diperiksa'],
        not: ['Bendahara harus memeriksa kas', 'Laporan sudah diserahkan'],
      },
    },
  },
  {
    id: 'to-be-done',
    when: ['before modal', 'first passive'],
    outcome: 'duty',
    why: 'The same without a subject: “Wajib dilaporkan”.',
    texts: {
      id: {
        fits: ['Wajib dilaporkan kepada guru', 'Harus diserahkan kepada bendahara'],
        not: ['Wajib lapor kepada guru', 'Dilaporkan kepada guru'],
      },
    },
  },
  {
    id: 'will-be-done-again',
    when: ['predicate announce', 'done participle|passive', 'when when:routine'],
    outcome: 'duty',
    why: 'What will be done each week is routine.',
    texts: {
      en: {
        fits: ['Cash reports will be sent every Monday', 'The shop will be cleaned daily'],
        not: ['The shop will be cleaned', 'The guard will clean the shop every day'],
      },
      id: {
        fits: ['Laporan akan dikirim setiap minggu', 'Kas akan diperiksa setiap hari'],
        not: ['Laporan akan dikirim', 'Petugas akan mengirim laporan setiap minggu'],
      },
    },
  },
  {
    id: 'will-be-done',
    when: ['predicate announce', 'done participle|passive', 'no done quality'],
    outcome: 'fact',
    why: 'What will be done is done once, or not.',
    texts: {
      en: {
        fits: ['The second shop will be opened', 'A new guide will be printed'],
        not: ['The second shop is opened', 'The guide will be great'],
      },
      id: {
        fits: ['Gedung baru akan diresmikan', 'Aplikasi kantin akan diluncurkan'],
        not: ['Gedung baru diresmikan', 'Kantin akan ramah'],
      },
    },
  },
  {
    id: 'could-do',
    when: ['before ability', 'first verb|ambiguous'],
    outcome: 'vague',
    why: 'What somebody could do shows no result.',
    texts: {
      en: { fits: ['Able to drive a van', 'May visit the shops'], not: ['Drives a van', 'Visit the shops'] },
      id: {
        fits: ['Mampu bekerja dalam kelompok', 'Dapat mengoperasikan mesin'],
        not: ['Bekerja dalam kelompok', 'Mengoperasikan mesin'],
      },
    },
  },
  {
    id: 'have-done',
    when: ['first perfect', 'next participle'],
    outcome: 'fact',
    why: 'A perfect says that it has been done.',
    texts: {
      en: {
        fits: ['We have opened the second shop', 'Have signed the lease'],
        not: ['We open the second shop', 'Have a signed lease'],
      },
    },
  },
  {
    id: 'has-been',
    when: ['predicate perfect', 'no any quality'],
    outcome: 'fact',
    why: 'A perfect after its subject says that it is done, or not.',
    texts: {
      en: {
        fits: ['The team has moved to the new office', 'The shop has its own van'],
        not: ['The team moves to the new office', 'The shop has great vans'],
      },
      id: {
        fits: ['Panitia telah menyusun jadwal', 'Guru sudah mengisi rapor'],
        not: ['Panitia menyusun jadwal', 'Guru sudah berwibawa'],
      },
    },
  },
  {
    id: 'all-do',
    when: ['first universal', 'no any quality'],
    outcome: 'fact',
    why: 'What all do, or have, is so or not.',
    texts: {
      en: {
        fits: ['All shops include a notice', 'All classes use new books'],
        not: ['Some shops include a notice', 'Every pupil thrives'],
      },
      id: {
        fits: ['Semua kelas memakai buku baru', 'Seluruh karyawan memiliki seragam'],
        not: ['Kelas memakai buku baru', 'Semua karyawan puas'],
      },
    },
  },
  {
    id: 'denied',
    when: ['first denial'],
    outcome: 'fact',
    why: 'What is denied of everything is so or not.',
    texts: {
      en: {
        fits: ['No complaints from guests', 'Nobody works without a helmet'],
        not: ['Complaints from guests', 'Helmets for all'],
      },
      id: {
        fits: ['Tidak ada keluhan dari tamu', 'Tanpa kecelakaan kerja'],
        not: ['Keluhan dari tamu', 'Kecelakaan kerja'],
      },
    },
  },
];
