import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for sales. Source: kpi-facts §7. */
export const sales: readonly LibraryKpi[] = [
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Sales target attainment',
      definition: 'Invoiced sales against the sales target of the same month, returns taken off',
      formula: 'Actual sales ÷ sales target × 100',
      source: 'Sales ledger',
    },
    id: {
      name: 'Pencapaian target penjualan',
      definition: 'Penjualan yang sudah ditagih terhadap target bulan yang sama, setelah dikurangi retur',
      formula: 'Penjualan nyata ÷ target penjualan × 100',
      source: 'Buku penjualan',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Sales growth',
      definition: 'Change in sales from the previous period of the same length',
      formula: '(Sales now − previous sales) ÷ previous sales × 100',
      source: 'Sales ledger',
    },
    id: {
      name: 'Pertumbuhan penjualan',
      definition: 'Perubahan penjualan dari periode sebelumnya yang sama panjang',
      formula: '(Penjualan kini − penjualan sebelumnya) ÷ penjualan sebelumnya × 100',
      source: 'Buku penjualan',
    },
  },
  {
    unit: 'rupiah',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Average order value',
      definition: 'What a customer spends in one purchase, discounts taken off',
      formula: 'Revenue ÷ orders',
      source: 'Cash register',
    },
    id: {
      name: 'Rata-rata nilai transaksi',
      definition: 'Belanja pelanggan dalam satu kali pembelian, setelah diskon',
      formula: 'Pendapatan ÷ jumlah transaksi',
      source: 'Mesin kasir',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Win rate of offers',
      definition: 'Offers that became orders, of those decided in the month',
      formula: 'Offers won ÷ offers decided × 100',
      source: 'Customer database (CRM)',
    },
    id: {
      name: 'Tingkat keberhasilan penawaran',
      definition: 'Penawaran yang menjadi pesanan, dari yang diputuskan dalam bulan itu',
      formula: 'Penawaran yang dimenangkan ÷ penawaran yang diputuskan × 100',
      source: 'Basis data pelanggan (CRM)',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Customer retention rate',
      definition: 'Earlier customers who bought again by the end of the quarter; new ones do not count',
      formula: '(Customers at the end − new customers) ÷ customers at the start × 100',
      source: 'Customer list',
    },
    id: {
      name: 'Tingkat retensi pelanggan',
      definition: 'Pelanggan lama yang membeli lagi sampai akhir triwulan; pelanggan baru tidak dihitung',
      formula: '(Pelanggan akhir − pelanggan baru) ÷ pelanggan awal × 100',
      source: 'Daftar pelanggan',
    },
  },
  {
    unit: 'day',
    polarity: 'minimise',
    frequency: 'quarter',
    en: {
      name: 'Sales cycle length',
      definition: 'Days from the first contact with a customer to the signed order',
      formula: 'Sum of (order date − first contact) ÷ orders',
      source: 'Customer database (CRM)',
    },
    id: {
      name: 'Lama siklus penjualan',
      definition: 'Hari sejak kontak pertama dengan pelanggan sampai pesanan ditandatangani',
      formula: 'Jumlah (tanggal pesanan − tanggal kontak pertama) ÷ jumlah pesanan',
      source: 'Basis data pelanggan (CRM)',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Lead-to-opportunity conversion rate',
      definition: 'Accepted leads for which an offer is prepared',
      formula: 'Opportunities opened ÷ leads accepted × 100',
      source: 'Customer database (CRM)',
    },
    id: {
      name: 'Tingkat konversi prospek menjadi peluang',
      definition: 'Prospek diterima yang berlanjut sampai penawaran disiapkan',
      formula: 'Peluang yang dibuka ÷ prospek yang diterima × 100',
      source: 'Basis data pelanggan (CRM)',
    },
  },
  {
    unit: 'hour',
    polarity: 'minimise',
    frequency: 'week',
    en: {
      name: 'Average lead response time',
      definition: 'Working hours until a person, not a machine, first answers a new lead',
      formula: 'Sum of (first answer − arrival of the lead) ÷ leads',
      source: 'Customer database (CRM)',
    },
    id: {
      name: 'Waktu respons prospek',
      definition: 'Jam kerja sampai orang, bukan mesin, menjawab prospek baru',
      formula: 'Jumlah (waktu jawaban − waktu prospek masuk) ÷ jumlah prospek',
      source: 'Basis data pelanggan (CRM)',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Contract renewal rate',
      definition: 'Contracts extended by the customer, of those that ran out in the quarter',
      formula: 'Contracts renewed ÷ contracts due for renewal × 100',
      source: 'Contract list',
    },
    id: {
      name: 'Tingkat perpanjangan kontrak pelanggan',
      definition: 'Kontrak yang diperpanjang pelanggan, dari yang berakhir dalam triwulan itu',
      formula: 'Kontrak yang diperpanjang ÷ kontrak yang berakhir × 100',
      source: 'Daftar kontrak',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Share of overdue receivables',
      definition: 'Money that customers still owe after the due date of the invoice',
      formula: 'Overdue receivables ÷ all receivables × 100',
      source: 'Receivables ledger',
    },
    id: {
      name: 'Proporsi piutang jatuh tempo',
      definition: 'Uang yang masih ditagih pada pelanggan setelah tanggal jatuh tempo faktur',
      formula: 'Piutang yang lewat jatuh tempo ÷ seluruh piutang × 100',
      source: 'Buku piutang',
    },
  },
];
