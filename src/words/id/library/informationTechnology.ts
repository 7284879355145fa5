import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for IT. Source: kpi-facts §7. */
export const informationTechnology: DepartmentExamples<'informationTechnology'> = {
  systemUptime: {
    name: 'Tingkat ketersediaan sistem',
    definition: 'Waktu layanan yang disepakati saat sistem dapat dipakai; pemeliharaan terjadwal tidak dihitung',
    formula: 'Waktu tersedia ÷ waktu layanan yang disepakati × 100',
    source: 'Catatan pemantauan',
  },
  meanTimeToResolveTickets: {
    name: 'Waktu rata-rata penyelesaian tiket',
    definition: 'Jam kerja sejak tiket dibuka sampai pengguna menyatakan selesai',
    formula: 'Total waktu penyelesaian ÷ tiket yang selesai',
    source: 'Sistem tiket',
  },
  helpdeskFirstResponseTime: {
    name: 'Waktu respons pertama helpdesk',
    definition: 'Menit kerja sampai petugas helpdesk, bukan mesin, menjawab tiket',
    formula: 'Jumlah (waktu jawaban pertama − waktu tiket dibuka) ÷ jumlah tiket',
    source: 'Sistem tiket',
  },
  shareOfTicketsSolvedAtFirstContact: {
    name: 'Persentase tiket selesai pada kontak pertama',
    definition: 'Tiket yang selesai dalam panggilan atau pesan pertama, tanpa diteruskan',
    formula: 'Tiket yang selesai pada kontak pertama ÷ tiket yang ditutup × 100',
    source: 'Sistem tiket',
  },
  shareOfTicketsSolvedWithinTheSla: {
    name: 'Tingkat kepatuhan SLA',
    definition: 'Tiket yang selesai dalam waktu yang disepakati menurut kegentingannya',
    formula: 'Tiket yang selesai sesuai SLA ÷ tiket yang ditutup × 100',
    source: 'Sistem tiket',
  },
  numberOfOpenTickets: {
    name: 'Jumlah tiket yang belum selesai',
    definition: 'Tunggakan tiket pada akhir pekan kerja, berapa pun umurnya',
    formula: 'Banyaknya tiket terbuka pada hari kerja terakhir',
    source: 'Sistem tiket',
    unit: 'tiket',
  },
  userSatisfactionScore: {
    name: 'Skor kepuasan pengguna sistem',
    definition: 'Pengguna yang menjawab “puas” atau lebih saat tiketnya ditutup',
    formula: 'Jawaban puas ÷ seluruh jawaban × 100',
    source: 'Survei singkat setelah setiap tiket',
  },
  costPerTicket: {
    name: 'Biaya per tiket',
    definition: 'Gaji, lisensi, dan perangkat helpdesk untuk setiap tiket yang ditutup',
    formula: 'Biaya helpdesk ÷ tiket yang ditutup',
    source: 'Buku besar dan sistem tiket',
  },
  shareOfDevicesOnTheLatestVersion: {
    name: 'Proporsi perangkat dengan versi terbaru',
    definition: 'Komputer dan ponsel yang memakai versi sistem yang kini berlaku',
    formula: 'Perangkat dengan versi terbaru ÷ seluruh perangkat × 100',
    source: 'Daftar aset',
  },
  shareOfBackupsRestoredInTests: {
    name: 'Tingkat keberhasilan pemulihan cadangan data',
    definition: 'Uji pemulihan yang menghasilkan data lengkap dan dapat dipakai',
    formula: 'Uji pemulihan yang berhasil ÷ seluruh uji pemulihan × 100',
    source: 'Catatan pemulihan data',
  },
};
