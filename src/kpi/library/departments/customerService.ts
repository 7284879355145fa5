import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for customer service. Source: kpi-facts §7. */
export const customerService: readonly LibraryKpi[] = [
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Customer satisfaction score (CSAT)',
      definition: 'Customers who answer “satisfied” or better after their case is closed',
      formula: 'Satisfied answers ÷ all answers × 100',
      source: 'Customer survey',
    },
    id: {
      name: 'Skor kepuasan pelanggan (CSAT)',
      definition: 'Pelanggan yang menjawab “puas” atau lebih setelah urusannya selesai',
      formula: 'Jawaban puas ÷ seluruh jawaban × 100',
      source: 'Survei pelanggan',
    },
  },
  {
    unit: 'minute',
    polarity: 'minimise',
    frequency: 'week',
    en: {
      name: 'First response time to customers',
      definition: 'Opening minutes until a person, not a machine, answers a customer',
      formula: 'Sum of (first answer − arrival of the message) ÷ messages',
      source: 'Ticket system',
    },
    id: {
      name: 'Waktu respons pertama kepada pelanggan',
      definition: 'Menit pada jam buka sampai orang, bukan mesin, menjawab pelanggan',
      formula: 'Jumlah (waktu jawaban pertama − waktu pesan masuk) ÷ jumlah pesan',
      source: 'Sistem tiket',
    },
  },
  {
    unit: 'hour',
    polarity: 'minimise',
    frequency: 'week',
    en: {
      name: 'Average resolution time',
      definition: 'Opening hours from the first message until the customer’s case is closed',
      formula: 'Total resolution time ÷ cases closed',
      source: 'Ticket system',
    },
    id: {
      name: 'Rata-rata waktu penyelesaian keluhan',
      definition: 'Jam buka sejak pesan pertama sampai urusan pelanggan ditutup',
      formula: 'Total waktu penyelesaian ÷ keluhan yang ditutup',
      source: 'Sistem tiket',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'First-contact resolution rate',
      definition: 'Customers who need not write or call a second time about the same matter',
      formula: 'Cases solved at first contact ÷ cases closed × 100',
      source: 'Ticket system',
    },
    id: {
      name: 'Tingkat penyelesaian pada kontak pertama',
      definition: 'Pelanggan yang tidak perlu menulis atau menelepon lagi untuk urusan yang sama',
      formula: 'Urusan yang selesai pada kontak pertama ÷ urusan yang ditutup × 100',
      source: 'Sistem tiket',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'week',
    en: {
      name: 'Share of complaints solved within 15 minutes',
      definition: 'Complaints for which the customer accepts the solution on the spot',
      formula: 'Complaints solved within 15 minutes ÷ all complaints × 100',
      source: 'Complaint log',
    },
    id: {
      name: 'Persentase keluhan selesai dalam 15 menit',
      definition: 'Keluhan yang penyelesaiannya langsung diterima pelanggan',
      formula: 'Keluhan yang selesai dalam 15 menit ÷ seluruh keluhan × 100',
      source: 'Catatan keluhan',
    },
  },
  {
    unit: { en: 'seconds', id: 'detik' },
    polarity: 'minimise',
    frequency: 'week',
    en: {
      name: 'Average speed of answer',
      definition: 'Seconds that a caller waits until somebody picks up; calls given up do not count',
      formula: 'Waiting time of answered calls ÷ answered calls',
      source: 'Telephone log',
    },
    id: {
      name: 'Rata-rata waktu tunggu telepon',
      definition: 'Detik penelepon menunggu sampai diangkat; panggilan yang diputus penelepon tidak dihitung',
      formula: 'Waktu tunggu panggilan yang dijawab ÷ panggilan yang dijawab',
      source: 'Catatan telepon',
    },
  },
  {
    unit: 'minute',
    polarity: 'stabilise',
    frequency: 'week',
    en: {
      name: 'Average handling time',
      definition: 'Talking and writing up; too short is curt, too long makes others wait',
      formula: 'Total handling time ÷ contacts handled',
      source: 'Telephone log',
    },
    id: {
      name: 'Rata-rata waktu penanganan',
      definition: 'Waktu bicara dan mencatat; terlalu singkat berkesan ketus, terlalu lama membuat antrean',
      formula: 'Total waktu penanganan ÷ kontak yang ditangani',
      source: 'Catatan telepon',
    },
  },
  {
    unit: 'point',
    polarity: 'maximise',
    frequency: 'quarter',
    en: {
      name: 'Net promoter score (NPS)',
      definition: 'Would customers recommend us? 9 and 10 are promoters, 0 to 6 detractors, the rest neither',
      formula: '% of promoters − % of detractors',
      source: 'Customer survey',
    },
    id: {
      name: 'Skor rekomendasi pelanggan (NPS)',
      definition: 'Apakah pelanggan akan merekomendasikan kita? 9 dan 10 pendukung, 0 sampai 6 pengkritik',
      formula: '% pendukung − % pengkritik',
      source: 'Survei pelanggan',
    },
  },
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Share of reopened tickets',
      definition: 'Closed tickets that a customer opens again because the matter came back',
      formula: 'Tickets reopened ÷ tickets closed × 100',
      source: 'Ticket system',
    },
    id: {
      name: 'Persentase tiket yang dibuka kembali',
      definition: 'Tiket tertutup yang dibuka lagi oleh pelanggan karena masalahnya muncul kembali',
      formula: 'Tiket yang dibuka kembali ÷ tiket yang ditutup × 100',
      source: 'Sistem tiket',
    },
  },
  {
    unit: { en: 'per 100 orders', id: 'per 100 pesanan' },
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Complaints per 100 orders',
      definition: 'Complaints about product, delivery or service; questions and praise do not count',
      formula: 'Complaints ÷ orders × 100',
      source: 'Complaint log and order list',
    },
    id: {
      name: 'Jumlah keluhan per 100 pesanan',
      definition: 'Keluhan tentang produk, pengiriman, atau layanan; pertanyaan dan pujian tidak dihitung',
      formula: 'Keluhan ÷ pesanan × 100',
      source: 'Catatan keluhan dan daftar pesanan',
    },
  },
];
