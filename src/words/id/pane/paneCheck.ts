import type { PaneWords } from '../../en/pane';

/** Every text of Check, in Indonesian. */
export const paneCheck: PaneWords['check'] = {
  title: 'Periksa KPI',
  checking: 'Memeriksa setiap baris …',
  checkAgain: 'Periksa lagi',
  checkedAt: (time) => `Diperiksa pukul ${time}`,
  reading: 'Membaca yang berubah …',
  readRows: (rows) => {
    if (rows === undefined) return 'Semua baris dibaca.';
    if (rows === 0) return 'Perubahan terakhir tidak menyentuh baris KPI.';
    return `${rows} baris yang berubah dibaca lagi.`;
  },
  othersChanged: (cell, text) =>
    text === ''
      ? `Barusan ada orang lain yang mengosongkan ${cell}.`
      : `Barusan ada orang lain yang mengubah ${cell}: sekarang isinya “${text}”.`,
  follows: 'Otomatis mengikuti perubahan.',
  followsNot: 'Setelah mengubah isian, pilih “Periksa lagi”.',
  scope: (kpis, departments) => `${kpis} KPI di ${departments} departemen`,
  agreed: (min, max) => `Kesepakatan: ${min}–${max} KPI per departemen`,
  periodOf: (from, to) => `periode ${from} sampai ${to}`,
  unjudged: (rows) => ({
    title: `Excel tidak memanggil fungsi add-in: ${rows} baris masih bertulisan “Hanya isian:”.`,
    wayOut:
      'Hasil di panel ini tetap lengkap. Tutup buku kerja, buka lagi bersama panel ini, lalu periksa sekali lagi. Excel di iPad dan Excel 2021 berlisensi volume tidak memiliki fungsi itu.',
  }),
  hiddenRow: (address) => ({
    title: `${address} sudah dipilih, tetapi barisnya tersembunyi.`,
    wayOut:
      'Kalau tersembunyi karena filter, pilih Data > Hapus; kalau bukan, klik kanan nomor baris > Batal Sembunyikan.',
  }),
  refreshed: (rows) => `${rows} baris sempat dihitung tanpa add-in dan sekarang sudah dihitung ulang.`,
  broken: {
    title: 'Ada bagian buku kerja ini yang hilang atau rusak.',
    text: 'Buka Siapkan untuk membenahinya; isian Anda tetap.',
  },
  nothingYet: 'Belum ada yang bisa diperiksa.',
  nothingYetNext: 'Tulis departemen di lembar Departemen dan KPI-nya di lembar KPI.',
  cleanTitle: 'Semuanya sudah beres.',
  cleanText: 'Jumlah KPI setiap departemen sesuai kesepakatan, dan semua baris sudah lengkap.',
  inRange: (count, of) => `${count} dari ${of} departemen sesuai`,
  complete: (count, of) => `${count} dari ${of} KPI SMART lengkap`,
  announced: (findings) =>
    findings === 0 ? 'Pemeriksaan selesai: semuanya beres.' : `Pemeriksaan selesai: ${findings} hal belum beres.`,
  unlisted: (count) => `${count} KPI menyebut departemen yang tidak ada di daftar.`,
  departments: 'Departemen',
  kpiCount: (count, complete) => `${count} KPI, ${complete} SMART lengkap`,
  openPoints: (count) => (count === 0 ? 'sudah beres' : `${count} hal belum beres`),
  onlyOpen: 'Hanya yang belum beres',
  addKpi: 'Tambah KPI',
  askThem: 'Tanyakan lewat wawancara',
  allDepartments: 'Semua departemen',
  noDepartment: 'Belum ada departemen',
  findings: 'Yang belum beres',
  filters: {
    title: 'Pilih yang ingin dilihat',
    department: 'Departemen',
    letter: 'Huruf yang belum terpenuhi',
    kind: 'Jenis temuan',
    kinds: { missing: 'Belum diisi', weak: 'Lemah', formula: 'Rumus', note: 'Info' },
    counted: (what, count) => `${what} (${count})`,
    shown: (count, of) => `Tampil ${count} dari ${of}.`,
    clear: 'Hapus filter',
    nothing: 'Tidak ada apa-apa dengan filter ini.',
  },
  row: (row) => `Baris ${row}`,
  noName: 'KPI tanpa nama',
  letter: (letter) => `${letter} belum terpenuhi`,
  mend: 'Cara memperbaiki',
  example: (kpi, text) => (kpi === text ? `Contoh yang baik: “${kpi}”.` : `Seperti pada “${kpi}”: ${text}.`),
  goTo: (address) => `Buka ${address}`,
  examplesLeft: (count) => `${count} baris masih berupa contoh dari kartu tugas.`,
  removeExamples: 'Hapus contohnya',
  removing: {
    sure: (count) =>
      `${count} baris yang masih berupa contoh akan dihapus. Baris yang sudah Anda ubah atau tambahkan tetap ada.`,
    yes: 'Hapus',
    no: 'Biarkan dulu',
  },
  backToFindings: 'Kembali ke temuan',
  mendRow: 'Perbaiki baris ini',
  mendRowOf: (row) => `Perbaiki baris ini: ${row}`,
  fromLibrary: 'Sisipkan dari pustaka',
  more: (count) => `Tampilkan ${count} lagi`,
  formulas: {
    allAlike: 'Setiap sel hitungan berisi rumus kolomnya.',
    title: (count: number) => `${count} sel hitungan berbeda dari kolomnya`,
    why: 'Sel ini tidak lagi mengikuti barisnya, jadi isinya bisa tertinggal tanpa terlihat.',
    mend: 'Masukkan lagi rumusnya, atau biarkan kalau memang disengaja.',
    mendAll: 'Masukkan lagi rumusnya',
    mendSure: (count: number) => `Isi ${count} sel ini akan diganti dengan rumus kolomnya.`,
    mendYes: 'Ganti',
    mendNo: 'Biarkan',
    cell: (sheet: string, address: string) => `${sheet}, sel ${address}`,
    nothing: (head: string) => `“${head}” kosong`,
    value: (head: string) => `“${head}” berisi nilai yang diketik`,
    formula: (head: string) => `“${head}” berisi rumus lain`,
    noted: 'Tinjauan rumus mencatatnya per kolom, dengan tanggal hari ini.',
  },
  notes: {
    title: (count: number) => `Sekadar info (${count})`,
    intro: 'Saran, dan sejauh mana KPI sudah tercapai. Tidak wajib diperbaiki, dan tidak memengaruhi huruf SMART.',
    next: 'Yang bisa dilakukan',
  },
  everyFormula: {
    heading: 'Semua rumus di file ini',
    intro:
      'Menelusuri rumus di semua lembar, termasuk lembar Anda sendiri: sel yang tertimpa ketikan, nilai tetap, error, tautan ke file lain, dan rumus yang sulit diikuti. Tidak ada yang diubah.',
    look: 'Telusuri semua rumus',
    again: 'Telusuri lagi',
    looking: 'Menelusuri semua rumus …',
  },
  basis:
    'S, M, dan T dinilai dari isian dan kata-katanya; A dan R dari bukti di baris itu: data dasar, target, PIC, dan kaitannya.',
};
