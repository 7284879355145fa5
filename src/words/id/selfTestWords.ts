import type { SelfTestWords } from '../en/selfTestWords';

/** What the pane says of the self-test in Indonesian. */
export const selfTestWords: SelfTestWords = {
  intro:
    'Add-in ini dibuat dan diuji di tiruan Excel. Uji mandiri menanyai Excel yang sebenarnya, satu per satu, apakah perilakunya sama dengan tiruan itu. Lamanya bisa sampai satu menit; sebaiknya di buku kerja baru yang kosong.',
  leaves:
    'Setiap pertanyaan memakai lembar sendiri yang langsung dihapus lagi; isi buku kerja lainnya tidak berubah, tetapi setelah itu Excel mungkin tidak bisa lagi membatalkan (Undo) langkah sebelumnya. Tidak ada yang dikirim: laporannya muncul di sini, dan Anda yang menentukan siapa penerimanya.',
  start: 'Mulai uji mandiri',
  asking: 'Menanyai Excel …',
  question: (number, of) => `Pertanyaan ${number} dari ${of}`,
  cancel: 'Batal',
  cancelling: 'Menghentikan …',
  done: (answered, of) => `Excel telah menjawab ${answered} dari ${of} pertanyaan.`,
  report: 'Laporan',
  holds: 'Isinya versi Excel, wilayahnya, dan jawabannya; tidak ada isi buku kerja, nama file, atau nama siapa pun.',
  sendTo: 'Kirimkan ke',
  whoever: 'Kirimkan kepada orang yang memberi Anda add-in ini.',
  copy: 'Salin laporan',
  copied: 'Sudah disalin. Tempelkan ke sebuah pesan.',
  selected: 'Laporan sudah dipilih. Salin dengan Ctrl+C (di Mac Cmd+C).',
  again: 'Tanyai lagi',
};
