import type { ReviewWords } from '../en/reviewWords';

/** What the pane says of sign-off and dictionary in Indonesian. */
export const reviewWords: ReviewWords = {
  page: 'Tinjau & bagikan',
  reading: 'Membaca KPI dan yang sudah disetujui …',
  again: 'Lihat lagi',
  title: 'Persetujuan',
  intro:
    'Catat bahwa Anda setuju dengan KPI-nya. Buku kerja menyimpan isi hari itu, dan siapa pun bisa melihat isian mana yang berubah setelahnya, dengan atau tanpa add-in.',
  noKpis: 'Belum ada KPI untuk disetujui. Setelah baris di lembar KPI diisi, KPI muncul di sini.',
  reviewer: 'Nama Anda',
  reviewerNeeded: 'Isi dulu nama Anda, karena tercantum di setiap persetujuan.',
  counts: (agreed: number, changed: number, unsigned: number) =>
    `${agreed} disetujui · ${changed} berubah · ${unsigned} belum disetujui`,
  changedTitle: (count: number) => `Berubah sejak disetujui (${count})`,
  unsignedTitle: (count: number) => `Belum disetujui (${count})`,
  agreedTitle: (count: number) => `Disetujui (${count})`,
  goneTitle: (count: number) => `Pernah disetujui, tetapi tidak ada lagi di antara KPI (${count})`,
  goneText: 'KPI-nya dihapus, atau kodenya diganti. Kalau kode lamanya dipakai lagi, KPI itu ketemu lagi.',
  changed: (fields: string, reviewer: string, day: string) =>
    `Berubah: ${fields}. Disetujui oleh ${reviewer} pada ${day}.`,
  agreed: (reviewer: string, day: string) => `${reviewer}, ${day}`,
  hindered: {
    noCode: 'Belum punya kode sebagai pengenal. Isi kodenya, lalu lihat lagi.',
    codeTwice: 'Kodenya tercantum di dua baris. Beri salah satunya kode lain, lalu lihat lagi.',
    error: 'Salah satu selnya menampilkan error. Perbaiki dulu, lalu lihat lagi.',
  },
  goTo: (row: number) => `Ke baris ${row}`,
  sign: (code: string) => `Setujui ${code}`,
  signAll: (count: number) => (count === 1 ? 'Setujui satu KPI ini' : `Setujui ${count} KPI yang belum disetujui`),
  sure: (count: number, reviewer: string) =>
    `Setujui ${count} KPI atas nama ${reviewer}, seperti yang tampil di daftar ini?`,
  yes: 'Setujui',
  no: 'Nanti dulu',
  signing: 'Mencatat …',
  signed: (count: number) => `${count} KPI sudah disetujui.`,
  signedText: 'Lembar persetujuan menunjukkannya kepada siapa pun, lengkap dengan riwayatnya.',
  more: (count: number) => `Tampilkan ${count} lagi`,
  noName: 'KPI tanpa nama',
  dictionaryTitle: 'Kamus KPI',
  dictionaryIntro:
    'Satu halaman per departemen dengan isian lengkap KPI-nya dan tempat tanda tangan, serta satu daftar semua KPI. Cetak, atau simpan sebagai PDF, lewat menu File di Excel.',
  make: 'Buat kamus',
  making: 'Membuat kamus …',
  made: (kpis: number, sheets: string) => `${kpis} KPI ada di dalamnya. Lihat ${sheets}.`,
  nothingToMake: 'Belum ada KPI yang punya kode sendiri. Kamus mencari KPI lewat kodenya.',
  leftOut: (count: number) => `${count} KPI tidak dimuat karena belum punya kode sendiri.`,
  kept: (sheets: string) => `Ada yang mengetik di lembar sebelumnya, jadi lembar itu tetap ada: ${sheets}.`,
  repair: {
    title: 'Perbaiki rumus',
    intro: 'Membandingkan setiap sel hitungan dengan rumus kolomnya, lalu memasukkannya lagi kalau Anda mau.',
    look: 'Cari sel yang perlu diperbaiki',
    again: 'Bandingkan lagi',
    looking: 'Membandingkan sel hitungan …',
    nothingToCompare: 'Tidak ada kolom hitungan untuk dibandingkan.',
    done: (cells: number) => `${cells} sel sudah berisi rumusnya lagi.`,
  },
  cannot: {
    busy: 'Masih ada yang dikerjakan. Tunggu sebentar.',
    nothingToSign: 'Tidak ada yang perlu disetujui.',
    nothingToFreeze: 'Tidak ada kolom yang memerlukan add-in, jadi tidak ada yang perlu dibekukan.',
    nothingToExport: 'Tabelnya masih kosong, jadi belum ada yang bisa diekspor.',
    noKpis: 'Belum ada KPI.',
    sheetProtected: (sheets: string) =>
      `Diproteksi: ${sheets}. Buka proteksinya lewat Tinjau > Buka Proteksi Lembar, lalu pilih “Lihat lagi”.`,
    fixedStructure:
      'Struktur buku kerja ini diproteksi. Buka proteksinya lewat Tinjau > Proteksi Buku Kerja, lalu pilih “Lihat lagi”.',
  },
  failed: {
    reading: { title: 'Persetujuan tidak bisa dibaca.', state: 'Isi buku kerja tidak berubah.' },
    signing: {
      title: 'Persetujuan belum tercatat semua.',
      state: 'Yang sudah tercatat tetap berlaku; “Lihat lagi” menampilkannya, lalu setujui sisanya.',
    },
    making: {
      title: 'Kamus belum selesai dibuat.',
      state: 'KPI-nya tidak berubah. Buat lagi untuk mengganti yang baru setengah jadi.',
    },
  },
  looksLeft: 'Sebagian tampilan ditolak Excel ini, tetapi isinya lengkap.',
};
