import type { LibraryKpi } from '../libraryKpi';

/**
 * Example KPIs for legal and general administration. Source: kpi-facts §7, without its second budget variance, which is
 * finance's; letters answered on time is common practice.
 */
export const administration: readonly LibraryKpi[] = [
  {
    unit: 'day',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Contract turnaround time',
      definition: 'Working days from the request for a contract until all parties have signed',
      formula: 'Sum of (day signed − day requested) ÷ contracts signed',
      source: 'Contract register',
    },
    id: {
      name: 'Waktu penyelesaian kontrak',
      definition: 'Hari kerja sejak kontrak diminta sampai semua pihak menandatanganinya',
      formula: 'Jumlah (hari tanda tangan − hari permintaan) ÷ kontrak yang ditandatangani',
      source: 'Buku kontrak',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of letters answered on time',
      definition: 'Incoming letters and e-mails answered within the agreed number of working days',
      formula: 'Letters answered on time ÷ letters received × 100',
      source: 'Mail register',
    },
    id: {
      name: 'Persentase surat yang dijawab tepat waktu',
      definition: 'Surat dan surel masuk yang dijawab dalam hari kerja yang disepakati',
      formula: 'Surat yang dijawab tepat waktu ÷ surat masuk × 100',
      source: 'Buku agenda surat',
    },
  },
  {
    unit: 'minute',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Facility response time',
      definition: 'Minutes from a report about room, vehicle or equipment until somebody looks at it',
      formula: 'Sum of (first response − report) ÷ reports',
      source: 'Request forms',
    },
    id: {
      name: 'Waktu respons permintaan fasilitas',
      definition: 'Menit sejak laporan tentang ruang, kendaraan, atau peralatan sampai ada petugas yang melihat',
      formula: 'Jumlah (waktu respons − waktu laporan) ÷ jumlah laporan',
      source: 'Formulir permintaan',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of minor repairs done within 8 hours',
      definition: 'Repairs that need no outside firm, done within one working day of the report',
      formula: 'Minor repairs done within 8 hours ÷ all minor repairs × 100',
      source: 'Request forms',
    },
    id: {
      name: 'Persentase perbaikan ringan selesai dalam 8 jam',
      definition: 'Perbaikan tanpa pihak luar yang selesai dalam satu hari kerja sejak dilaporkan',
      formula: 'Perbaikan ringan yang selesai dalam 8 jam ÷ seluruh perbaikan ringan × 100',
      source: 'Formulir permintaan',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Share of contracts renewed on time',
      definition: 'Leases, licences and supply contracts extended before they ran out',
      formula: 'Contracts renewed on time ÷ contracts due for renewal × 100',
      source: 'Contract register',
    },
    id: {
      name: 'Ketepatan waktu perpanjangan kontrak',
      definition: 'Sewa, lisensi, dan kontrak pasokan yang diperpanjang sebelum berakhir',
      formula: 'Kontrak yang diperpanjang tepat waktu ÷ kontrak yang berakhir × 100',
      source: 'Buku kontrak',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Contract compliance rate',
      definition: 'Contracts in which the audit found every clause that our rules demand',
      formula: 'Contracts that meet the rules ÷ contracts audited × 100',
      source: 'Internal audit',
    },
    id: {
      name: 'Tingkat kepatuhan kontrak',
      definition: 'Kontrak yang menurut audit memuat semua pasal yang diwajibkan aturan kita',
      formula: 'Kontrak yang memenuhi aturan ÷ kontrak yang diaudit × 100',
      source: 'Audit internal',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Regulatory compliance rate',
      definition: 'Legal requirements on our list that are met and for which there is proof',
      formula: 'Requirements met ÷ all requirements × 100',
      source: 'Compliance register',
    },
    id: {
      name: 'Tingkat kepatuhan terhadap peraturan',
      definition: 'Kewajiban hukum dalam daftar kita yang dipenuhi dan ada buktinya',
      formula: 'Kewajiban yang dipenuhi ÷ seluruh kewajiban × 100',
      source: 'Daftar kepatuhan',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Share of contracts on the approved template',
      definition: 'New contracts written on the current template without changed clauses',
      formula: 'Contracts on the template ÷ contracts signed × 100',
      source: 'Contract register',
    },
    id: {
      name: 'Persentase kontrak dengan templat baku',
      definition: 'Kontrak baru yang memakai templat terkini tanpa perubahan pasal',
      formula: 'Kontrak dengan templat baku ÷ kontrak yang ditandatangani × 100',
      source: 'Buku kontrak',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'semester',
    en: {
      name: 'Legal cost ratio',
      definition: 'Fees of lawyers and courts and the salaries of our own legal team',
      formula: 'Legal cost ÷ revenue × 100',
      source: 'General ledger',
    },
    id: {
      name: 'Rasio biaya hukum terhadap pendapatan',
      definition: 'Biaya pengacara dan pengadilan serta gaji tim hukum sendiri',
      formula: 'Biaya hukum ÷ pendapatan × 100',
      source: 'Buku besar',
    },
  },
  {
    unit: 'day',
    polarity: 'minimise',
    frequency: 'quarter',
    en: {
      name: 'Average time to settle a legal matter',
      definition: 'Days that a dispute or claim stays open, from its arrival to the settlement',
      formula: 'Sum of the days open ÷ matters settled',
      source: 'List of legal matters',
    },
    id: {
      name: 'Waktu penyelesaian perkara',
      definition: 'Hari sejak sengketa atau tuntutan masuk sampai selesai',
      formula: 'Jumlah hari terbuka ÷ perkara yang selesai',
      source: 'Daftar perkara',
    },
  },
];
