import type { DraftWords } from '../en/draftWords';

/** What the pane says of what is typed and not written yet, and of what others changed meanwhile, in Indonesian. */
export const draftWords: DraftWords = {
  othersTitle: 'Barusan ada orang lain yang mengubahnya.',
  hereTitle: 'Isinya barusan diubah di lembar.',
  goneTitle: 'Barusan ada orang lain yang menghapus baris ini.',
  leftTitle: 'Ini pernah Anda ketik, tetapi belum sempat ditulis.',
  kept: 'Tidak ada yang ditimpa, dan ketikan Anda tetap di sini sampai Anda memilih.',
  saysNow: (cell, head, text) =>
    text === '' ? `${cell} (${head}) sekarang kosong.` : `${cell} (${head}) sekarang berisi “${text}”.`,
  typed: (head, text) => (text === '' ? `${head} sudah Anda kosongkan.` : `Ketikan Anda untuk ${head}: “${text}”.`),
  keepMine: 'Pakai punya saya',
  takeTheirs: 'Pakai punya mereka',
  takeSheet: 'Pakai isi lembar',
  writeAnew: 'Tulis lagi',
  letGo: 'Biarkan terhapus',
  take: 'Pakai',
  drop: 'Buang',
  backTitle: 'Ini ketikan Anda yang terakhir. Belum ditulis ke lembar.',
  notKept: 'Browser ini tidak menyimpan apa-apa, jadi tulis dulu ketikan Anda sebelum menutup panel.',
};
