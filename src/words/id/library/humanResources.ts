import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for human resources. Source: kpi-facts §7; attendance and training sessions are the task card's. */
export const humanResources: DepartmentExamples<'humanResources'> = {
  employeeAttendanceRate: {
    name: 'Tingkat kehadiran karyawan',
    definition: 'Hari kerja terjadwal yang dihadiri karyawan; cuti yang disetujui tidak dijadwalkan',
    formula: 'Hari hadir ÷ hari kerja terjadwal × 100',
    source: 'Daftar hadir',
  },
  trainingCompletionRate: {
    name: 'Tingkat penyelesaian pelatihan',
    definition: 'Karyawan yang menyelesaikan pelatihan yang direncanakan baginya dan lulus ujiannya',
    formula: 'Karyawan yang menyelesaikan pelatihan ÷ karyawan yang wajib mengikutinya × 100',
    source: 'Buku pelatihan',
  },
  absenteeismRate: {
    name: 'Tingkat ketidakhadiran karyawan',
    definition: 'Hari kerja terjadwal yang terlewat, dengan atau tanpa izin, tidak termasuk cuti yang disetujui',
    formula: 'Hari tidak hadir ÷ hari kerja terjadwal × 100',
    source: 'Daftar hadir',
  },
  daysAbsentPerEmployee: {
    name: 'Jumlah hari absen per karyawan',
    definition: 'Hari kerja yang terlewat oleh seorang karyawan rata-rata, tidak termasuk cuti melahirkan',
    formula: 'Hari absen ÷ jumlah karyawan',
    source: 'Sistem kepegawaian',
  },
  employeeTurnoverRate: {
    name: 'Tingkat perputaran karyawan',
    definition: 'Karyawan yang keluar, atas kemauan sendiri atau tidak; magang yang selesai tidak dihitung',
    formula: 'Karyawan yang keluar ÷ rata-rata jumlah karyawan × 100',
    source: 'Data kepegawaian',
  },
  shareOfPayrollFilesOnTimeWithoutCorrection: {
    name: 'Persentase rekap gaji tepat waktu tanpa koreksi',
    definition: 'Rekap gaji yang diterima keuangan pada hari yang disepakati dan tidak dikembalikan',
    formula: 'Rekap tepat waktu tanpa koreksi ÷ seluruh rekap yang dikirim × 100',
    source: 'Catatan pengiriman serta daftar absensi, lembur, dan cuti',
  },
  shareOfVacanciesFilledOnTime: {
    name: 'Persentase rekrutmen tepat waktu',
    definition: 'Lowongan yang terisi pada hari yang diminta oleh orang yang memenuhi kebutuhan',
    formula: 'Lowongan yang terisi tepat waktu ÷ lowongan yang diminta × 100',
    source: 'Formulir permintaan dan surat penawaran kerja',
  },
  costPerHire: {
    name: 'Biaya per rekrutmen',
    definition: 'Iklan, agen, dan tes untuk setiap orang yang mulai bekerja; gaji tidak termasuk',
    formula: 'Biaya rekrutmen ÷ orang yang diterima',
    source: 'Buku besar dan data kepegawaian',
  },
  policyAcknowledgementRate: {
    name: 'Persentase karyawan yang menandatangani peraturan',
    definition: 'Karyawan yang menyatakan dengan tanda tangan bahwa peraturan yang berlaku sudah dibaca',
    formula: 'Karyawan yang menandatangani ÷ seluruh karyawan × 100',
    source: 'Data kepegawaian',
  },
  trainingSessionsHeld: {
    name: 'Jumlah pelatihan yang dilaksanakan',
    definition: 'Menghitung kegiatannya, bukan hasilnya: lebih baik ambil “Tingkat penyelesaian pelatihan”',
    formula: 'Banyaknya sesi dalam buku pelatihan',
    source: 'Buku pelatihan',
  },
};
