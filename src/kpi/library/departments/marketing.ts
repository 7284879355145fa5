import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for marketing. Source: kpi-facts §7; the first two are the task card's. */
export const marketing: readonly LibraryKpi[] = [
  {
    unit: 'unit',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Number of products sold',
      definition: 'Units handed over and paid for, without samples and returned goods',
      formula: 'Sum of the units sold in the month − units returned',
      source: 'Sales ledger',
    },
    id: {
      name: 'Jumlah produk terjual',
      definition: 'Unit yang sudah diserahkan dan dibayar, tidak termasuk sampel dan barang retur',
      formula: 'Jumlah unit terjual dalam sebulan − unit yang diretur',
      source: 'Buku penjualan',
    },
  },
  {
    unit: 'class',
    polarity: 'maximise',
    frequency: 'semester',
    en: {
      name: 'Number of classes that know the product',
      definition: 'Classes in which at least half of the pupils asked can name the product',
      formula: 'Count of classes with 50% or more right answers',
      source: 'Recall survey in every class',
    },
    id: {
      name: 'Jumlah kelas yang mengenal produk',
      definition: 'Kelas yang paling sedikit separuh siswanya dapat menyebut nama produk saat ditanya',
      formula: 'Banyaknya kelas dengan jawaban benar 50% atau lebih',
      source: 'Survei pengenalan produk di setiap kelas',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'semester',
    en: {
      name: 'Share of people who name our brand first',
      definition: 'Brand awareness: people who, asked for a product of this kind, think of ours before any other',
      formula: 'People who name our brand first ÷ people asked × 100',
      source: 'Brand survey',
    },
    id: {
      name: 'Pangsa top of mind merek',
      definition: 'Kesadaran merek: orang yang menyebut merek kita paling awal saat ditanya jenis produk ini',
      formula: 'Orang yang menyebut merek kita paling awal ÷ orang yang ditanya × 100',
      source: 'Survei merek',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Visitor-to-buyer conversion rate',
      definition: 'Visitors of the shop, stand or website who buy something on that visit',
      formula: 'Visitors who buy ÷ all visitors × 100',
      source: 'Visitor count and sales receipts',
    },
    id: {
      name: 'Tingkat konversi pengunjung menjadi pembeli',
      definition: 'Pengunjung toko, stan, atau situs web yang membeli pada kunjungan itu juga',
      formula: 'Pengunjung yang membeli ÷ seluruh pengunjung × 100',
      source: 'Hitungan pengunjung dan nota penjualan',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Social media engagement rate',
      definition: 'Likes, comments, shares and saves on our posts, advertisements left out',
      formula: 'Reactions to the posts of the month ÷ followers at the end of the month × 100',
      source: 'Statistics of the social media accounts',
    },
    id: {
      name: 'Tingkat keterlibatan media sosial',
      definition: 'Suka, komentar, bagikan, dan simpan pada unggahan kita, tidak termasuk iklan',
      formula: 'Reaksi pada unggahan sebulan ÷ pengikut pada akhir bulan × 100',
      source: 'Statistik akun media sosial',
    },
  },
  {
    unit: 'rupiah',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Cost per lead',
      definition: 'Spending on promotion for each new person or company that shows interest and leaves a contact',
      formula: 'Marketing cost ÷ new leads',
      source: 'General ledger and list of leads',
    },
    id: {
      name: 'Biaya per prospek',
      definition: 'Belanja promosi untuk setiap orang atau perusahaan baru yang berminat dan meninggalkan kontak',
      formula: 'Biaya pemasaran ÷ prospek baru',
      source: 'Buku besar dan daftar prospek',
    },
  },
  {
    unit: 'rupiah',
    polarity: 'minimise',
    frequency: 'quarter',
    en: {
      name: 'Customer acquisition cost',
      definition: 'What it takes to win one customer who has never bought before, salaries of the team included',
      formula: 'Sales and marketing cost ÷ new customers',
      source: 'General ledger and customer list',
    },
    id: {
      name: 'Biaya akuisisi pelanggan',
      definition: 'Biaya untuk memperoleh satu pelanggan yang belum pernah membeli, termasuk gaji tim',
      formula: 'Biaya penjualan dan pemasaran ÷ pelanggan baru',
      source: 'Buku besar dan daftar pelanggan',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of leads accepted by sales',
      definition: 'Leads handed over by marketing that the sales team takes up as worth a conversation',
      formula: 'Leads accepted by sales ÷ leads handed over × 100',
      source: 'Customer database (CRM)',
    },
    id: {
      name: 'Tingkat konversi MQL ke SQL',
      definition: 'Prospek dari pemasaran (MQL) yang diterima tim penjualan untuk ditindaklanjuti (SQL)',
      formula: 'Prospek yang diterima penjualan ÷ prospek yang diserahkan × 100',
      source: 'Basis data pelanggan (CRM)',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of returning visitors',
      definition: 'Visitors of the website who had been there before; each person counts once a month',
      formula: 'Returning visitors ÷ all different visitors × 100',
      source: 'Web statistics',
    },
    id: {
      name: 'Proporsi pengunjung yang kembali',
      definition: 'Pengunjung situs web yang pernah berkunjung; setiap orang dihitung sekali sebulan',
      formula: 'Pengunjung yang kembali ÷ seluruh pengunjung unik × 100',
      source: 'Statistik situs web',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Website bounce rate',
      definition: 'Visits that end on the page where they began',
      formula: 'Single-page visits ÷ all visits × 100',
      source: 'Web statistics',
    },
    id: {
      name: 'Rasio pentalan situs web',
      definition: 'Kunjungan yang berakhir di halaman tempat kunjungan itu dimulai',
      formula: 'Kunjungan satu halaman ÷ seluruh kunjungan × 100',
      source: 'Statistik situs web',
    },
  },
];
