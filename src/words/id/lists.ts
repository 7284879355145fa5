import type { ListSpellings } from '../../kpi/record/lists';

/** The words of the drop-downs: what is offered first, then other spellings that people type. */
export const lists: ListSpellings = {
  polarity: {
    maximise: ['Maksimalkan', 'Maksimal', 'Semakin tinggi semakin baik'],
    minimise: ['Minimalkan', 'Minimal', 'Semakin rendah semakin baik'],
    stabilise: ['Stabilkan', 'Stabil'],
  },
  frequency: {
    day: ['Harian', 'Setiap hari', 'Per hari'],
    week: ['Mingguan', 'Setiap minggu', 'Per minggu'],
    month: ['Bulanan', 'Setiap bulan', 'Per bulan'],
    quarter: ['Triwulanan', 'Kuartalan', 'Setiap triwulan', 'Per kuartal'],
    semester: ['Semesteran', 'Setiap semester', 'Per semester'],
    year: ['Tahunan', 'Setiap tahun', 'Per tahun'],
  },
  available: {
    yes: ['Ya', 'Tersedia', 'Ada'],
    effort: ['Dengan upaya', 'Dengan usaha'],
    no: ['Tidak', 'Belum', 'Tidak tersedia', 'Tidak ada'],
  },
  baseline: { noHistory: ['belum ada', 'belum ada data', 'tidak ada riwayat'] },
  unit: {
    percent: ['%', 'persen'],
    unit: ['unit', 'buah'],
    person: ['orang'],
    customer: ['pelanggan'],
    class: ['kelas'],
    session: ['sesi'],
    report: ['laporan'],
    time: ['kali'],
    rupiah: ['Rp', 'rupiah'],
    dollar: ['USD', 'dolar'],
    minute: ['menit'],
    hour: ['jam'],
    day: ['hari'],
    point: ['poin', 'skor'],
    ratio: ['rasio'],
  },
  period: {
    week: ['Minggu', 'Mingguan', 'Pekan'],
    month: ['Bulan', 'Bulanan'],
    quarter: ['Triwulan', 'Kuartal'],
    phase: ['Fase'],
    semester: ['Semester'],
    year: ['Tahun', 'Tahunan'],
  },
};
