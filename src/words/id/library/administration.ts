import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/**
 * Example KPIs for legal and general administration. Source: kpi-facts §7, without its second budget variance, which is
 * finance's; letters answered on time is common practice.
 */
export const administration: DepartmentExamples<'administration'> = {
  contractTurnaroundTime: {
    name: 'Waktu penyelesaian kontrak',
    definition: 'Hari kerja sejak kontrak diminta sampai semua pihak menandatanganinya',
    formula: 'Jumlah (hari tanda tangan − hari permintaan) ÷ kontrak yang ditandatangani',
    source: 'Buku kontrak',
  },
  shareOfLettersAnsweredOnTime: {
    name: 'Persentase surat yang dijawab tepat waktu',
    definition: 'Surat dan surel masuk yang dijawab dalam hari kerja yang disepakati',
    formula: 'Surat yang dijawab tepat waktu ÷ surat masuk × 100',
    source: 'Buku agenda surat',
  },
  facilityResponseTime: {
    name: 'Waktu respons permintaan fasilitas',
    definition: 'Menit sejak laporan tentang ruang, kendaraan, atau peralatan sampai ada petugas yang melihat',
    formula: 'Jumlah (waktu respons − waktu laporan) ÷ jumlah laporan',
    source: 'Formulir permintaan',
  },
  shareOfMinorRepairsDoneWithin8Hours: {
    name: 'Persentase perbaikan ringan selesai dalam 8 jam',
    definition: 'Perbaikan tanpa pihak luar yang selesai dalam satu hari kerja sejak dilaporkan',
    formula: 'Perbaikan ringan yang selesai dalam 8 jam ÷ seluruh perbaikan ringan × 100',
    source: 'Formulir permintaan',
  },
  shareOfContractsRenewedOnTime: {
    name: 'Ketepatan waktu perpanjangan kontrak',
    definition: 'Sewa, lisensi, dan kontrak pasokan yang diperpanjang sebelum berakhir',
    formula: 'Kontrak yang diperpanjang tepat waktu ÷ kontrak yang berakhir × 100',
    source: 'Buku kontrak',
  },
  contractComplianceRate: {
    name: 'Tingkat kepatuhan kontrak',
    definition: 'Kontrak yang menurut audit memuat semua pasal yang diwajibkan aturan kita',
    formula: 'Kontrak yang memenuhi aturan ÷ kontrak yang diaudit × 100',
    source: 'Audit internal',
  },
  regulatoryComplianceRate: {
    name: 'Tingkat kepatuhan terhadap peraturan',
    definition: 'Kewajiban hukum dalam daftar kita yang dipenuhi dan ada buktinya',
    formula: 'Kewajiban yang dipenuhi ÷ seluruh kewajiban × 100',
    source: 'Daftar kepatuhan',
  },
  shareOfContractsOnTheApprovedTemplate: {
    name: 'Persentase kontrak dengan templat baku',
    definition: 'Kontrak baru yang memakai templat terkini tanpa perubahan pasal',
    formula: 'Kontrak dengan templat baku ÷ kontrak yang ditandatangani × 100',
    source: 'Buku kontrak',
  },
  legalCostRatio: {
    name: 'Rasio biaya hukum terhadap pendapatan',
    definition: 'Biaya pengacara dan pengadilan serta gaji tim hukum sendiri',
    formula: 'Biaya hukum ÷ pendapatan × 100',
    source: 'Buku besar',
  },
  averageTimeToSettleALegalMatter: {
    name: 'Waktu penyelesaian perkara',
    definition: 'Hari sejak sengketa atau tuntutan masuk sampai selesai',
    formula: 'Jumlah hari terbuka ÷ perkara yang selesai',
    source: 'Daftar perkara',
  },
};
