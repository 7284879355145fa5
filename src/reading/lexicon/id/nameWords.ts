import type { NameWords } from '../nameLexicon';

/** Indonesian words in names of KPIs. Source: usage. */
export const nameWords: NameWords = {
  counts: ['jumlah', 'banyaknya', 'total'],
  shares: ['persentase', 'prosentase', 'presentase', 'proporsi'],
  generalWork: ['administrasi', 'kegiatan', 'tugas', 'urusan'],
  done: ['dilaksanakan', 'diselenggarakan', 'dilakukan', 'diadakan', 'terlaksana', 'terselenggara', 'digelar'],
  well: [
    'dengan baik',
    'dengan optimal',
    'dengan maksimal',
    'dengan memadai',
    'dengan efektif',
    'dengan sebaik baiknya',
    'secara baik',
    'secara optimal',
    'secara maksimal',
    'secara memadai',
    'secara efektif',
    'secara sebaik baiknya',
  ],
  ownWork: [
    'rapat',
    'kegiatan',
    'pertemuan',
    'sosialisasi',
    'koordinasi',
    'kunjungan',
    'acara',
    'monitoring',
    'pemantauan',
    'evaluasi',
    'diskusi',
    'pembinaan',
  ],
};
