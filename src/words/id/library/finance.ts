import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for finance. Source: kpi-facts §7; accuracy and timeliness of reports are the task card's. */
export const finance: DepartmentExamples<'finance'> = {
  accuracyOfFinancialReports: {
    name: 'Akurasi laporan keuangan',
    definition: 'Laporan yang tidak perlu dikoreksi setelah diserahkan',
    formula: 'Laporan tanpa koreksi ÷ laporan yang diserahkan × 100',
    source: 'Catatan koreksi',
  },
  shareOfFinancialReportsOnTime: {
    name: 'Ketepatan waktu laporan keuangan',
    definition: 'Laporan yang diserahkan pada atau sebelum hari yang disepakati',
    formula: 'Laporan yang diserahkan tepat waktu ÷ laporan yang jatuh tempo × 100',
    source: 'Catatan penyerahan laporan',
  },
  reportErrorRate: {
    name: 'Tingkat kesalahan laporan',
    definition: 'Laporan dengan paling sedikit satu angka salah yang ditemukan pembaca atau auditor',
    formula: 'Laporan yang salah ÷ laporan yang diserahkan × 100',
    source: 'Catatan koreksi',
  },
  monthEndClosingTime: {
    name: 'Waktu tutup buku bulanan',
    definition: 'Hari kerja dari hari terakhir bulan sampai bukunya ditutup',
    formula: 'Hari tutup buku − hari terakhir bulan',
    source: 'Catatan tutup buku besar',
  },
  daysSalesOutstanding: {
    name: 'Rata-rata hari penagihan piutang',
    definition: 'Lamanya pelanggan membayar pembelian kredit, dihitung rata-rata',
    formula: 'Piutang ÷ penjualan kredit × hari dalam periode',
    source: 'Buku piutang',
  },
  budgetVariance: {
    name: 'Deviasi anggaran',
    definition: 'Selisih belanja nyata di atas (+) atau di bawah (−) anggaran bulan yang sama',
    formula: '(Realisasi − anggaran) ÷ anggaran × 100',
    source: 'Anggaran dan buku besar',
  },
  operatingExpenseRatio: {
    name: 'Rasio biaya operasional',
    definition: 'Biaya menjalankan perusahaan, tidak termasuk bahan, bunga, dan pajak',
    formula: 'Biaya operasional ÷ pendapatan × 100',
    source: 'Laporan laba rugi',
  },
  shareOfTransactionsOnTimeWithoutCorrection: {
    name: 'Persentase transaksi tepat waktu tanpa koreksi',
    definition: 'Pembayaran dan pencatatan yang selesai pada harinya dan tidak diubah sesudahnya',
    formula: 'Transaksi tepat waktu tanpa koreksi ÷ seluruh transaksi wajib × 100',
    source: 'Rekening koran dan jurnal',
  },
  shareOfTaxPaymentsOnTime: {
    name: 'Ketepatan waktu pembayaran pajak',
    definition: 'Pajak yang dibayar penuh sebelum jatuh tempo menurut undang-undang',
    formula: 'Pajak yang dibayar tepat waktu ÷ pajak yang jatuh tempo × 100',
    source: 'Bukti setor pajak',
  },
  shareOfLedgerAccountsReconciled: {
    name: 'Persentase akun buku besar yang direkonsiliasi',
    definition: 'Akun yang saldonya dicocokkan dengan bank, stok, atau buku pembantu sebelum tutup buku',
    formula: 'Akun yang direkonsiliasi ÷ seluruh akun × 100',
    source: 'Buku besar',
  },
};
