import type { PaneWords } from '../../en/pane';

/** Every text of what others will see, in Indonesian. */
export const paneShare: PaneWords['share'] = {
  title: 'Yang dilihat orang lain',
  intro: 'Orang tanpa add-in bisa langsung membuka file ini. Yang mereka lihat:',
  counts: (departments) =>
    `Jumlah, tanda, dan langkah berikutnya untuk ${departments} departemen. Semuanya tetap benar saat ada yang menambah baris.`,
  verdicts: (complete, of) => `Penilaian setiap KPI; saat ini ${complete} dari ${of} SMART lengkap.`,
  letters:
    'Huruf S, M, A, R, dan T menurut hitungan terakhir di sini. Kalau Excel mereka menghitung ulang, yang dinilai hanya isiannya.',
  marker: 'Saran yang dihitung tanpa add-in diawali “Hanya isian:”.',
  before: 'Sebaiknya dibereskan sebelum dikirim:',
  ready: 'Semuanya beres, jadi file siap dibagikan.',
  outOfRange: (count) => `Di ${count} departemen jumlah KPI-nya belum sesuai kesepakatan.`,
  open: (count) => `${count} hal di baris KPI belum beres.`,
  reliance: 'Yang perlu add-in untuk dihitung:',
  reliantColumns: (sheet: string, heads: string, address: string) => `${sheet}, sel ${address}: ${heads}`,
  freezeWhy:
    'Kalau dibekukan, hasil ini menjadi nilai untuk sementara, dengan tanda ❄ dan tanggal, sehingga tidak berubah di Excel mana pun. Penilaian, jumlah, dan warna tetap dihitung.',
  freeze: 'Bekukan hasil',
  freezeMore: 'Bekukan yang baru',
  freezeSure:
    'Huruf, saran, dan hasil bacaan menjadi nilai dan tidak lagi mengikuti perubahan, sampai Anda memilih “Pulihkan rumus” yang mengembalikan semua rumusnya. Bekukan?',
  freezeNo: 'Nanti dulu',
  freezing: 'Membekukan hasil …',
  frozenOn: (day: string) => `❄ Dibekukan pada ${day}: hasilnya tetap seperti waktu itu, walaupun barisnya diubah.`,
  restore: 'Pulihkan rumus',
  restoring: 'Memulihkan rumus …',
  frozen: (cells: number) => `${cells} sel sekarang berupa nilai.`,
  frozenLeft: (cells: number) =>
    `${cells} sel belum mendapat jawaban add-in dan tetap berupa rumus. Pilih “Periksa lagi”, lalu bekukan sekali lagi.`,
  restored: (cells: number) => `${cells} sel kembali berupa rumus.`,
};
