import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for marketing. Source: kpi-facts §7; the first two are the task card's. */
export const marketing: DepartmentExamples<'marketing'> = {
  numberOfProductsSold: {
    name: 'Jumlah produk terjual',
    definition: 'Unit yang sudah diserahkan dan dibayar, tidak termasuk sampel dan barang retur',
    formula: 'Jumlah unit terjual dalam sebulan − unit yang diretur',
    source: 'Buku penjualan',
  },
  numberOfClassesThatKnowTheProduct: {
    name: 'Jumlah kelas yang mengenal produk',
    definition: 'Kelas yang paling sedikit separuh siswanya dapat menyebut nama produk saat ditanya',
    formula: 'Banyaknya kelas dengan jawaban benar 50% atau lebih',
    source: 'Survei pengenalan produk di setiap kelas',
  },
  shareOfPeopleWhoNameOurBrandFirst: {
    name: 'Pangsa top of mind merek',
    definition: 'Kesadaran merek: orang yang menyebut merek kita paling awal saat ditanya jenis produk ini',
    formula: 'Orang yang menyebut merek kita paling awal ÷ orang yang ditanya × 100',
    source: 'Survei merek',
  },
  visitorToBuyerConversionRate: {
    name: 'Tingkat konversi pengunjung menjadi pembeli',
    definition: 'Pengunjung toko, stan, atau situs web yang membeli pada kunjungan itu juga',
    formula: 'Pengunjung yang membeli ÷ seluruh pengunjung × 100',
    source: 'Hitungan pengunjung dan nota penjualan',
  },
  socialMediaEngagementRate: {
    name: 'Tingkat keterlibatan media sosial',
    definition: 'Suka, komentar, bagikan, dan simpan pada unggahan kita, tidak termasuk iklan',
    formula: 'Reaksi pada unggahan sebulan ÷ pengikut pada akhir bulan × 100',
    source: 'Statistik akun media sosial',
  },
  costPerLead: {
    name: 'Biaya per prospek',
    definition: 'Belanja promosi untuk setiap orang atau perusahaan baru yang berminat dan meninggalkan kontak',
    formula: 'Biaya pemasaran ÷ prospek baru',
    source: 'Buku besar dan daftar prospek',
  },
  customerAcquisitionCost: {
    name: 'Biaya akuisisi pelanggan',
    definition: 'Biaya untuk memperoleh satu pelanggan yang belum pernah membeli, termasuk gaji tim',
    formula: 'Biaya penjualan dan pemasaran ÷ pelanggan baru',
    source: 'Buku besar dan daftar pelanggan',
  },
  shareOfLeadsAcceptedBySales: {
    name: 'Tingkat konversi MQL ke SQL',
    definition: 'Prospek dari pemasaran (MQL) yang diterima tim penjualan untuk ditindaklanjuti (SQL)',
    formula: 'Prospek yang diterima penjualan ÷ prospek yang diserahkan × 100',
    source: 'Basis data pelanggan (CRM)',
  },
  shareOfReturningVisitors: {
    name: 'Proporsi pengunjung yang kembali',
    definition: 'Pengunjung situs web yang pernah berkunjung; setiap orang dihitung sekali sebulan',
    formula: 'Pengunjung yang kembali ÷ seluruh pengunjung unik × 100',
    source: 'Statistik situs web',
  },
  websiteBounceRate: {
    name: 'Rasio pentalan situs web',
    definition: 'Kunjungan yang berakhir di halaman tempat kunjungan itu dimulai',
    formula: 'Kunjungan satu halaman ÷ seluruh kunjungan × 100',
    source: 'Statistik situs web',
  },
};
