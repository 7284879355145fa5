import type { FormulaReviewWords } from '../en/formulaReview';
import { shortened } from '../shortened';

/** What the review of a workbook's formulas says in Indonesian. */
export const formulaReview: FormulaReviewWords = {
  rules: {
    typedOver: ({ head }) => ({
      finding: `“${head}” berisi nilai yang diketik, bukan rumusnya`,
      why: 'Isinya tidak lagi mengikuti barisnya, sehingga bisa tertinggal tanpa terlihat.',
      mend: 'masukkan lagi rumus kolomnya, atau biarkan jika memang disengaja',
    }),
    otherFormula: ({ head }) => ({
      finding: `“${head}” berisi rumus yang berbeda dari kolomnya`,
      why: 'Satu baris jadi dihitung dengan cara lain dari baris lainnya.',
      mend: 'masukkan lagi rumus kolomnya, atau biarkan jika memang disengaja',
    }),
    cleared: ({ head }) => ({
      finding: `“${head}” kosong, padahal kolomnya berumus`,
      why: 'Barisnya jadi tidak ikut terhitung.',
      mend: 'masukkan lagi rumus kolomnya',
    }),
    shownError: ({ shown }) => ({
      finding: `Selnya menampilkan galat (${shown})`,
      why: 'Semua yang dihitung darinya ikut gagal.',
      mend: 'perbaiki rumusnya atau sel yang dirujuknya, atau tentukan dengan IFERROR apa yang tampil dalam keadaan itu',
    }),
    lostReference: () => ({
      finding: 'Rumusnya merujuk sel yang sudah dihapus (#REF!)',
      why: 'Sebagian hitungannya hilang, sekalipun tidak ada galat yang tampak.',
      mend: 'arahkan ke sel yang dimaksud, atau hapus bagian itu',
    }),
    otherFile: ({ files }) => ({
      finding: `Rumusnya membaca file lain (${files})`,
      why: 'Orang yang punya file ini tetapi tidak punya file itu melihat angka dari saat tautannya terakhir diperbarui.',
      mend: 'bawa datanya ke salah satu lembar file ini, dan sebutkan asalnya',
    }),
    fixedValue: ({ constants }) => ({
      finding: `Rumusnya memuat nilai tetap (${shortened(constants)})`,
      why: 'Bila nilai itu berubah, semua rumus yang memuatnya harus dicari satu per satu.',
      mend: 'tulis nilainya di sel yang diberi nama, seperti di Pengaturan, lalu rujuk sel itu',
    }),
    tooLong: ({ length, limit }) => ({
      finding: `Rumusnya ${length} karakter; satu baris bilah rumus memuat sekitar ${limit}`,
      why: 'Peninjau semestinya dapat menjelaskannya dalam setengah menit.',
      mend: 'pindahkan langkah-langkah hitungan ke kolom atau sel tersendiri',
    }),
    nestedIf: ({ depth, limit }) => ({
      finding: `Ada IF di dalam IF sampai ${depth} tingkat; ${limit} tingkat masih mudah diikuti`,
      why: 'Setiap tingkat menggandakan banyaknya jalur yang harus diperiksa.',
      mend: 'hitung dulu sebuah angka di langkah tersendiri, lalu ambil hasilnya dari daftar dengan INDEX',
    }),
    manyReferences: ({ count, limit }) => ({
      finding: `Rumusnya merujuk ${count} hal yang berbeda; ${limit} masih mudah diingat`,
      why: 'Makin banyak yang dirujuk, makin sulit kesalahan terlihat.',
      mend: 'gabungkan sebagian di langkah tersendiri',
    }),
    oddOneOut: ({ holds }) => ({
      finding:
        holds === 'value'
          ? 'Ada nilai yang diketik di antara dua sel yang rumusnya sama'
          : 'Rumusnya berbeda dari rumus yang sama di atas dan di bawahnya',
      why: 'Bisa jadi disengaja, tetapi sering kali itu salah ketik atau salah salin.',
      mend: 'salin rumus dari sel di atasnya, atau tulis di sampingnya mengapa baris ini berbeda',
    }),
  },
  alsoIn: (count, rows) => `Sama di ${count} sel: baris ${rows}.`,
  partlyRead: (sheet, rows, of) =>
    `${sheet}: ${rows} dari ${of} baris pertama yang dilihat, karena lembarnya sangat besar.`,
  hidden: (sheet) => `${sheet}: dilewati, karena disembunyikan dari daftar lembar Excel.`,
  notAll: (count) => `${count} lagi tidak dicantumkan.`,
  title: (count) => (count === 0 ? 'Tidak ada yang janggal pada rumusnya' : `Ditemukan pada rumus: ${count}`),
  pane: {
    toSheet: 'Tulis temuannya ke lembar',
    written: (sheet) => `Temuannya ada di lembar ${sheet}.`,
    kept: (sheet) => `Yang diketik di antara temuan sebelumnya tetap ada di lembar ${sheet}.`,
  },
  page: {
    title: 'Temuan rumus',
    intro:
      'Yang menonjol pada rumus, dan apa yang dapat dilakukan. Dibuat ulang dengan tombol add-in; warna dan format sel Anda tetap.',
    madeOn: (day) => `Per ${day}.`,
    none: 'Tidak ada yang menonjol.',
    heads: {
      sheet: 'Lembar',
      address: 'Sel',
      what: 'Temuan',
      why: 'Mengapa penting',
      mend: 'Cara memperbaiki',
      found: 'Isi sel',
      rows: 'Baris',
    },
  },
};
