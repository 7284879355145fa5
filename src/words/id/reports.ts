import type { ReportWords } from '../en/reports';

/** What the sheets say that a button makes when somebody wants them, in Indonesian. */
export const reports: ReportWords = {
  sheets: {
    signOff: 'Persetujuan',
    signOffHistory: 'Riwayat persetujuan',
    dictionary: 'Kamus KPI',
    signList: 'Daftar tanda tangan',
  },
  intro: {
    signOff:
      'Isi setiap KPI saat disetujui. Kolom abu-abu membandingkannya dengan lembar KPI; isian yang berubah sejak itu disebut namanya.',
    signOffSteps:
      'Di balik tanda + di kanan: satu kolom per isian, 1 selama masih seperti yang disetujui dan 0 begitu berbeda; “disetujui” adalah hasil kalinya. Rumus Excel biasa, jadi berlaku tanpa add-in.',
    signOffHistory: 'Semua persetujuan yang pernah diberikan, yang terbaru di bawah. Isinya tidak diubah lagi.',
    dictionary: [
      'Setiap KPI dengan isian lengkapnya, satu departemen per halaman.',
      'Isinya mengikuti lembar KPI; baris baru muncul setelah kamus dibuat ulang.',
    ],
    signList: 'Semua KPI dalam satu daftar untuk ditandatangani.',
  },
  heads: {
    state: 'Status',
    changedCount: 'Isian berubah',
    reviewer: 'Pemeriksa',
    signedOn: 'Tanggal',
    codeClean: 'Kode bersih',
    codeSought: 'Kode dicari',
    found: 'Ditemukan',
    row: 'Baris',
    sought: (head: string) => `${head} dicari`,
    rowOf: (head: string) => `Baris ${head.toLowerCase()}`,
    inKpis: (head: string) => `${head} di KPI`,
    now: (head: string) => `${head} kini`,
    then: (head: string) => `${head} dulu`,
    isAgreed: 'Disetujui',
    stateNo: 'No. status',
    changedNo: 'Urutan',
    firstChanged: 'Berubah pertama',
    unsigned: 'belum disetujui',
  },
  states: {
    gone: 'KPI tidak ditemukan',
    twice: 'kode tercantum dua kali',
    changed: 'berubah:',
    agreed: 'disetujui',
  },
  dividedAt: 'Posisi ÷',
  divisor: 'Setelah ÷',
  number: 'No.',
  beforeDivision: 'Sebelum ÷',
  upToFactor: 'Sampai ×',
  isSum: 'Penjumlahan',
  numerator: 'Pembilang',
  denominator: 'Penyebut',
  signatures: {
    head: 'Kepala departemen',
    coo: 'COO',
    finance: 'Keuangan',
    name: 'Nama',
    signature: 'Tanda tangan',
    day: 'Tanggal',
  },
};
