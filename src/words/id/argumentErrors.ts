import type { ArgumentSentences } from '../ArgumentSentences';

export const argumentErrors: ArgumentSentences = {
  field: 'harus berupa teks, angka, atau tanggal',
  number: 'harus berupa angka',
  yesOrNo: 'harus 1 atau 0',
  language: 'harus "en" atau "id"',
  sameSize: 'harus memiliki sel sebanyak kpiDepartments',
  heads: 'harus diawali kepala kolom tabel KPI',
  department: 'harus departemen yang dikenal pustaka, misalnya HRD, Keuangan, atau Pemasaran',
  count: 'harus 1 atau lebih',
  errorCell: 'adalah sel yang berisi galat',
};
