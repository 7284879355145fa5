import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for public relations. Source: kpi-facts §7. */
export const publicRelations: readonly LibraryKpi[] = [
  {
    unit: { en: 'mentions', id: 'penyebutan' },
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Number of media mentions',
      definition: 'Articles and broadcasts that name us, each once a medium; our own channels do not count',
      formula: 'Count of mentions in the media that we follow',
      source: 'Media monitoring',
    },
    id: {
      name: 'Jumlah penyebutan di media',
      definition: 'Artikel dan siaran yang menyebut kita, sekali setiap media; saluran sendiri tidak dihitung',
      formula: 'Banyaknya penyebutan di media yang dipantau',
      source: 'Pemantauan media',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of positive coverage',
      definition: 'Reports about us that two readers independently call favourable',
      formula: 'Positive reports ÷ all reports about us × 100',
      source: 'Press clippings with ratings',
    },
    id: {
      name: 'Proporsi liputan positif',
      definition: 'Liputan tentang kita yang dinilai baik oleh dua pembaca secara terpisah',
      formula: 'Liputan positif ÷ seluruh liputan tentang kita × 100',
      source: 'Kliping dengan penilaian',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of voice in the media',
      definition: 'How much of the talk about us and our named rivals is about us',
      formula: 'Mentions of us ÷ mentions of us and our rivals × 100',
      source: 'Media monitoring',
    },
    id: {
      name: 'Pangsa suara di media',
      definition: 'Seberapa besar pemberitaan tentang kita di antara pemberitaan para pesaing yang disepakati',
      formula: 'Penyebutan kita ÷ penyebutan kita dan pesaing × 100',
      source: 'Pemantauan media',
    },
  },
  {
    unit: 'person',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Potential reach',
      definition: 'Audience of the media that reported on us, as stated by the media themselves',
      formula: 'Sum of the audiences of media with a report about us',
      source: 'Media monitoring',
    },
    id: {
      name: 'Jumlah jangkauan potensial',
      definition: 'Khalayak media yang memberitakan kita, menurut keterangan media itu sendiri',
      formula: 'Jumlah khalayak media yang memuat berita tentang kita',
      source: 'Pemantauan media',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of reports with our key message',
      definition: 'Reports in which at least one of the agreed messages can be found',
      formula: 'Reports with a key message ÷ all reports about us × 100',
      source: 'Press clippings with ratings',
    },
    id: {
      name: 'Persentase liputan dengan pesan kunci',
      definition: 'Liputan yang memuat paling sedikit satu pesan yang telah disepakati',
      formula: 'Liputan dengan pesan kunci ÷ seluruh liputan tentang kita × 100',
      source: 'Kliping dengan penilaian',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Follower growth rate',
      definition: 'Change in the followers of all our accounts together; bought followers do not count',
      formula: '(Followers at the end − followers at the start) ÷ followers at the start × 100',
      source: 'Statistics of the social media accounts',
    },
    id: {
      name: 'Pertumbuhan jumlah pengikut',
      definition: 'Perubahan pengikut semua akun kita; pengikut yang dibeli tidak dihitung',
      formula: '(Pengikut akhir − pengikut awal) ÷ pengikut awal × 100',
      source: 'Statistik akun media sosial',
    },
  },
  {
    unit: { en: 'seconds', id: 'detik' },
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Average engagement time',
      definition: 'Seconds that a reader or viewer stays with one of our posts, pages or films',
      formula: 'Time spent on our content ÷ visits to it',
      source: 'Web and account statistics',
    },
    id: {
      name: 'Rata-rata durasi keterlibatan',
      definition: 'Detik pembaca atau penonton bertahan pada unggahan, halaman, atau film kita',
      formula: 'Waktu pada konten kita ÷ jumlah kunjungan ke konten itu',
      source: 'Statistik situs web dan akun',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of press releases published',
      definition: 'Press releases taken up by at least one medium, in whole or in part',
      formula: 'Press releases published ÷ press releases sent × 100',
      source: 'Press clippings',
    },
    id: {
      name: 'Persentase siaran pers yang dimuat',
      definition: 'Siaran pers yang dimuat paling sedikit satu media, utuh atau sebagian',
      formula: 'Siaran pers yang dimuat ÷ siaran pers yang dikirim × 100',
      source: 'Kliping media',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'semester',
    en: {
      name: 'Event attendance rate',
      definition: 'Invited guests who came; companions and staff do not count',
      formula: 'Guests who came ÷ guests invited × 100',
      source: 'Guest list',
    },
    id: {
      name: 'Tingkat kehadiran tamu acara',
      definition: 'Tamu undangan yang datang; pendamping dan panitia tidak dihitung',
      formula: 'Tamu yang datang ÷ tamu yang diundang × 100',
      source: 'Buku tamu',
    },
  },
  {
    unit: 'hour',
    polarity: 'minimise',
    frequency: 'semester',
    en: {
      name: 'Average time to first statement in a crisis',
      definition: 'Hours from the event to our first public word on it',
      formula: 'Sum of (first statement − event) ÷ crises',
      source: 'Incident log',
    },
    id: {
      name: 'Waktu pernyataan pertama saat krisis',
      definition: 'Jam sejak kejadian sampai pernyataan pertama kita kepada umum',
      formula: 'Jumlah (waktu pernyataan − waktu kejadian) ÷ jumlah krisis',
      source: 'Catatan kejadian',
    },
  },
];
