import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for sales. Source: kpi-facts §7. */
export const sales: DepartmentExamples<'sales'> = {
  salesTargetAttainment: {
    name: 'Pencapaian target penjualan',
    definition: 'Penjualan yang sudah ditagih terhadap target bulan yang sama, setelah dikurangi retur',
    formula: 'Penjualan nyata ÷ target penjualan × 100',
    source: 'Buku penjualan',
  },
  salesGrowth: {
    name: 'Pertumbuhan penjualan',
    definition: 'Perubahan penjualan dari periode sebelumnya yang sama panjang',
    formula: '(Penjualan kini − penjualan sebelumnya) ÷ penjualan sebelumnya × 100',
    source: 'Buku penjualan',
  },
  averageOrderValue: {
    name: 'Rata-rata nilai transaksi',
    definition: 'Belanja pelanggan dalam satu kali pembelian, setelah diskon',
    formula: 'Pendapatan ÷ jumlah transaksi',
    source: 'Mesin kasir',
  },
  winRateOfOffers: {
    name: 'Tingkat keberhasilan penawaran',
    definition: 'Penawaran yang menjadi pesanan, dari yang diputuskan dalam bulan itu',
    formula: 'Penawaran yang dimenangkan ÷ penawaran yang diputuskan × 100',
    source: 'Basis data pelanggan (CRM)',
  },
  customerRetentionRate: {
    name: 'Tingkat retensi pelanggan',
    definition: 'Pelanggan lama yang membeli lagi sampai akhir triwulan; pelanggan baru tidak dihitung',
    formula: '(Pelanggan akhir − pelanggan baru) ÷ pelanggan awal × 100',
    source: 'Daftar pelanggan',
  },
  salesCycleLength: {
    name: 'Lama siklus penjualan',
    definition: 'Hari sejak kontak pertama dengan pelanggan sampai pesanan ditandatangani',
    formula: 'Jumlah (tanggal pesanan − tanggal kontak pertama) ÷ jumlah pesanan',
    source: 'Basis data pelanggan (CRM)',
  },
  leadToOpportunityConversionRate: {
    name: 'Tingkat konversi prospek menjadi peluang',
    definition: 'Prospek diterima yang berlanjut sampai penawaran disiapkan',
    formula: 'Peluang yang dibuka ÷ prospek yang diterima × 100',
    source: 'Basis data pelanggan (CRM)',
  },
  averageLeadResponseTime: {
    name: 'Waktu respons prospek',
    definition: 'Jam kerja sampai orang, bukan mesin, menjawab prospek baru',
    formula: 'Jumlah (waktu jawaban − waktu prospek masuk) ÷ jumlah prospek',
    source: 'Basis data pelanggan (CRM)',
  },
  contractRenewalRate: {
    name: 'Tingkat perpanjangan kontrak pelanggan',
    definition: 'Kontrak yang diperpanjang pelanggan, dari yang berakhir dalam triwulan itu',
    formula: 'Kontrak yang diperpanjang ÷ kontrak yang berakhir × 100',
    source: 'Daftar kontrak',
  },
  shareOfOverdueReceivables: {
    name: 'Proporsi piutang jatuh tempo',
    definition: 'Uang yang masih ditagih pada pelanggan setelah tanggal jatuh tempo faktur',
    formula: 'Piutang yang lewat jatuh tempo ÷ seluruh piutang × 100',
    source: 'Buku piutang',
  },
};
