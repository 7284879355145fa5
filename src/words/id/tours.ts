import type { TourWords } from '../en/tours';
import { pane } from './pane';
import { reports } from './reports';
import { reviewWords } from './reviewWords';
import { sheets } from './sheets';

const { departments, targets, kpis, review } = sheets.sheets;

/** What the page of the preview tells of the add-in, in Indonesian; `withoutAddIn` is the label of the box that takes the add-in away. */
export const tours: TourWords = {
  title: 'Dua atau tiga KPI yang baik untuk setiap departemen',
  text: 'Halaman ini berperan sebagai Excel, lengkap dengan add-in yang bekerja di dalamnya. Lihat buku kerja yang sudah jadi, atau ikuti tur singkat dari sudut pandang seseorang. Semuanya tetap di peramban ini.',
  example: 'Buka buku kerja yang sudah jadi',
  fileName: 'KPI SMART.xlsx',
  coo: {
    title: 'Sebagai COO',
    about: 'Dari buku kerja kosong sampai departemen dengan jumlah KPI yang sesuai. Enam langkah.',
    mended: 'Laporan yang diserahkan tepat waktu ÷ laporan yang jatuh tempo × 100',
    steps: {
      setUp: {
        title: 'Siapkan buku kerja',
        says: `Tekan “${pane.setUp.generate}” di panel. Add-in membuat semua lembar dari kartu tugas, dengan contoh yang nanti Anda ganti.`,
      },
      departments: {
        title: 'Lihat keadaan setiap departemen',
        says: `Buka “${departments}”. Kolom abu-abu menghitung KPI setiap departemen; ● sesuai berarti ada dua atau tiga. Finance punya dua, tetapi langkah berikutnya menunjukkan bahwa satu belum lengkap.`,
      },
      targets: {
        title: 'Catat keinginan setiap kepala departemen',
        says: `Buka “${targets}”. Tanyakan tugas utama dan hasil ideal kepada setiap kepala departemen, lalu ketik seperti yang mereka katakan. Kolom abu-abu menunjukkan bagaimana teks itu dibaca.`,
      },
      mend: {
        title: 'Perbaiki sebuah KPI',
        says: 'Nama berwarna kuning berarti ada yang kurang: sebuah persentase yang rumusnya belum menyebut pembagi. Ketik di sel yang ditandai: “Laporan yang diserahkan tepat waktu / laporan yang jatuh tempo * 100”.',
      },
      check: {
        title: 'Periksa setiap KPI',
        says: `Pilih “${pane.tabs.check}” di panel. Di sana tertulis apa yang perlu diperbaiki, mengapa, dan caranya; daftar ini mengikuti apa yang Anda ketik.`,
      },
      inRange: {
        title: 'Satu departemen selesai',
        says: `Kembali ke “${departments}”: Finance punya dua KPI, keduanya lengkap, dan siap disepakati dengan kepalanya. Departemen Anda sendiri diisi dengan cara yang sama.`,
      },
    },
  },
  finance: {
    title: 'Sebagai bagian keuangan',
    about: 'Tinjau rumus, setujui KPI, lalu lihat apa yang berubah sesudahnya. Lima langkah.',
    reviewer: 'Keuangan',
    target: '≥ 160 unit per bulan',
    steps: {
      review: {
        title: 'Setiap rumus, dijelaskan satu kali',
        says: `Buka “${review}”. Di sana tertulis kegunaan setiap kolom hitungan, rumusnya, dan banyaknya sel yang tidak berisi rumus.`,
      },
      formula: {
        title: 'Lihat satu rumus',
        says: 'Pilih sel yang ditandai dan baca rumusnya di atas: judul kolom dan nama, bukan alamat, tanpa angka yang tersembunyi.',
      },
      sign: {
        title: 'Setujui KPI',
        says: `Pilih “${pane.tabs.review}” di panel, isi nama Anda di “${reviewWords.reviewer}”, lalu setujui semua KPI yang terbuka. Buku kerja menyimpan isi masing-masing hari ini.`,
      },
      change: {
        title: 'Seseorang mengubah target',
        says: 'Andaikan Anda orang itu: ketik target lain di sel yang ditandai, misalnya “≥ 160 unit per bulan”.',
      },
      changed: {
        title: 'Lihat apa yang berubah',
        says: `Buka “${reports.sheets.signOff}”. Keadaannya menyebut isian yang berbeda dari yang disetujui, dengan rumus biasa yang berlaku bagi semua orang.`,
      },
    },
  },
  colleague: {
    title: 'Sebagai rekan tanpa add-in',
    about: 'Semuanya tetap terbaca, dan hitungannya tetap benar. Delapan langkah.',
    name: 'Pelanggan yang kembali',
    steps: {
      away: (withoutAddIn) => ({
        title: 'Singkirkan add-in',
        says: `Centang “${withoutAddIn}” di atas. Panel hilang, dan Excel tidak lagi mengenal fungsi add-in.`,
      }),
      counts: {
        title: 'Hitungan dan status tetap ada',
        says: `Buka “${departments}”. Hitungan, tanda, dan status memakai Excel biasa; semuanya tidak memerlukan add-in.`,
      },
      verdicts: {
        title: 'Begitu pula penilaiannya',
        says: `Buka “${kpis}”. Excel baru saja menghitung semua baris tanpa add-in, keadaan yang paling sulit, dan setiap baris tetap punya skor, penilaian, dan saran dengan kata-kata. File yang hanya dibuka tetap menyimpan kata add-in.`,
      },
      change: {
        title: 'Biarkan satu isian kosong',
        says: 'Kosongkan sel yang ditandai dengan tombol Delete: KPI ini lalu tidak punya PIC.',
      },
      fieldsOnly: {
        title: '“Hanya isian:”',
        says: `Sarannya diawali “${sheets.fieldsOnly}” dan menyebut isian yang kosong. Excel biasa melihat isian mana yang terisi, dan tidak menilai apa yang tidak dapat dinilainya.`,
      },
      add: {
        title: 'Tambahkan KPI',
        says: 'Ketik sebuah nama di bawah KPI terakhir, misalnya “Pelanggan yang kembali”, dan “Marketing” di sebelahnya sebagai departemen.',
      },
      counted: {
        title: 'Hitungannya benar',
        says: `Buka “${departments}”. Di sana Marketing punya tiga KPI. Dengan yang keempat, statusnya menjadi ▲ terlalu banyak.`,
      },
      back: (withoutAddIn) => ({
        title: 'Kembalikan add-in',
        says: `Kosongkan “${withoutAddIn}”. Add-in menilai lagi baris yang dihitung tanpa dirinya.`,
      }),
    },
  },
};
