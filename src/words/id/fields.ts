import type { RecordWords } from '../RecordWords';

const chooseDepartment = 'Pilih departemen dari lembar Departemen.';

export const fields: RecordWords = {
  departments: {
    department: { head: 'Departemen' },
    head: { head: 'Kepala (VP)' },
    responsibilities: { head: 'Tugas utama' },
  },
  targets: {
    department: { head: 'Departemen', prompt: chooseDepartment },
    task: { head: 'Tugas utama' },
    target: { head: 'Target kerja ideal' },
    period: { head: 'Periode' },
  },
  kpis: {
    code: { head: 'Kode' },
    department: { head: 'Departemen', prompt: chooseDepartment },
    linkedTarget: { head: 'Target terkait', prompt: 'Pilih target dari lembar Target yang didukung KPI ini.' },
    name: { head: 'KPI' },
    definition: { head: 'Definisi' },
    formula: { head: 'Rumus' },
    unit: { head: 'Satuan' },
    polarity: { head: 'Polaritas' },
    baseline: { head: 'Data dasar', prompt: 'Nilai sebelum mulai, berupa angka, atau “belum ada”.' },
    target: { head: 'Target', prompt: 'Angka yang ingin dicapai, atau kalimat seperti “≥ 95% per minggu”.' },
    upper: { head: 'Batas atas', prompt: 'Hanya untuk Stabilkan: nilai tertinggi yang masih baik.' },
    current: {
      head: 'Nilai saat ini',
      prompt: 'Boleh kosong: nilai hari ini, berupa angka atau rumus dari data Anda.',
    },
    deadline: { head: 'Batas waktu', prompt: 'Tanggal di dalam periode.' },
    frequency: { head: 'Frekuensi' },
    source: { head: 'Sumber data' },
    available: { head: 'Data tersedia' },
    owner: { head: 'PIC' },
  },
};
