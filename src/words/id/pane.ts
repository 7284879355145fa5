import type { PaneWords } from '../en/pane';
import { paneCheck } from './pane/paneCheck';
import { paneFailures } from './pane/paneFailures';
import { paneProblems } from './pane/paneProblems';
import { paneSetUp } from './pane/paneSetUp';
import { paneShare } from './pane/paneShare';

/** Every text of the pane in Indonesian. */
export const pane: PaneWords = {
  title: 'KPI SMART',
  language: 'Bahasa panel ini',
  steps: 'Langkah',
  tabs: { setUp: 'Siapkan', interview: 'Wawancara', pasteIn: 'Tempel', check: 'Periksa', review: 'Tinjau' },
  outside: {
    title: 'Panel ini bekerja di dalam Excel',
    text: 'Buka buku kerja di Excel, lalu pilih Panel KPI di tab Beranda. Dari sana lembar KPI dibuat dan setiap KPI diperiksa.',
  },
  problems: paneProblems,
  tablesTaken: {
    title: 'Tabel lain di sini sudah memakai nama yang diperlukan lembar KPI.',
    wayOut:
      'Ganti nama tabel itu lewat Desain Tabel > Nama Tabel, atau mulai di buku kerja baru. Namanya ada di rincian.',
  },
  tablesGone: {
    title: 'Satu lembar KPI di buku kerja ini hilang.',
    wayOut:
      'Siapkan bisa membuatnya lagi, tetapi kosong. Isinya masih ada di versi file sebelumnya (File > Info > Riwayat Versi).',
  },
  failed: paneFailures,
  tooLong: (excess) =>
    `Satu sel Excel memuat paling banyak 32.767 karakter: teks ini kelebihan ${excess}. Ringkas dulu, baru bisa ditulis.`,
  details: 'Rincian untuk bantuan teknis',
  tryAgain: 'Coba lagi',
  goToSetUp: 'Buka Siapkan',
  waiting: 'Excel belum menjawab. Kalau Anda sedang mengetik di sel, selesaikan dulu dengan Enter.',
  setUp: paneSetUp,
  languageSwitch: {
    offer: (language) => `Ganti bahasa buku kerja ini ke ${language}`,
    planning: 'Melihat apa yang akan berubah …',
    title: (language) => `Ganti bahasa buku kerja ini ke ${language}?`,
    changes: (texts, words, sheets) =>
      `${texts} judul dan teks kami, ${words} kata pilihan dari daftar, dan ${sheets} nama lembar akan berubah. Semua yang Anda ketik sendiri tetap.`,
    otherLanguage:
      'Sel berikut sudah memakai kata dalam bahasa yang baru. Isinya tetap, tetapi kalau bahasanya diganti kembali akan menjadi:',
    respelled: 'Ejaan kata daftar berikut sedikit berbeda dan akan mengikuti daftarnya:',
    word: (sheet, address, text, becomes) => `${sheet}, ${address}: “${text}”, lalu “${becomes}”`,
    kept: (count) => `${count} judul, teks, atau nama lembar buatan Anda tetap seperti sekarang.`,
    messages: (columns) =>
      `Di kolom berikut daftar pilihan dan petunjuknya berbeda antarsel, jadi petunjuknya tetap dalam bahasa lama: ${columns}.`,
    unknownLanguage: (sheet, address, text) =>
      `${sheet}, ${address} berisi “${text}”, yang bukan bahasa buku kerja ini; bahasa yang baru ditulis di sana.`,
    frozen: 'Hasil yang dibekukan tetap dalam bahasa saat dibekukan, sampai rumusnya dipulihkan.',
    more: (count) => `dan ${count} lagi`,
    start: (language) => `Ganti ke ${language}`,
    leave: 'Biarkan',
    working: 'Mengganti bahasa …',
    stopped: {
      title: 'Dihentikan sesuai permintaan Anda.',
      wayOut:
        'Sebagian buku kerja sudah berganti bahasa. Ganti sekali lagi untuk menuntaskannya; isian Anda tidak ada yang hilang.',
    },
    interrupted: {
      title: 'Bahasa belum berganti seluruhnya.',
      state: 'Kalau sebagian sudah berganti, penggantian berikutnya menuntaskannya. Isian Anda tidak ada yang hilang.',
    },
    done: (language) => `Buku kerja ini sekarang berbahasa ${language}.`,
    close: 'Tutup',
  },
  calendar: {
    today: 'Hari ini',
    previousMonth: 'Bulan sebelumnya',
    nextMonth: 'Bulan berikutnya',
    previousYear: 'Tahun sebelumnya',
    nextYear: 'Tahun berikutnya',
    close: 'Tutup kalender',
  },
  check: paneCheck,
  selfTest: { title: 'Uji mandiri Excel ini', loading: 'Menyiapkan …' },
  share: paneShare,
  handOver: {
    title: 'Untuk sistem lain',
    intro:
      'Departemen, target, KPI, dan pengaturan sebagai JSON, yang bisa dipakai lagi sebagai templat di Siapkan; atau KPI saja sebagai tabel CSV.',
    copyJson: 'Salin sebagai JSON',
    saveJson: 'Simpan sebagai JSON',
    saveCsv: 'Simpan sebagai CSV',
    reading: 'Membaca tabel …',
    copied: (kpis) => `${kpis} KPI tersalin.`,
    saved: (file) =>
      `${file} sedang disimpan. Kalau filenya tidak muncul, “Salin sebagai JSON” memberikan isinya sebagai teks.`,
    selectAndCopy: 'Pilih teks di bawah, lalu salin dengan Ctrl+C (di Mac Cmd+C).',
    text: 'Teks untuk disalin',
  },
};
