import type { CommandLineWords } from '../CommandLineWords';
import { functionTexts } from './functionTexts';

export const commandLine: CommandLineWords = {
  check: {
    departments: (min, max) => `Departemen (masing-masing ${min} sampai ${max} KPI)`,
    department: (kpis, complete) => `${kpis} KPI, ${complete} SMART lengkap`,
    unlisted: (kpis) => `${kpis} KPI berasal dari departemen yang belum terdaftar`,
    row: 'baris',
    notes: 'Baik untuk diketahui (tidak wajib diperbaiki)',
    mend: (how) => `Cara memperbaiki: ${how}.`,
    example: (kpi, text) => (kpi === text ? ` Contoh yang baik: “${kpi}”.` : ` Seperti pada “${kpi}”: ${text}.`),
    broken: 'Bagian buku kerja yang rusak; Buat membenahinya dan membiarkan isian Anda',
    hindering: 'Menghalangi Buat',
    unread: (tables) => `Isi ${tables} tidak terbaca.`,
    beside: 'Di luar baris KPI',
    total: (kpis, complete, things, outOfRange) =>
      [
        `${kpis} KPI`,
        `${complete} SMART lengkap`,
        `${things} hal perlu diperbaiki`,
        ...(outOfRange > 0 ? [`${outOfRange} departemen di luar rentang`] : []),
      ].join(', ') + '.',
  },
  helpPage: {
    title: 'KPI SMART: fungsi',
    introduction: [
      'Fungsi-fungsi ini menilai KPI di dalam sel. Huruf SMART menghasilkan 1 bila terpenuhi, 0 bila belum, dan kosong selama isiannya kosong, sehingga dapat dijumlahkan.',
      'Specific, Measurable, dan Time-bound dibaca dari isian dan kata-katanya. Achievable dan Relevant tidak dapat dibaca dari kata-kata; keduanya dinilai dari bukti: data dasar, batas kenaikan, dan PIC, serta kaitan dengan target departemen yang sama.',
      'Sel berisi galat atau nilai yang jenisnya salah menghasilkan #VALUE! dengan pesan yang menyebut argumennya. Rekan tanpa add-in melihat apa yang dapat disimpulkan Excel biasa dari isian.',
    ],
    contents: 'Fungsi',
    parameters: 'Argumen',
    optional: 'opsional',
    result: 'Hasil:',
    example: 'Contoh:',
  },
  functionTexts,
};
