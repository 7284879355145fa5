import type { FunctionText } from '../FunctionText';

const target = 'Target sebagaimana ditulis, dalam bahasa Indonesia atau Inggris';
const wording = 'Nama atau target sebagaimana ditulis, dalam bahasa Indonesia atau Inggris';
const wordLanguage = 'Bahasa hasilnya: "id" atau "en"; Inggris bila dikosongkan';
const kpiTarget = 'Target: angka, atau teks seperti "≥ 95% per minggu"';
const letter = '1 bila terpenuhi, 0 bila belum, kosong selama semua isiannya kosong.';
const periodStart = 'Hari pertama periode yang disepakati';
const periodEnd = 'Hari terakhir periode yang disepakati';

/** The functions as Excel and the help page describe them in Indonesian; English stands in their docstrings. */
export const functionTexts: Readonly<Record<string, FunctionText>> = {
  SPECIFIC: {
    description: 'Menilai S: apakah KPI menyebut satu hasil yang jelas dari satu departemen.',
    parameters: {
      name: 'Nama KPI: hasil yang diukur',
      definition: 'Apa yang termasuk dan tidak termasuk dalam KPI',
      department: 'Departemen pemilik KPI',
    },
    returns: letter,
    example: 'KPI.SPECIFIC("Tingkat kehadiran", "Karyawan yang hadir dibagi karyawan yang dijadwalkan", "HRD") → 1',
  },
  MEASURABLE: {
    description: 'Menilai M: apakah baris ini memiliki target yang terbaca, satuan, rumus, dan data untuk mengukurnya.',
    parameters: {
      target: kpiTarget,
      unit: 'Satuan target',
      formula: 'Cara menghitung KPI',
      source: 'Asal datanya',
      available: 'Apakah datanya tersedia: Ya, Dengan upaya, Tidak',
    },
    returns: letter,
    example: 'KPI.MEASURABLE("≥ 95%", "%", "hadir ÷ dijadwalkan", "Daftar hadir", "Ya") → 1',
  },
  ACHIEVABLE: {
    description:
      'Menilai A dari bukti, bukan kata-kata: data dasar, target searah polaritas dan dalam batas kenaikan, serta PIC.',
    parameters: {
      baseline: 'Nilai saat ini, atau "belum ada"',
      target: kpiTarget,
      polarity: 'Maksimalkan, Minimalkan, atau Stabilkan',
      owner: 'PIC yang bertanggung jawab',
      stretch: 'Jarak terjauh target dari data dasar, sebagai bagian dari data dasar: 0,5 membolehkan 100 → 150',
      upper: 'Batas atas, untuk Stabilkan',
      unit: 'Satuan target, yang menentukan apakah 90 dan 0,9 sama',
    },
    returns: letter,
    example: 'KPI.ACHIEVABLE(0,9; 0,95; "Maksimalkan"; "Sari"; 0,5) → 1',
  },
  RELEVANT: {
    description: 'Menilai R dari bukti, bukan kata-kata: KPI terkait dengan target departemennya sendiri.',
    parameters: {
      linkedTarget: 'Target yang dilayani KPI',
      linked: '1 bila target itu milik departemen KPI, selain itu 0',
    },
    returns: letter,
    example: 'KPI.RELEVANT("95% karyawan hadir setiap minggu"; 1) → 1',
  },
  TIMEBOUND: {
    description: 'Menilai T: apakah KPI memiliki batas waktu dalam periodenya dan frekuensi pengukuran.',
    parameters: {
      target: kpiTarget,
      deadline: 'Tanggal target harus tercapai',
      frequency: 'Seberapa sering diukur: Harian … Tahunan',
      periodStart,
      periodEnd,
    },
    returns: letter,
    example: 'KPI.TIMEBOUND("≥ 95%"; DATE(2026;12;31); "Mingguan") → 1',
  },
  ADVICE: {
    description: 'Mengatakan dalam satu kalimat apa yang kurang atau lemah pada suatu KPI dan cara memperbaikinya.',
    parameters: {
      language: 'Bahasa kalimatnya: "id" atau "en"; Inggris bila dikosongkan',
      linked: '1 bila target itu milik departemen KPI, selain itu 0',
      stretch: 'Jarak terjauh target dari data dasar, sebagai bagian dari data dasar',
      periodStart,
      periodEnd,
      code: 'Kode KPI',
      name: 'Nama KPI: hasil yang diukur',
      department: 'Departemen pemilik KPI',
      linkedTarget: 'Target yang dilayani KPI',
      definition: 'Apa yang termasuk dan tidak termasuk dalam KPI',
      formula: 'Cara menghitung KPI',
      unit: 'Satuan target',
      polarity: 'Maksimalkan, Minimalkan, atau Stabilkan',
      baseline: 'Nilai saat ini, atau "belum ada"',
      target: kpiTarget,
      deadline: 'Tanggal target harus tercapai',
      frequency: 'Seberapa sering diukur: Harian … Tahunan',
      source: 'Asal datanya',
      available: 'Apakah datanya tersedia: Ya, Dengan upaya, Tidak',
      owner: 'PIC yang bertanggung jawab',
      upper: 'Batas atas, untuk Stabilkan',
    },
    returns: 'Satu kalimat; kosong selama barisnya kosong.',
    example:
      'KPI.ADVICE("id"; 0; 0,5; ; ; "HRD-1"; "Tingkat kehadiran"; "HRD"; ""; …) → kalimat yang menyebut target terkait yang masih kosong',
  },
  TARGETVALUE: {
    description: 'Membaca angka yang harus dicapai dari teks target.',
    parameters: { text: target },
    returns: 'Angkanya, 0,95 untuk 95%; dari rentang batas bawahnya; kosong bila teks tidak menyebutnya.',
    example: 'KPI.TARGETVALUE("95% karyawan hadir setiap minggu") → 0,95',
  },
  TARGETUNIT: {
    description: 'Membaca apa yang dihitung oleh angka target.',
    parameters: { text: target, language: wordLanguage },
    returns: 'Salah satu dari %, uang, jumlah, waktu, rasio, skor; kosong bila teks tidak menyebutnya.',
    example: 'KPI.TARGETUNIT("maksimal Rp5 juta per bulan"; "id") → uang',
  },
  COMPARATOR: {
    description: 'Membaca pembanding target: minimal, maksimal, tepat, atau antara.',
    parameters: { text: target, language: wordLanguage },
    returns: 'Salah satu dari minimal, maksimal, antara, tepat; kosong bila teks tidak menyebutnya.',
    example: 'KPI.COMPARATOR("≥ 95% per minggu"; "id") → minimal',
  },
  PERIOD: {
    description: 'Membaca seberapa sering, atau sampai kapan, target harus dicapai.',
    parameters: { text: target, language: wordLanguage },
    returns:
      'Salah satu dari hari, minggu, bulan, triwulan, semester, tahun, tanggal; kosong bila teks tidak menyebutnya.',
    example: 'KPI.PERIOD("95% karyawan hadir setiap minggu"; "id") → minggu',
  },
  VAGUEWORDS: {
    description: 'Menemukan kata-kata yang membuat sebuah teks kabur.',
    parameters: { text: wording },
    returns: 'Kata-katanya, dipisahkan koma; kosong bila tidak ada, atau bila teksnya dapat diukur.',
    example: 'KPI.VAGUEWORDS("Be proactive about customer success") → Be, proactive, success',
  },
  ISACTIVITY: {
    description: 'Mengatakan apakah sebuah teks menyebut kegiatan harian, bukan hasil.',
    parameters: { text: wording },
    returns: '1 untuk kegiatan, 0 untuk yang lain, kosong untuk sel kosong.',
    example: 'KPI.ISACTIVITY("Menghadiri rapat mingguan") → 1',
  },
  RANGECHECK: {
    description:
      'Menghitung KPI setiap departemen dan menyatakan apakah jumlahnya sesuai. Hasilnya satu baris untuk setiap departemen.',
    parameters: {
      departments: 'Departemen yang didaftar',
      kpiDepartments: 'Departemen setiap KPI',
      kpiNames: 'Nama setiap KPI; KPI dihitung bila namanya tidak kosong',
      min: 'Jumlah KPI paling sedikit; 2 bila dikosongkan',
      max: 'Jumlah KPI paling banyak; 3 bila dikosongkan',
      language: wordLanguage,
    },
    returns:
      'Satu baris untuk setiap departemen: namanya, jumlah KPI-nya, dan apakah jumlah itu sesuai; selama min di atas max, itu yang ditulis.',
    example:
      'KPI.RANGECHECK({"HRD"}; {"HRD";"HRD"}; {"Tingkat kehadiran";"Sesi pelatihan"}; 2; 3; "id") → HRD, 2, ● sesuai',
  },
  CHECKTABLE: {
    description:
      'Memeriksa daftar KPI yang memakai kepala kolom tabel KPI, dengan urutan apa pun. Hasilnya satu baris temuan untuk setiap KPI.',
    parameters: {
      table: 'Daftar beserta kepala kolomnya, dalam bahasa Indonesia atau Inggris',
      language: 'Bahasa temuannya: "id" atau "en"; Inggris bila dikosongkan',
    },
    returns:
      'Satu baris untuk setiap KPI: jumlah temuannya, lalu setiap temuan; kaitan dan daftar departemen tidak diperiksa.',
    example:
      'KPI.CHECKTABLE({"KPI","Departemen";"Tingkat kehadiran","HRD"}; "id") → jumlah temuan, lalu satu temuan untuk setiap isian yang kosong',
  },
  EXAMPLES: {
    description:
      'Menampilkan contoh KPI suatu departemen dari pustaka. Hasilnya kepala kolom dan satu baris untuk setiap contoh.',
    parameters: {
      department:
        'Departemen sebagaimana ditulis, dalam bahasa Indonesia atau Inggris, misalnya HRD, Keuangan, atau Sales',
      language: 'Bahasa contohnya: "id" atau "en"; Inggris bila dikosongkan',
      howMany: 'Jumlah contoh paling banyak; semua bila dikosongkan',
    },
    returns:
      'Kepala kolom, lalu satu baris untuk setiap contoh: nama, definisi, rumus, satuan, polaritas, frekuensi, dan sumber data; contoh keliru berada paling akhir dan disebut demikian.',
    example: 'KPI.EXAMPLES("HRD"; "id"; 3) → kepala kolom dan tiga baris, yang pertama Tingkat kehadiran karyawan',
  },
  SELFTEST: {
    description:
      'Hanya untuk uji mandiri: menunjukkan cara Excel menyerahkan argumen, dan menjawab seperti fungsi lain tidak pernah menjawab.',
    parameters: {
      wish: 'Salah satu dari given, nothing, later, atau heard dan sebuah kata',
      value: 'Nilai yang diserahkan',
      cells: 'Rentang yang diserahkan',
    },
    returns:
      'Yang diserahkan, sebagai teks; tidak ada apa-apa; nilainya setelah beberapa saat; atau seberapa sering dan dengan apa permintaan itu dipanggil.',
    example: 'KPI.SELFTEST("given"; 5) → 5',
  },
};
