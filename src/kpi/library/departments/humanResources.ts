import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for human resources. Source: kpi-facts §7; attendance and training sessions are the task card's. */
export const humanResources: readonly LibraryKpi[] = [
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'week',
    en: {
      name: 'Employee attendance rate',
      definition: 'Scheduled working days on which employees were present; approved leave is not scheduled',
      formula: 'Days present ÷ scheduled days × 100',
      source: 'Attendance list',
    },
    id: {
      name: 'Tingkat kehadiran karyawan',
      definition: 'Hari kerja terjadwal yang dihadiri karyawan; cuti yang disetujui tidak dijadwalkan',
      formula: 'Hari hadir ÷ hari kerja terjadwal × 100',
      source: 'Daftar hadir',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Training completion rate',
      definition: 'Employees who finished the training planned for them and passed its test',
      formula: 'Employees who completed their training ÷ employees due for training × 100',
      source: 'Training register',
    },
    id: {
      name: 'Tingkat penyelesaian pelatihan',
      definition: 'Karyawan yang menyelesaikan pelatihan yang direncanakan baginya dan lulus ujiannya',
      formula: 'Karyawan yang menyelesaikan pelatihan ÷ karyawan yang wajib mengikutinya × 100',
      source: 'Buku pelatihan',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Absenteeism rate',
      definition: 'Scheduled working days that were missed, whether excused or not, approved leave left out',
      formula: 'Days absent ÷ scheduled working days × 100',
      source: 'Attendance list',
    },
    id: {
      name: 'Tingkat ketidakhadiran karyawan',
      definition: 'Hari kerja terjadwal yang terlewat, dengan atau tanpa izin, tidak termasuk cuti yang disetujui',
      formula: 'Hari tidak hadir ÷ hari kerja terjadwal × 100',
      source: 'Daftar hadir',
    },
  },
  {
    unit: 'day',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Days absent per employee',
      definition: 'Working days missed by the average employee, parental leave left out',
      formula: 'Days absent ÷ employees',
      source: 'Personnel system',
    },
    id: {
      name: 'Jumlah hari absen per karyawan',
      definition: 'Hari kerja yang terlewat oleh seorang karyawan rata-rata, tidak termasuk cuti melahirkan',
      formula: 'Hari absen ÷ jumlah karyawan',
      source: 'Sistem kepegawaian',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'quarter',
    en: {
      name: 'Employee turnover rate',
      definition: 'Employees who left, by their own wish or ours; ended internships do not count',
      formula: 'Employees who left ÷ average number of employees × 100',
      source: 'Personnel records',
    },
    id: {
      name: 'Tingkat perputaran karyawan',
      definition: 'Karyawan yang keluar, atas kemauan sendiri atau tidak; magang yang selesai tidak dihitung',
      formula: 'Karyawan yang keluar ÷ rata-rata jumlah karyawan × 100',
      source: 'Data kepegawaian',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of payroll files on time without correction',
      definition: 'Payroll files that reached finance by the agreed day and were never sent back',
      formula: 'Files on time and without correction ÷ all files sent × 100',
      source: 'Mail log and lists of absence, overtime and leave',
    },
    id: {
      name: 'Persentase rekap gaji tepat waktu tanpa koreksi',
      definition: 'Rekap gaji yang diterima keuangan pada hari yang disepakati dan tidak dikembalikan',
      formula: 'Rekap tepat waktu tanpa koreksi ÷ seluruh rekap yang dikirim × 100',
      source: 'Catatan pengiriman serta daftar absensi, lembur, dan cuti',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Share of vacancies filled on time',
      definition: 'Vacancies filled by the requested day with a person who meets the requested profile',
      formula: 'Vacancies filled on time ÷ vacancies requested × 100',
      source: 'Request forms and offer letters',
    },
    id: {
      name: 'Persentase rekrutmen tepat waktu',
      definition: 'Lowongan yang terisi pada hari yang diminta oleh orang yang memenuhi kebutuhan',
      formula: 'Lowongan yang terisi tepat waktu ÷ lowongan yang diminta × 100',
      source: 'Formulir permintaan dan surat penawaran kerja',
    },
  },
  {
    unit: 'rupiah',
    polarity: 'minimise',
    frequency: 'quarter',
    en: {
      name: 'Cost per hire',
      definition: 'Advertisements, agencies and tests for each person who starts work; salaries left out',
      formula: 'Recruiting cost ÷ people hired',
      source: 'General ledger and personnel records',
    },
    id: {
      name: 'Biaya per rekrutmen',
      definition: 'Iklan, agen, dan tes untuk setiap orang yang mulai bekerja; gaji tidak termasuk',
      formula: 'Biaya rekrutmen ÷ orang yang diterima',
      source: 'Buku besar dan data kepegawaian',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'semester',
    en: {
      name: 'Policy acknowledgement rate',
      definition: 'Employees who have signed that they read the company rules now in force',
      formula: 'Employees who signed ÷ all employees × 100',
      source: 'Personnel records',
    },
    id: {
      name: 'Persentase karyawan yang menandatangani peraturan',
      definition: 'Karyawan yang menyatakan dengan tanda tangan bahwa peraturan yang berlaku sudah dibaca',
      formula: 'Karyawan yang menandatangani ÷ seluruh karyawan × 100',
      source: 'Data kepegawaian',
    },
  },
  {
    unit: 'session',
    polarity: 'maximise',
    frequency: 'quarter',
    counterExample: true,
    en: {
      name: 'Training sessions held',
      definition: 'It counts what was done, not what it brought: rather take “Training completion rate”',
      formula: 'Count of sessions in the training register',
      source: 'Training register',
    },
    id: {
      name: 'Jumlah pelatihan yang dilaksanakan',
      definition: 'Menghitung kegiatannya, bukan hasilnya: lebih baik ambil “Tingkat penyelesaian pelatihan”',
      formula: 'Banyaknya sesi dalam buku pelatihan',
      source: 'Buku pelatihan',
    },
  },
];
