import type { PaneWords } from '../../en/pane';

/** What of an action that failed is done, and what not, in Indonesian. */
export const paneFailures: PaneWords['failed'] = {
  looking: { title: 'Buku kerja tidak bisa dibaca.', state: 'Isinya tidak berubah.' },
  checking: {
    title: 'Pemeriksaan belum selesai.',
    state: 'Isi buku kerja tidak berubah, dan hasil sebelumnya masih ada di sini.',
  },
  removing: {
    title: 'Belum semua contoh terhapus.',
    state: 'Sebagian mungkin sudah hilang; baris Anda sendiri aman. Coba lagi untuk menghapus sisanya.',
  },
  repairing: {
    title: 'Belum semua rumus diperbaiki.',
    state: 'Sebagian sel mungkin sudah berisi rumusnya lagi; isian Anda aman. Coba lagi untuk memperbaiki sisanya.',
  },
  freezing: {
    title: 'Belum semua hasil dibekukan.',
    state: 'Sel bertanda ❄ sudah berupa nilai, yang lain masih rumus. Bekukan lagi untuk melengkapinya.',
  },
  restoring: {
    title: 'Belum semua rumus dipulihkan.',
    state: 'Sel bertanda ❄ masih berupa nilai. Pulihkan lagi untuk mengembalikan sisanya.',
  },
};
