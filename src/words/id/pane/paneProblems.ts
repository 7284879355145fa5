import type { PaneWords } from '../../en/pane';

/** What keeps an action from working, by its code, and the way out, in Indonesian. */
export const paneProblems: PaneWords['problems'] = {
  cellBeingEdited: {
    title: 'Masih ada sel yang sedang diisi.',
    wayOut: 'Selesaikan dengan Enter, atau batalkan dengan Esc, lalu coba lagi.',
  },
  sheetProtected: {
    title: 'Ada lembar yang diproteksi, jadi Excel tidak mengubahnya.',
    wayOut: 'Buka proteksinya lewat Tinjau > Buka Proteksi Lembar, lalu coba lagi.',
  },
  structureProtected: {
    title: 'Struktur buku kerja ini diproteksi, jadi lembar tidak bisa ditambahkan.',
    wayOut: 'Buka proteksinya lewat Tinjau > Proteksi Buku Kerja, lalu coba lagi.',
  },
  sheetMissing: {
    title: 'Lembarnya tersembunyi atau sudah tidak ada.',
    wayOut:
      'Klik kanan salah satu tab lembar, lalu pilih Perlihatkan. Kalau memang sudah tidak ada, Siapkan bisa membuatnya lagi.',
  },
  tooLarge: {
    title: 'Datanya lebih besar daripada yang bisa dikirim Excel sekaligus.',
    wayOut: 'Pindahkan KPI yang sudah selesai ke buku kerja lain, atau hapus baris kosong di tabel, lalu coba lagi.',
  },
  notOurWorkbook: {
    title: 'Buku kerja ini belum punya tabel KPI.',
    wayOut: 'Tabelnya dibuat lewat Siapkan. Isi buku kerja yang sudah ada tidak diubah.',
  },
  columnLost: {
    title: 'Salah satu kolom tabel KPI tidak ditemukan.',
    wayOut: 'Kembalikan dengan Ctrl+Z, atau pakai lagi judul itu untuk satu kolom. Namanya ada di rincian.',
  },
  excelTooOld: {
    title: 'Versi Excel ini terlalu lama untuk add-in ini.',
    wayOut: 'Buka buku kerja di Excel untuk web, atau perbarui ke Excel 2021 atau Microsoft 365.',
  },
  earlierVersion: {
    title: 'Buku kerja ini dibuat oleh versi add-in sebelumnya.',
    wayOut: 'Buka Siapkan dan pilih “Perbarui”: rumusnya diperbarui, isian Anda tetap. Setelah itu coba lagi.',
  },
  tableUnsound: {
    title: 'Sebuah tabel KPI sudah bukan tabel lagi, dan kepala kolomnya tidak memenuhi syarat tabel.',
    wayOut:
      'Tidak ada yang diubah. Beri setiap kepala kolom teks sendiri, tidak kosong dan tidak kembar, lalu coba lagi. Nama tabelnya ada di rincian.',
  },
  changedMeanwhile: {
    title: 'Ada orang lain yang sedang mengubah buku kerja ini.',
    wayOut: 'Dari sini tidak ada yang diubah, dan ketikan mereka aman. Tunggu sebentar, lalu coba lagi.',
  },
  noAnswer: {
    title: 'Excel tidak menjawab selama setengah menit.',
    wayOut:
      'Kalau Anda sedang mengetik di sel, selesaikan dulu dengan Enter. Permintaan tadi mungkin masih dikerjakan Excel, jadi cek dulu buku kerjanya; kalau dicoba lagi, yang kurang akan dilengkapi.',
  },
  cancelled: {
    title: 'Dihentikan sesuai permintaan Anda.',
    wayOut: 'Buku kerja kembali seperti semula. Anda bisa memulai lagi kapan saja.',
  },
  leftBehind: {
    title: 'Excel berhenti di tengah jalan, dan beberapa lembar baru belum terhapus.',
    wayOut:
      'Hapus lembar tersembunyi yang disebut di rincian (tampilkan lewat klik kanan tab lembar > Perlihatkan), lalu coba lagi. Lembar Anda sendiri tidak berubah.',
  },
  rowsTaken: {
    title: 'Sebuah baris diubah orang lain tepat saat dihapus, dan Excel tidak mau menaruhnya kembali.',
    wayOut:
      'Seluruh isi baris itu ada di rincian. Ketik lagi di bawah tabel, atau buka versi sebelumnya (File > Info > Riwayat Versi).',
  },
  excelBusy: {
    title: 'Excel sedang sibuk.',
    wayOut: 'Tunggu sebentar, lalu coba lagi.',
  },
  filtered: {
    title: 'Terhalang filter.',
    wayOut: 'Hapus filternya lewat Data > Hapus, lalu coba lagi. Setelah itu filter bisa dipasang kembali.',
  },
  noRoom: {
    title: 'Tidak ada tempat lagi: ada isi di bawah atau di samping tabel.',
    wayOut: 'Pindahkan isi itu, atau batalkan penggabungan selnya, lalu coba lagi.',
  },
  notLoaded: {
    title: 'Sebagian add-in gagal dimuat.',
    wayOut: 'Periksa koneksi Anda, lalu coba lagi. Isian Anda tetap ada di sini.',
  },
  unknown: {
    title: 'Excel belum bisa melakukannya saat ini.',
    wayOut: 'Coba lagi. Kalau masih begitu, simpan buku kerja, tutup, lalu buka kembali.',
  },
};
