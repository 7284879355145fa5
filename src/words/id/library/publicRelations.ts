import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for public relations. Source: kpi-facts §7. */
export const publicRelations: DepartmentExamples<'publicRelations'> = {
  numberOfMediaMentions: {
    name: 'Jumlah penyebutan di media',
    definition: 'Artikel dan siaran yang menyebut kita, sekali setiap media; saluran sendiri tidak dihitung',
    formula: 'Banyaknya penyebutan di media yang dipantau',
    source: 'Pemantauan media',
    unit: 'penyebutan',
  },
  shareOfPositiveCoverage: {
    name: 'Proporsi liputan positif',
    definition: 'Liputan tentang kita yang dinilai baik oleh dua pembaca secara terpisah',
    formula: 'Liputan positif ÷ seluruh liputan tentang kita × 100',
    source: 'Kliping dengan penilaian',
  },
  shareOfVoiceInTheMedia: {
    name: 'Pangsa suara di media',
    definition: 'Seberapa besar pemberitaan tentang kita di antara pemberitaan para pesaing yang disepakati',
    formula: 'Penyebutan kita ÷ penyebutan kita dan pesaing × 100',
    source: 'Pemantauan media',
  },
  potentialReach: {
    name: 'Jumlah jangkauan potensial',
    definition: 'Khalayak media yang memberitakan kita, menurut keterangan media itu sendiri',
    formula: 'Jumlah khalayak media yang memuat berita tentang kita',
    source: 'Pemantauan media',
  },
  shareOfReportsWithOurKeyMessage: {
    name: 'Persentase liputan dengan pesan kunci',
    definition: 'Liputan yang memuat paling sedikit satu pesan yang telah disepakati',
    formula: 'Liputan dengan pesan kunci ÷ seluruh liputan tentang kita × 100',
    source: 'Kliping dengan penilaian',
  },
  followerGrowthRate: {
    name: 'Pertumbuhan jumlah pengikut',
    definition: 'Perubahan pengikut semua akun kita; pengikut yang dibeli tidak dihitung',
    formula: '(Pengikut akhir − pengikut awal) ÷ pengikut awal × 100',
    source: 'Statistik akun media sosial',
  },
  averageEngagementTime: {
    name: 'Rata-rata durasi keterlibatan',
    definition: 'Detik pembaca atau penonton bertahan pada unggahan, halaman, atau film kita',
    formula: 'Waktu pada konten kita ÷ jumlah kunjungan ke konten itu',
    source: 'Statistik situs web dan akun',
    unit: 'detik',
  },
  shareOfPressReleasesPublished: {
    name: 'Persentase siaran pers yang dimuat',
    definition: 'Siaran pers yang dimuat paling sedikit satu media, utuh atau sebagian',
    formula: 'Siaran pers yang dimuat ÷ siaran pers yang dikirim × 100',
    source: 'Kliping media',
  },
  eventAttendanceRate: {
    name: 'Tingkat kehadiran tamu acara',
    definition: 'Tamu undangan yang datang; pendamping dan panitia tidak dihitung',
    formula: 'Tamu yang datang ÷ tamu yang diundang × 100',
    source: 'Buku tamu',
  },
  averageTimeToFirstStatementInACrisis: {
    name: 'Waktu pernyataan pertama saat krisis',
    definition: 'Jam sejak kejadian sampai pernyataan pertama kita kepada umum',
    formula: 'Jumlah (waktu pernyataan − waktu kejadian) ÷ jumlah krisis',
    source: 'Catatan kejadian',
  },
};
