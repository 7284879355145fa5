import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for research and development. Source: kpi-facts §7. */
export const researchAndDevelopment: DepartmentExamples<'researchAndDevelopment'> = {
  shareOfProjectMilestonesOnTime: {
    name: 'Persentase tahapan proyek tepat waktu',
    definition: 'Tahapan dalam rencana yang tercapai pada atau sebelum harinya',
    formula: 'Tahapan yang tercapai tepat waktu ÷ tahapan yang jatuh tempo × 100',
    source: 'Rencana proyek',
  },
  shareOfSalesFromNewProducts: {
    name: 'Proporsi penjualan produk baru',
    definition: 'Penjualan produk dari dua semester terakhir; warna atau ukuran baru bukan produk baru',
    formula: 'Penjualan produk baru ÷ total penjualan × 100',
    source: 'Buku penjualan',
  },
  averageTimeToFirstPrototype: {
    name: 'Waktu hingga prototipe pertama',
    definition: 'Hari sejak ide disetujui sampai ada contoh yang dapat dicoba',
    formula: 'Jumlah (tanggal prototipe jadi − tanggal ide disetujui) ÷ jumlah prototipe',
    source: 'Catatan proyek',
  },
  shareOfIdeasTested: {
    name: 'Persentase ide yang diuji',
    definition: 'Ide yang telah dicoba dan hasil percobaannya dicatat',
    formula: 'Ide yang diuji ÷ ide yang terkumpul × 100',
    source: 'Catatan ide',
  },
  shareOfIdeasFromOutside: {
    name: 'Proporsi ide dari luar tim',
    definition: 'Ide yang berasal dari pelanggan, pemasok, atau sekolah, bukan dari tim sendiri',
    formula: 'Ide dari luar tim ÷ ide yang terkumpul × 100',
    source: 'Catatan ide',
  },
  developmentCostPerNewProduct: {
    name: 'Biaya pengembangan per produk baru',
    definition: 'Bahan, uji coba, dan jam kerja sampai produk siap dijual, termasuk percobaan yang gagal',
    formula: 'Biaya pengembangan ÷ jumlah produk baru',
    source: 'Catatan biaya proyek',
  },
  shareOfRevenueSpentOnResearch: {
    name: 'Rasio biaya riset terhadap pendapatan',
    definition: 'Bagian pendapatan untuk produk baru; terlalu kecil merugikan nanti, terlalu besar merugikan kini',
    formula: 'Biaya riset dan pengembangan ÷ pendapatan × 100',
    source: 'Buku besar',
  },
  accuracyOfCostEstimates: {
    name: 'Akurasi perkiraan biaya rancangan',
    definition: 'Biaya nyata produk terhadap perkiraan saat rancangan dimulai; 1 berarti perkiraannya tepat',
    formula: 'Biaya nyata produk ÷ perkiraan biaya pada awal rancangan',
    source: 'Perhitungan biaya',
  },
  proposalSuccessRate: {
    name: 'Tingkat proposal yang didanai',
    definition: 'Proposal dana yang disetujui, seluruhnya atau sebagian',
    formula: 'Proposal yang didanai ÷ proposal yang diajukan × 100',
    source: 'Daftar proposal',
  },
  shareOfPatentsRejected: {
    name: 'Proporsi paten yang ditolak',
    definition: 'Permohonan yang ditolak secara tetap; yang masih diperiksa tidak dihitung',
    formula: 'Paten yang ditolak ÷ paten yang diputuskan × 100',
    source: 'Berkas paten',
  },
};
