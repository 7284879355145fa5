import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for finance. Source: kpi-facts §7; accuracy and timeliness of reports are the task card's. */
export const finance: readonly LibraryKpi[] = [
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Accuracy of financial reports',
      definition: 'Reports that needed no correction after they were handed in',
      formula: 'Reports without correction ÷ reports handed in × 100',
      source: 'Correction log',
    },
    id: {
      name: 'Akurasi laporan keuangan',
      definition: 'Laporan yang tidak perlu dikoreksi setelah diserahkan',
      formula: 'Laporan tanpa koreksi ÷ laporan yang diserahkan × 100',
      source: 'Catatan koreksi',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of financial reports on time',
      definition: 'Reports handed in on or before the agreed day',
      formula: 'Reports handed in on time ÷ reports due × 100',
      source: 'Hand-in log',
    },
    id: {
      name: 'Ketepatan waktu laporan keuangan',
      definition: 'Laporan yang diserahkan pada atau sebelum hari yang disepakati',
      formula: 'Laporan yang diserahkan tepat waktu ÷ laporan yang jatuh tempo × 100',
      source: 'Catatan penyerahan laporan',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Report error rate',
      definition: 'Reports with at least one wrong figure found by a reader or the auditor',
      formula: 'Reports with errors ÷ reports handed in × 100',
      source: 'Correction log',
    },
    id: {
      name: 'Tingkat kesalahan laporan',
      definition: 'Laporan dengan paling sedikit satu angka salah yang ditemukan pembaca atau auditor',
      formula: 'Laporan yang salah ÷ laporan yang diserahkan × 100',
      source: 'Catatan koreksi',
    },
  },
  {
    unit: 'day',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Month-end closing time',
      definition: 'Working days from the last day of the month until its books are closed',
      formula: 'Closing day − last day of the month',
      source: 'Closing log of the general ledger',
    },
    id: {
      name: 'Waktu tutup buku bulanan',
      definition: 'Hari kerja dari hari terakhir bulan sampai bukunya ditutup',
      formula: 'Hari tutup buku − hari terakhir bulan',
      source: 'Catatan tutup buku besar',
    },
  },
  {
    unit: 'day',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Days sales outstanding',
      definition: 'How long customers take on average to pay for what they bought on credit',
      formula: 'Receivables ÷ credit sales × days in the period',
      source: 'Receivables ledger',
    },
    id: {
      name: 'Rata-rata hari penagihan piutang',
      definition: 'Lamanya pelanggan membayar pembelian kredit, dihitung rata-rata',
      formula: 'Piutang ÷ penjualan kredit × hari dalam periode',
      source: 'Buku piutang',
    },
  },
  {
    unit: 'percent',
    polarity: 'stabilise',
    frequency: 'month',
    en: {
      name: 'Budget variance',
      definition: 'How far actual spending lies above (+) or below (−) the budget of the same months',
      formula: '(Actual − budget) ÷ budget × 100',
      source: 'Budget and general ledger',
    },
    id: {
      name: 'Deviasi anggaran',
      definition: 'Selisih belanja nyata di atas (+) atau di bawah (−) anggaran bulan yang sama',
      formula: '(Realisasi − anggaran) ÷ anggaran × 100',
      source: 'Anggaran dan buku besar',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'quarter',
    en: {
      name: 'Operating expense ratio',
      definition: 'Cost of running the company, without material, interest and tax',
      formula: 'Operating cost ÷ revenue × 100',
      source: 'Income statement',
    },
    id: {
      name: 'Rasio biaya operasional',
      definition: 'Biaya menjalankan perusahaan, tidak termasuk bahan, bunga, dan pajak',
      formula: 'Biaya operasional ÷ pendapatan × 100',
      source: 'Laporan laba rugi',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of transactions on time without correction',
      definition: 'Payments and entries made by the day they were due and never changed afterwards',
      formula: 'Transactions on time and without correction ÷ all transactions due × 100',
      source: 'Bank statements and journal',
    },
    id: {
      name: 'Persentase transaksi tepat waktu tanpa koreksi',
      definition: 'Pembayaran dan pencatatan yang selesai pada harinya dan tidak diubah sesudahnya',
      formula: 'Transaksi tepat waktu tanpa koreksi ÷ seluruh transaksi wajib × 100',
      source: 'Rekening koran dan jurnal',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of tax payments on time',
      definition: 'Taxes paid by their legal due date, in full',
      formula: 'Taxes paid on time ÷ taxes due × 100',
      source: 'Tax receipts',
    },
    id: {
      name: 'Ketepatan waktu pembayaran pajak',
      definition: 'Pajak yang dibayar penuh sebelum jatuh tempo menurut undang-undang',
      formula: 'Pajak yang dibayar tepat waktu ÷ pajak yang jatuh tempo × 100',
      source: 'Bukti setor pajak',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of ledger accounts reconciled',
      definition: 'Accounts whose balance was matched with bank, stock or sub-ledger before closing',
      formula: 'Accounts reconciled ÷ all accounts × 100',
      source: 'General ledger',
    },
    id: {
      name: 'Persentase akun buku besar yang direkonsiliasi',
      definition: 'Akun yang saldonya dicocokkan dengan bank, stok, atau buku pembantu sebelum tutup buku',
      formula: 'Akun yang direkonsiliasi ÷ seluruh akun × 100',
      source: 'Buku besar',
    },
  },
];
