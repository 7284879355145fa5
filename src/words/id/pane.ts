import type { PaneWords } from '../en/pane';

/** Every text of the pane in Indonesian. */
export const pane: PaneWords = {
  title: 'KPI SMART',
  language: 'Bahasa panel ini',
  steps: 'Langkah',
  tabs: { setUp: 'Siapkan', interview: 'Wawancara', pasteIn: 'Tempel', check: 'Periksa', review: 'Tinjau' },
  outside: {
    title: 'Panel ini bekerja di dalam Excel',
    text: 'Buka buku kerja di Excel, lalu pilih Panel KPI di tab Beranda. Dari sana lembar KPI dibuat dan setiap KPI diperiksa.',
  },
  problems: {
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
    unknown: {
      title: 'Excel belum bisa melakukannya saat ini.',
      wayOut: 'Coba lagi. Kalau masih begitu, simpan buku kerja, tutup, lalu buka kembali.',
    },
  },
  tablesTaken: {
    title: 'Tabel lain di sini sudah memakai nama yang diperlukan lembar KPI.',
    wayOut:
      'Ganti nama tabel itu lewat Desain Tabel > Nama Tabel, atau mulai di buku kerja baru. Namanya ada di rincian.',
  },
  tablesGone: {
    title: 'Satu lembar KPI di buku kerja ini hilang.',
    wayOut:
      'Siapkan bisa membuatnya lagi, tetapi kosong. Isinya masih ada di versi file sebelumnya (File > Info > Riwayat Versi).',
  },
  failed: {
    loading: {
      title: 'Bagian panel ini gagal dimuat.',
      state: 'Isi buku kerja tidak berubah. Periksa koneksi Anda, lalu tutup panel dan buka lagi.',
    },
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
  },
  tooLong: (excess) =>
    `Satu sel Excel memuat paling banyak 32.767 karakter: teks ini kelebihan ${excess}. Ringkas dulu, baru bisa ditulis.`,
  details: 'Rincian untuk bantuan teknis',
  tryAgain: 'Coba lagi',
  goToSetUp: 'Buka Siapkan',
  waiting: 'Excel belum menjawab. Kalau Anda sedang mengetik di sel, selesaikan dulu dengan Enter.',
  setUp: {
    title: 'Siapkan buku kerja KPI',
    intro: 'Lembar untuk departemen, target, dan KPI, dibuat dari kartu tugas.',
    looking: 'Melihat isi buku kerja …',
    template: 'Templat',
    card: 'Kartu tugas “Menyusun KPI untuk setiap departemen”',
    ownFile: 'Templat sendiri (file JSON)',
    chooseFile: 'Pilih file',
    chosenFile: (name, title) => `${name}: “${title}”`,
    chosenRecords: (name, kpis) => `${name}: ${kpis} KPI`,
    noFile: 'Belum ada file yang dipilih.',
    fileNotJson: 'File ini tidak terbaca sebagai JSON. Buka di editor teks dan cari koma atau tanda kutip yang kurang.',
    fileUnreadable: 'File tidak bisa dibuka. Pastikan file masih ada, lalu pilih lagi.',
    fileProblems: (count) => `${count} hal perlu diperbaiki di file ini:`,
    fileLanguage: (language) => `Templat ini berbahasa ${language}, begitu juga buku kerjanya nanti.`,
    content: 'Mulai dengan',
    examples: 'Contoh untuk ditimpa',
    empty: 'Tabel kosong',
    workbookLanguage: 'Bahasa buku kerja',
    existingLanguage: (language) => `Lembar baru memakai bahasa ${language}, sama dengan lembar yang sudah ada.`,
    languageNames: { en: 'Inggris', id: 'Indonesia' },
    period: 'Periode',
    changePeriod: 'Ubah periode',
    from: 'Dari',
    to: 'Sampai',
    limits: 'KPI per departemen',
    fewest: 'Paling sedikit',
    most: 'Paling banyak',
    mendWhole: 'Isi bilangan bulat dari 1 sampai 99.',
    mendMost: 'Isi angka yang sama dengan atau lebih besar dari “Paling sedikit”.',
    mendPeriod: 'Pilih tanggal yang tidak lebih awal dari “Dari”.',
    mendDate: 'Pilih tanggal, misalnya 31/12/2026.',
    takenBack: {
      title: 'Excel berhenti di tengah jalan, jadi yang sudah dimulai dibatalkan.',
      wayOut:
        'Buku kerja kembali seperti semula. Coba lagi; kalau masih begitu, simpan buku kerja, tutup, lalu buka lagi.',
    },
    present: (count) => `${count} lembar KPI sudah ada`,
    keeps: 'Isian Anda tidak diubah dan tidak ditimpa.',
    plan: {
      deeds: {
        add: { before: 'Akan ditambahkan', after: 'Ditambahkan' },
        mend: { before: 'Akan dibenahi', after: 'Dibenahi' },
        leave: { before: 'Tetap seperti sekarang', after: 'Dibiarkan' },
        cannot: { before: 'Menghalangi', after: 'Menghalangi' },
      },
      parts: {
        sheetMissing: ({ sheet }) => `Lembar “${sheet}”`,
        tableMissing: ({ sheet, items }) => `Tabel ${items} di “${sheet}”`,
        columnMissing: ({ sheet, items }) => `Kolom di ujung kanan “${sheet}”: ${items}`,
        nameMissing: ({ items }) => `Nama yang dipakai rumus: ${items}`,
        settingMissing: ({ sheet, items }) => `Baris di bagian bawah “${sheet}”: ${items}`,
        listMissing: ({ sheet, items }) => `Daftar pilihan di “${sheet}”: ${items}`,
        mapRowMissing: ({ sheet, items }) => `Catatan di “${sheet}” tentang isi setiap kolom: ${items}`,
        formulasOlder: () => 'Rumus dari versi sebelumnya: diperbarui, dan kolom baru ditambahkan di ujung kanan tabel',
        formulasBroken: ({ sheet, items }) =>
          `Rumus di “${sheet}” yang kehilangan acuannya${items === '' ? '' : `: ${items}`}`,
        rulesMissing: ({ sheet, items }) => `Warna dan tanda di “${sheet}”: ${items}`,
        dropDownsMissing: ({ sheet, items }) => `Pilihan dan pemeriksaan isian di “${sheet}”: ${items}`,
        departmentsMissing: ({ sheet, items }) => `Departemen dari templat Anda di “${sheet}”: ${items}`,
        chartMissing: ({ sheet }) => `Grafik di “${sheet}”`,
        looksUnfinished: ({ items }) => `Tampilan yang belum selesai: ${items}`,
        looksRefused: ({ items }) =>
          `Tampilan yang ditolak Excel: ${items}. Dicoba lagi kalau ada hal lain yang perlu ditambah atau dibenahi`,
        foreignSheet: ({ sheet }) => `Lembar “${sheet}” milik orang lain; lembar kami memakai nama lain`,
        foreignTable: ({ sheet, items }) =>
          `Tabel ${items} di “${sheet}” milik orang lain, padahal namanya diperlukan rumus KPI`,
        foreignName: ({ items }) => `Nama milik orang lain yang diperlukan rumus KPI: ${items}`,
        sheetProtected: ({ sheet }) =>
          `Lembar “${sheet}” diproteksi. Buka proteksinya lewat Tinjau > Buka Proteksi Lembar, lalu kembali ke sini`,
        copyOfOurs: ({ sheet, items }) =>
          `“${sheet}” adalah salinan lembar KPI (tabel ${items}); isinya tidak dihitung`,
        copyOfPage: ({ sheet, items }) => `“${sheet}” adalah salinan “${items}”; lembar itu dibiarkan`,
        tableUnsound: ({ sheet, items }) =>
          `Kepala kolom tabel ${items} di “${sheet}” tidak memenuhi syarat tabel: ada yang kosong atau kembar`,
      },
    },
    bringUpToDate: 'Perbarui',
    nothingMissing: 'Semua lembar KPI sudah lengkap, jadi tidak ada yang perlu dibuat.',
    goOnAnyway: 'Lanjut ke Periksa',
    generate: 'Buat',
    addMissing: 'Tambahkan yang kurang',
    putRight: 'Benahi',
    cancel: 'Batal',
    cancelling: 'Menghentikan …',
    working: 'Mengerjakan lembar …',
    progress: (done, of) => `Langkah ${done} dari ${of}`,
    doneTitle: (count) => `${count} lembar sudah jadi.`,
    doneUpgraded: 'Lembar-lembar ini sudah diperbarui. Kolom baru ada di ujung kanan tabel; isian Anda tetap.',
    doneMended: 'Buku kerja sudah utuh kembali; isian Anda tetap.',
    doneNothing: 'Semuanya sudah ada; tidak ada yang diubah.',
    trustPromptStays: {
      title: 'Lembarnya sudah dibuat; satu pengaturan tidak tersimpan.',
      wayOut:
        'Excel di Windows mungkin bertanya kepada orang tanpa add-in apakah mereka memercayainya. Kalau ditolak pun semuanya tetap bisa dibaca.',
    },
    looks: {
      formats: 'warna, lebar, dan format angka tabel',
      rules: 'warna yang menunjukkan mana yang belum dan sudah terpenuhi',
      dropDowns: 'daftar pilihan dan isian yang diterima sel',
      lists: 'daftar pilihan yang memanjang bersama tabelnya',
      series: 'garis-garis grafik',
      chart: 'teks dan warna grafik',
      messages: 'petunjuk di samping daftar pilihan',
      links: 'tautan di panduan',
      frozen: 'kepala kolom yang dibekukan',
      steps: 'lipatan kolom langkah hitung',
      page: 'tata halaman cetak',
      heights: 'penyesuaian tinggi baris',
    },
    looksRefused: (looks) => `Terlewat: ${looks}. Selebihnya sudah jadi; Siapkan akan mencobanya lagi.`,
    doneNext:
      'Berikutnya, ajukan dua pertanyaan ke setiap departemen: apa tugas utamanya, dan apa hasil idealnya. Dari jawabannya KPI disusun.',
    doneInterview: 'Lanjut ke Wawancara',
    doneCheck: 'Lanjut ke Periksa',
    doneBack: 'Kembali ke Siapkan',
  },
  languageSwitch: {
    offer: (language) => `Ganti bahasa buku kerja ini ke ${language}`,
    planning: 'Melihat apa yang akan berubah …',
    title: (language) => `Ganti bahasa buku kerja ini ke ${language}?`,
    changes: (texts, words, sheets) =>
      `${texts} judul dan teks kami, ${words} kata pilihan dari daftar, dan ${sheets} nama lembar akan berubah. Semua yang Anda ketik sendiri tetap.`,
    otherLanguage:
      'Sel berikut sudah memakai kata dalam bahasa yang baru. Isinya tetap, tetapi kalau bahasanya diganti kembali akan menjadi:',
    respelled: 'Ejaan kata daftar berikut sedikit berbeda dan akan mengikuti daftarnya:',
    word: (sheet, address, text, becomes) => `${sheet}, ${address}: “${text}”, lalu “${becomes}”`,
    kept: (count) => `${count} judul, teks, atau nama lembar buatan Anda tetap seperti sekarang.`,
    messages: (columns) =>
      `Di kolom berikut daftar pilihan dan petunjuknya berbeda antarsel, jadi petunjuknya tetap dalam bahasa lama: ${columns}.`,
    unknownLanguage: (sheet, address, text) =>
      `${sheet}, ${address} berisi “${text}”, yang bukan bahasa buku kerja ini; bahasa yang baru ditulis di sana.`,
    frozen: 'Hasil yang dibekukan tetap dalam bahasa saat dibekukan, sampai rumusnya dipulihkan.',
    more: (count) => `dan ${count} lagi`,
    start: (language) => `Ganti ke ${language}`,
    leave: 'Biarkan',
    working: 'Mengganti bahasa …',
    stopped: {
      title: 'Dihentikan sesuai permintaan Anda.',
      wayOut:
        'Sebagian buku kerja sudah berganti bahasa. Ganti sekali lagi untuk menuntaskannya; isian Anda tidak ada yang hilang.',
    },
    interrupted: {
      title: 'Bahasa belum berganti seluruhnya.',
      state: 'Kalau sebagian sudah berganti, penggantian berikutnya menuntaskannya. Isian Anda tidak ada yang hilang.',
    },
    done: (language) => `Buku kerja ini sekarang berbahasa ${language}.`,
    close: 'Tutup',
  },
  calendar: {
    today: 'Hari ini',
    previousMonth: 'Bulan sebelumnya',
    nextMonth: 'Bulan berikutnya',
    previousYear: 'Tahun sebelumnya',
    nextYear: 'Tahun berikutnya',
    close: 'Tutup kalender',
  },
  check: {
    title: 'Periksa KPI',
    checking: 'Memeriksa setiap baris …',
    checkAgain: 'Periksa lagi',
    checkedAt: (time) => `Diperiksa pukul ${time}`,
    reading: 'Membaca yang berubah …',
    readRows: (rows) => {
      if (rows === undefined) return 'Semua baris dibaca.';
      if (rows === 0) return 'Perubahan terakhir tidak menyentuh baris KPI.';
      return `${rows} baris yang berubah dibaca lagi.`;
    },
    othersChanged: (cell, text) =>
      text === ''
        ? `Barusan ada orang lain yang mengosongkan ${cell}.`
        : `Barusan ada orang lain yang mengubah ${cell}: sekarang isinya “${text}”.`,
    follows: 'Otomatis mengikuti perubahan.',
    followsNot: 'Setelah mengubah isian, pilih “Periksa lagi”.',
    scope: (kpis, departments) => `${kpis} KPI di ${departments} departemen`,
    agreed: (min, max) => `Kesepakatan: ${min}–${max} KPI per departemen`,
    periodOf: (from, to) => `periode ${from} sampai ${to}`,
    unjudged: (rows) => ({
      title: `Excel tidak memanggil fungsi add-in: ${rows} baris masih bertulisan “Hanya isian:”.`,
      wayOut:
        'Hasil di panel ini tetap lengkap. Tutup buku kerja, buka lagi bersama panel ini, lalu periksa sekali lagi. Excel di iPad dan Excel 2021 berlisensi volume tidak memiliki fungsi itu.',
    }),
    hiddenRow: (address) => ({
      title: `${address} sudah dipilih, tetapi barisnya tersembunyi.`,
      wayOut:
        'Kalau tersembunyi karena filter, pilih Data > Hapus; kalau bukan, klik kanan nomor baris > Batal Sembunyikan.',
    }),
    refreshed: (rows) => `${rows} baris sempat dihitung tanpa add-in dan sekarang sudah dihitung ulang.`,
    broken: {
      title: 'Ada bagian buku kerja ini yang hilang atau rusak.',
      text: 'Buka Siapkan untuk membenahinya; isian Anda tetap.',
    },
    nothingYet: 'Belum ada yang bisa diperiksa.',
    nothingYetNext: 'Tulis departemen di lembar Departemen dan KPI-nya di lembar KPI.',
    cleanTitle: 'Semuanya sudah beres.',
    cleanText: 'Jumlah KPI setiap departemen sesuai kesepakatan, dan semua baris sudah lengkap.',
    inRange: (count, of) => `${count} dari ${of} departemen sesuai`,
    complete: (count, of) => `${count} dari ${of} KPI SMART lengkap`,
    announced: (findings) =>
      findings === 0 ? 'Pemeriksaan selesai: semuanya beres.' : `Pemeriksaan selesai: ${findings} hal belum beres.`,
    unlisted: (count) => `${count} KPI menyebut departemen yang tidak ada di daftar.`,
    departments: 'Departemen',
    kpiCount: (count, complete) => `${count} KPI, ${complete} SMART lengkap`,
    openPoints: (count) => (count === 0 ? 'sudah beres' : `${count} hal belum beres`),
    onlyOpen: 'Hanya yang belum beres',
    addKpi: 'Tambah KPI',
    askThem: 'Tanyakan lewat wawancara',
    allDepartments: 'Semua departemen',
    noDepartment: 'Belum ada departemen',
    findings: 'Yang belum beres',
    filters: {
      title: 'Pilih yang ingin dilihat',
      department: 'Departemen',
      letter: 'Huruf yang belum terpenuhi',
      kind: 'Jenis temuan',
      kinds: { missing: 'Belum diisi', weak: 'Lemah', formula: 'Rumus', note: 'Info' },
      counted: (what, count) => `${what} (${count})`,
      shown: (count, of) => `Tampil ${count} dari ${of}.`,
      clear: 'Hapus filter',
      nothing: 'Tidak ada apa-apa dengan filter ini.',
    },
    row: (row) => `Baris ${row}`,
    noName: 'KPI tanpa nama',
    letter: (letter) => `${letter} belum terpenuhi`,
    mend: 'Cara memperbaiki',
    example: (kpi, text) => (kpi === text ? `Contoh yang baik: “${kpi}”.` : `Seperti pada “${kpi}”: ${text}.`),
    goTo: (address) => `Buka ${address}`,
    examplesLeft: (count) => `${count} baris masih berupa contoh dari kartu tugas.`,
    removeExamples: 'Hapus contohnya',
    backToFindings: 'Kembali ke temuan',
    mendRow: 'Perbaiki baris ini',
    mendRowOf: (row) => `Perbaiki baris ini: ${row}`,
    fromLibrary: 'Sisipkan dari pustaka',
    more: (count) => `Tampilkan ${count} lagi`,
    formulas: {
      allAlike: 'Setiap sel hitungan berisi rumus kolomnya.',
      title: (count: number) => `${count} sel hitungan berbeda dari kolomnya`,
      why: 'Sel ini tidak lagi mengikuti barisnya, jadi isinya bisa ketinggalan tanpa kelihatan.',
      mend: 'Masukkan lagi rumusnya, atau biarkan kalau memang disengaja.',
      mendAll: 'Masukkan lagi rumusnya',
      mendSure: (count: number) => `Isi ${count} sel ini akan diganti dengan rumus kolomnya.`,
      mendYes: 'Ganti',
      mendNo: 'Biarkan',
      cell: (sheet: string, address: string) => `${sheet}, sel ${address}`,
      nothing: (head: string) => `“${head}” kosong`,
      value: (head: string) => `“${head}” berisi nilai yang diketik`,
      formula: (head: string) => `“${head}” berisi rumus lain`,
      noted: 'Tinjauan rumus mencatatnya per kolom, dengan tanggal hari ini.',
    },
    notes: {
      title: (count: number) => `Sekadar info (${count})`,
      intro: 'Saran, dan sejauh mana KPI sudah tercapai. Tidak wajib diperbaiki, dan tidak memengaruhi huruf SMART.',
      next: 'Yang bisa dilakukan',
    },
    everyFormula: {
      heading: 'Semua rumus di file ini',
      intro:
        'Menelusuri rumus di semua lembar, termasuk lembar Anda sendiri: sel yang tertimpa ketikan, nilai tetap, error, tautan ke file lain, dan rumus yang sulit diikuti. Tidak ada yang diubah.',
      look: 'Telusuri semua rumus',
      again: 'Telusuri lagi',
      looking: 'Menelusuri semua rumus …',
    },
    basis:
      'S, M, dan T dinilai dari isian dan kata-katanya; A dan R dari bukti di baris itu: data dasar, target, PIC, dan kaitannya.',
  },
  selfTest: { title: 'Uji mandiri Excel ini', loading: 'Menyiapkan …' },
  share: {
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
  },
  handOver: {
    title: 'Untuk sistem lain',
    intro:
      'Departemen, target, KPI, dan pengaturan sebagai JSON, yang bisa dipakai lagi sebagai templat di Siapkan; atau KPI saja sebagai tabel CSV.',
    copyJson: 'Salin sebagai JSON',
    saveJson: 'Simpan sebagai JSON',
    saveCsv: 'Simpan sebagai CSV',
    reading: 'Membaca tabel …',
    copied: (kpis) => `${kpis} KPI tersalin.`,
    saved: (file) => `${file} sedang disimpan. Kalau filenya tidak muncul, salin teksnya saja.`,
    selectAndCopy: 'Pilih teks di bawah, lalu salin dengan Ctrl+C (di Mac Cmd+C).',
    text: 'Teks untuk disalin',
  },
};
