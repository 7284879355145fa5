import type { Terms } from '../Terms';
import { settingLabels } from './settingLabels';

/** What contradicts itself in Settings. */
const contradictions = {
  limits: 'batas bawah melebihi batas atas: lihat Pengaturan',
  period: 'hari terakhir sebelum hari pertama: lihat Pengaturan',
  language: 'bahasa harus “en” atau “id”, sebelum itu tidak ada saran: lihat Pengaturan',
};

export const terms: Terms = {
  contradictions,
  settings: settingLabels,
  letters: { S: 'Spesifik', M: 'Terukur', A: 'Dapat dicapai', R: 'Relevan', T: 'Berbatas waktu' },
  statuses: {
    none: 'belum ada',
    tooFew: 'terlalu sedikit',
    inRange: 'sesuai',
    tooMany: 'terlalu banyak',
    unclear: contradictions.limits,
  },
  letterStatuses: { met: 'terpenuhi', notMet: 'belum terpenuhi', notJudged: 'belum dinilai' },
  units: {
    percent: 'persen',
    currency: 'uang',
    count: 'jumlah',
    time: 'waktu',
    ratio: 'rasio',
    score: 'skor',
    none: '',
  },
  comparators: { min: 'minimal', max: 'maksimal', range: 'antara', eq: 'tepat', none: '' },
  periods: {
    day: 'hari',
    week: 'minggu',
    month: 'bulan',
    quarter: 'triwulan',
    semester: 'semester',
    year: 'tahun',
    date: 'tanggal',
    none: '',
  },
  reasons: {
    level: 'menyebut tingkat yang ingin dicapai',
    quantity: 'menyebut sesuatu yang dapat dihitung atau diperiksa',
    activity: 'masih berupa kegiatan; sebutkan hasil yang diharapkan',
    vague: 'belum jelas apa yang diukur; tambahkan angka atau sebutkan yang dihitung',
    blank: '',
  },
  advice: {
    complete: 'Lengkap: KPI ini sudah SMART.',
    one: (finding, mend) => `${finding} – ${mend}.`,
    more: (count) => ` (${count} lagi)`,
  },
};
