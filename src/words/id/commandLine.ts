import type { CommandLineWords } from '../CommandLineWords';
import { functionTexts } from './functionTexts';

export const commandLine: CommandLineWords = {
  check: {
    departments: (min, max) => `Departemen (masing-masing ${min} sampai ${max} KPI)`,
    department: (kpis, complete) => `${kpis} KPI, ${complete} SMART lengkap`,
    unlisted: (kpis) => `${kpis} KPI berasal dari departemen yang belum terdaftar`,
    row: 'baris',
    notes: 'Baik untuk diketahui (tidak wajib diperbaiki)',
    mend: (how) => `Perbaikannya: ${how}.`,
    example: (kpi, text) => (kpi === text ? ` Contoh yang baik: “${kpi}”.` : ` Seperti pada “${kpi}”: ${text}.`),
    total: (kpis, complete, findings) => `${kpis} KPI, ${complete} SMART lengkap, ${findings} hal perlu diperbaiki.`,
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
