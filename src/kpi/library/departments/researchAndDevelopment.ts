import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for research and development. Source: kpi-facts §7. */
export const researchAndDevelopment: readonly LibraryKpi[] = [
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Share of project milestones on time',
      definition: 'Milestones of the agreed plan that were reached on or before their day',
      formula: 'Milestones reached on time ÷ milestones due × 100',
      source: 'Project plan',
    },
    id: {
      name: 'Persentase tahapan proyek tepat waktu',
      definition: 'Tahapan dalam rencana yang tercapai pada atau sebelum harinya',
      formula: 'Tahapan yang tercapai tepat waktu ÷ tahapan yang jatuh tempo × 100',
      source: 'Rencana proyek',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'semester',
    en: {
      name: 'Share of sales from new products',
      definition: 'Sales of products launched in the last two semesters; a new colour or size is no new product',
      formula: 'Sales of new products ÷ total sales × 100',
      source: 'Sales ledger',
    },
    id: {
      name: 'Proporsi penjualan produk baru',
      definition: 'Penjualan produk dari dua semester terakhir; warna atau ukuran baru bukan produk baru',
      formula: 'Penjualan produk baru ÷ total penjualan × 100',
      source: 'Buku penjualan',
    },
  },
  {
    unit: 'day',
    polarity: 'minimise',
    frequency: 'quarter',
    en: {
      name: 'Average time to first prototype',
      definition: 'Days from the approval of an idea to a first piece that can be tried out',
      formula: 'Sum of (prototype ready − idea approved) ÷ prototypes',
      source: 'Project log',
    },
    id: {
      name: 'Waktu hingga prototipe pertama',
      definition: 'Hari sejak ide disetujui sampai ada contoh yang dapat dicoba',
      formula: 'Jumlah (tanggal prototipe jadi − tanggal ide disetujui) ÷ jumlah prototipe',
      source: 'Catatan proyek',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Share of ideas tested',
      definition: 'Ideas for which a trial was made and its outcome written down',
      formula: 'Ideas tested ÷ ideas collected × 100',
      source: 'Idea log',
    },
    id: {
      name: 'Persentase ide yang diuji',
      definition: 'Ide yang telah dicoba dan hasil percobaannya dicatat',
      formula: 'Ide yang diuji ÷ ide yang terkumpul × 100',
      source: 'Catatan ide',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Share of ideas from outside',
      definition: 'Ideas that came from customers, suppliers or schools rather than our own team',
      formula: 'Ideas from outside ÷ ideas collected × 100',
      source: 'Idea log',
    },
    id: {
      name: 'Proporsi ide dari luar tim',
      definition: 'Ide yang berasal dari pelanggan, pemasok, atau sekolah, bukan dari tim sendiri',
      formula: 'Ide dari luar tim ÷ ide yang terkumpul × 100',
      source: 'Catatan ide',
    },
  },
  {
    unit: 'rupiah',
    polarity: 'minimise',
    frequency: 'semester',
    en: {
      name: 'Development cost per new product',
      definition: 'Material, tests and working hours until a product is ready for sale, failed trials included',
      formula: 'Development cost ÷ new products',
      source: 'Project accounts',
    },
    id: {
      name: 'Biaya pengembangan per produk baru',
      definition: 'Bahan, uji coba, dan jam kerja sampai produk siap dijual, termasuk percobaan yang gagal',
      formula: 'Biaya pengembangan ÷ jumlah produk baru',
      source: 'Catatan biaya proyek',
    },
  },
  {
    unit: 'percent',
    polarity: 'stabilise',
    frequency: 'semester',
    en: {
      name: 'Share of revenue spent on research',
      definition: 'How much of what we earn goes into new products; too little costs the future, too much the present',
      formula: 'Research and development cost ÷ revenue × 100',
      source: 'General ledger',
    },
    id: {
      name: 'Rasio biaya riset terhadap pendapatan',
      definition: 'Bagian pendapatan untuk produk baru; terlalu kecil merugikan nanti, terlalu besar merugikan kini',
      formula: 'Biaya riset dan pengembangan ÷ pendapatan × 100',
      source: 'Buku besar',
    },
  },
  {
    unit: 'ratio',
    polarity: 'stabilise',
    frequency: 'semester',
    en: {
      name: 'Accuracy of cost estimates',
      definition: 'What a product really costs against the estimate at the start; 1 means a perfect estimate',
      formula: 'Actual product cost ÷ cost estimated at the start',
      source: 'Cost accounts',
    },
    id: {
      name: 'Akurasi perkiraan biaya rancangan',
      definition: 'Biaya nyata produk terhadap perkiraan saat rancangan dimulai; 1 berarti perkiraannya tepat',
      formula: 'Biaya nyata produk ÷ perkiraan biaya pada awal rancangan',
      source: 'Perhitungan biaya',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'semester',
    en: {
      name: 'Proposal success rate',
      definition: 'Proposals for money that were approved, in full or in part',
      formula: 'Proposals funded ÷ proposals submitted × 100',
      source: 'List of proposals',
    },
    id: {
      name: 'Tingkat proposal yang didanai',
      definition: 'Proposal dana yang disetujui, seluruhnya atau sebagian',
      formula: 'Proposal yang didanai ÷ proposal yang diajukan × 100',
      source: 'Daftar proposal',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'semester',
    en: {
      name: 'Share of patents rejected',
      definition: 'Applications turned down for good; those still under examination do not count',
      formula: 'Patents rejected ÷ patents decided × 100',
      source: 'Patent file',
    },
    id: {
      name: 'Proporsi paten yang ditolak',
      definition: 'Permohonan yang ditolak secara tetap; yang masih diperiksa tidak dihitung',
      formula: 'Paten yang ditolak ÷ paten yang diputuskan × 100',
      source: 'Berkas paten',
    },
  },
];
