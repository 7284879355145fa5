import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for IT. Source: kpi-facts §7. */
export const informationTechnology: readonly LibraryKpi[] = [
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'System uptime',
      definition: 'Agreed service time in which users could work; announced maintenance is no service time',
      formula: 'Time available ÷ agreed service time × 100',
      source: 'Monitoring log',
    },
    id: {
      name: 'Tingkat ketersediaan sistem',
      definition: 'Waktu layanan yang disepakati saat sistem dapat dipakai; pemeliharaan terjadwal tidak dihitung',
      formula: 'Waktu tersedia ÷ waktu layanan yang disepakati × 100',
      source: 'Catatan pemantauan',
    },
  },
  {
    unit: 'hour',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Mean time to resolve tickets',
      definition: 'Working hours from the opening of a ticket until the user agrees that it is solved',
      formula: 'Total resolution time ÷ tickets resolved',
      source: 'Ticket system',
    },
    id: {
      name: 'Waktu rata-rata penyelesaian tiket',
      definition: 'Jam kerja sejak tiket dibuka sampai pengguna menyatakan selesai',
      formula: 'Total waktu penyelesaian ÷ tiket yang selesai',
      source: 'Sistem tiket',
    },
  },
  {
    unit: 'minute',
    polarity: 'minimise',
    frequency: 'week',
    en: {
      name: 'Helpdesk first response time',
      definition: 'Working minutes until a colleague of the helpdesk, not a machine, answers a ticket',
      formula: 'Sum of (first answer − opening) ÷ tickets',
      source: 'Ticket system',
    },
    id: {
      name: 'Waktu respons pertama helpdesk',
      definition: 'Menit kerja sampai petugas helpdesk, bukan mesin, menjawab tiket',
      formula: 'Jumlah (waktu jawaban pertama − waktu tiket dibuka) ÷ jumlah tiket',
      source: 'Sistem tiket',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of tickets solved at first contact',
      definition: 'Tickets closed in the first call or message, without passing them on',
      formula: 'Tickets solved at first contact ÷ tickets closed × 100',
      source: 'Ticket system',
    },
    id: {
      name: 'Persentase tiket selesai pada kontak pertama',
      definition: 'Tiket yang selesai dalam panggilan atau pesan pertama, tanpa diteruskan',
      formula: 'Tiket yang selesai pada kontak pertama ÷ tiket yang ditutup × 100',
      source: 'Sistem tiket',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Share of tickets solved within the SLA',
      definition: 'Tickets solved within the time agreed for their urgency',
      formula: 'Tickets solved within the agreed time ÷ tickets closed × 100',
      source: 'Ticket system',
    },
    id: {
      name: 'Tingkat kepatuhan SLA',
      definition: 'Tiket yang selesai dalam waktu yang disepakati menurut kegentingannya',
      formula: 'Tiket yang selesai sesuai SLA ÷ tiket yang ditutup × 100',
      source: 'Sistem tiket',
    },
  },
  {
    unit: { en: 'tickets', id: 'tiket' },
    polarity: 'minimise',
    frequency: 'week',
    en: {
      name: 'Number of open tickets',
      definition: 'Backlog of tickets not solved at the end of the week, whatever their age',
      formula: 'Count of tickets open on the last working day',
      source: 'Ticket system',
    },
    id: {
      name: 'Jumlah tiket yang belum selesai',
      definition: 'Tunggakan tiket pada akhir pekan kerja, berapa pun umurnya',
      formula: 'Banyaknya tiket terbuka pada hari kerja terakhir',
      source: 'Sistem tiket',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'User satisfaction score',
      definition: 'Users who answer “satisfied” or better when their ticket is closed',
      formula: 'Satisfied answers ÷ all answers × 100',
      source: 'Short survey after each ticket',
    },
    id: {
      name: 'Skor kepuasan pengguna sistem',
      definition: 'Pengguna yang menjawab “puas” atau lebih saat tiketnya ditutup',
      formula: 'Jawaban puas ÷ seluruh jawaban × 100',
      source: 'Survei singkat setelah setiap tiket',
    },
  },
  {
    unit: 'rupiah',
    polarity: 'minimise',
    frequency: 'quarter',
    en: {
      name: 'Cost per ticket',
      definition: 'Salaries, licences and devices of the helpdesk for each ticket that it closes',
      formula: 'Helpdesk cost ÷ tickets closed',
      source: 'General ledger and ticket system',
    },
    id: {
      name: 'Biaya per tiket',
      definition: 'Gaji, lisensi, dan perangkat helpdesk untuk setiap tiket yang ditutup',
      formula: 'Biaya helpdesk ÷ tiket yang ditutup',
      source: 'Buku besar dan sistem tiket',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Share of devices on the latest version',
      definition: 'Computers and phones that run the version of the system now released for use',
      formula: 'Devices on the latest version ÷ all devices × 100',
      source: 'Asset list',
    },
    id: {
      name: 'Proporsi perangkat dengan versi terbaru',
      definition: 'Komputer dan ponsel yang memakai versi sistem yang kini berlaku',
      formula: 'Perangkat dengan versi terbaru ÷ seluruh perangkat × 100',
      source: 'Daftar aset',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Share of backups restored in tests',
      definition: 'Test restores after which the data was complete and could be used',
      formula: 'Test restores that worked ÷ all test restores × 100',
      source: 'Restore log',
    },
    id: {
      name: 'Tingkat keberhasilan pemulihan cadangan data',
      definition: 'Uji pemulihan yang menghasilkan data lengkap dan dapat dipakai',
      formula: 'Uji pemulihan yang berhasil ÷ seluruh uji pemulihan × 100',
      source: 'Catatan pemulihan data',
    },
  },
];
