import type { TourWords } from '../en/tours';
import { interviewWords } from './interviewWords';
import { mendWords } from './mendWords';
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
    about: 'Dari buku kerja kosong, melalui wawancara, sampai departemen yang semua KPI-nya lengkap.',
    outcome: 'Minimal 20% pelanggan membeli lagi setiap bulan',
    mended: 'Laporan yang diserahkan tepat waktu ÷ laporan yang jatuh tempo × 100',
    steps: {
      setUp: {
        title: 'Siapkan buku kerja',
        says: `Tekan “${pane.setUp.generate}” di panel. Add-in membuat semua lembar dari kartu tugas, dengan contoh yang nanti Anda ganti.`,
      },
      interview: {
        title: 'Ajukan dua pertanyaan kepada setiap kepala',
        says: `Pilih “${pane.tabs.interview}”, lalu “${interviewWords.another}”, dan catat jawaban kepala Marketing, misalnya “Minimal 20% pelanggan membeli lagi setiap bulan”. Baris di bawahnya menunjukkan bagaimana jawaban itu dibaca.`,
      },
      targets: {
        title: 'Jawabannya sudah tertulis',
        says: `Buka “${targets}”. Jawaban itu ada di sana dengan kata-kata kepala departemen; kolom abu-abu menunjukkan bagaimana teks itu dibaca, dan apakah dapat diukur.`,
      },
      weak: {
        title: 'Temukan yang masih lemah',
        says: `Pilih “${pane.tabs.check}”. Di sana tertulis apa yang perlu diperbaiki, mengapa, dan caranya; daftar ini mengikuti suntingan Anda. Tekan “${pane.check.mendRow}” pada laporan Finance.`,
      },
      letters: {
        title: 'Lihat huruf-hurufnya menyala',
        says: `M belum terpenuhi: rumusnya belum menyebut persentase dari apa. Ambil usulan dengan “${mendWords.use}”, atau ketik di kotaknya: kelima huruf di atas langsung berubah.`,
      },
      write: {
        title: 'Tulis ke barisnya',
        says: `Tekan “${mendWords.save}”, lihat apa yang berubah, lalu setujui dengan “${mendWords.yes}”. Sebelum itu tidak ada yang ditulis.`,
      },
      inRange: {
        title: 'Satu departemen selesai',
        says: `Buka “${departments}”. Finance punya dua KPI, ● sesuai dan keduanya lengkap; langkah berikutnya, di kanan, ialah menyepakatinya dengan kepalanya. Departemen Anda sendiri diisi dengan cara yang sama.`,
      },
    },
  },
  finance: {
    title: 'Sebagai bagian keuangan',
    about: 'Tinjau rumus, setujui KPI, lihat apa yang berubah sesudahnya, lalu bekukan hasilnya.',
    reviewer: 'Keuangan',
    target: '≥ 160 unit per bulan',
    steps: {
      review: {
        title: 'Setiap rumus, dijelaskan satu kali',
        says: `Buka “${review}”. Di sana tertulis kegunaan setiap kolom hitungan, rumusnya, dan banyaknya sel yang tidak berisi rumus.`,
      },
      formula: {
        title: 'Lihat satu rumus di selnya',
        says: 'Pilih sel yang ditandai dan baca rumusnya di atas: judul kolom dan nama, bukan alamat, tanpa angka yang tersembunyi.',
      },
      compare: {
        title: 'Apakah setiap sel masih dihitung?',
        says: `Pilih “${pane.tabs.review}” di panel, lalu “${reviewWords.repair.look}”. Setiap sel hitungan dibandingkan dengan rumus kolomnya, sehingga sel yang ditimpa ketikan ditemukan.`,
      },
      sign: {
        title: 'Setujui KPI',
        says: `Isi nama Anda di “${reviewWords.reviewer}”, lalu setujui semua KPI yang terbuka. Buku kerja menyimpan isi masing-masing hari ini.`,
      },
      change: {
        title: 'Seseorang mengubah target',
        says: 'Andaikan Anda orang itu: ketik target lain di sel yang ditandai, misalnya “≥ 160 unit per bulan”.',
      },
      changed: {
        title: 'Lihat apa yang berubah',
        says: `Buka “${reports.sheets.signOff}”. Keadaannya menyebut isian yang berbeda dari yang disetujui, dengan rumus biasa yang berlaku bagi semua orang.`,
      },
      freeze: {
        title: 'Bekukan hasilnya',
        says: `Kembali di “${pane.tabs.review}”, tekan “${pane.share.freeze}”, dan sekali lagi saat ditanya. Yang dihitung add-in menjadi nilai, bertanda ❄ dan bertanggal, sehingga tidak diubah oleh Excel mana pun.`,
      },
      restore: {
        title: 'Dan kembali menjadi rumus',
        says: `Tekan “${pane.share.restore}”: sel-selnya dihitung lagi. Yang diketik orang sementara itu tetap ada.`,
      },
    },
  },
  colleague: {
    title: 'Sebagai rekan tanpa add-in',
    about: 'Semuanya tetap terbaca, dan jumlah KPI tetap dihitung.',
    name: 'Pelanggan yang kembali',
    steps: {
      away: (withoutAddIn) => ({
        title: 'Singkirkan add-in',
        says: `Centang “${withoutAddIn}” di atas. Panel berhenti bekerja, dan Excel tidak lagi mengenal fungsi add-in.`,
      }),
      counts: {
        title: 'Hitungan dan status tetap ada',
        says: `Buka “${departments}”. Hitungan, tanda, dan status memakai Excel biasa; semuanya tidak memerlukan add-in. Hanya “${sheets.heads.completeCount}” yang menunggunya: yang tidak dapat dinilai Excel biasa tidak dihitung lengkap.`,
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
        says: `Hapus centang “${withoutAddIn}”. Add-in menilai lagi baris yang dihitung tanpa add-in.`,
      }),
    },
  },
};
