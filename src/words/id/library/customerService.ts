import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for customer service. Source: kpi-facts §7. */
export const customerService: DepartmentExamples<'customerService'> = {
  customerSatisfactionScoreCsat: {
    name: 'Skor kepuasan pelanggan (CSAT)',
    definition: 'Pelanggan yang menjawab “puas” atau lebih setelah urusannya selesai',
    formula: 'Jawaban puas ÷ seluruh jawaban × 100',
    source: 'Survei pelanggan',
  },
  firstResponseTimeToCustomers: {
    name: 'Waktu respons pertama kepada pelanggan',
    definition: 'Menit pada jam buka sampai orang, bukan mesin, menjawab pelanggan',
    formula: 'Jumlah (waktu jawaban pertama − waktu pesan masuk) ÷ jumlah pesan',
    source: 'Sistem tiket',
  },
  averageResolutionTime: {
    name: 'Rata-rata waktu penyelesaian keluhan',
    definition: 'Jam buka sejak pesan pertama sampai urusan pelanggan ditutup',
    formula: 'Total waktu penyelesaian ÷ keluhan yang ditutup',
    source: 'Sistem tiket',
  },
  firstContactResolutionRate: {
    name: 'Tingkat penyelesaian pada kontak pertama',
    definition: 'Pelanggan yang tidak perlu menulis atau menelepon lagi untuk urusan yang sama',
    formula: 'Urusan yang selesai pada kontak pertama ÷ urusan yang ditutup × 100',
    source: 'Sistem tiket',
  },
  shareOfComplaintsSolvedWithin15Minutes: {
    name: 'Persentase keluhan selesai dalam 15 menit',
    definition: 'Keluhan yang penyelesaiannya langsung diterima pelanggan',
    formula: 'Keluhan yang selesai dalam 15 menit ÷ seluruh keluhan × 100',
    source: 'Catatan keluhan',
  },
  averageSpeedOfAnswer: {
    name: 'Rata-rata waktu tunggu telepon',
    definition: 'Detik penelepon menunggu sampai diangkat; panggilan yang diputus penelepon tidak dihitung',
    formula: 'Waktu tunggu panggilan yang dijawab ÷ panggilan yang dijawab',
    source: 'Catatan telepon',
    unit: 'detik',
  },
  averageHandlingTime: {
    name: 'Rata-rata waktu penanganan',
    definition: 'Waktu bicara dan mencatat; terlalu singkat berkesan ketus, terlalu lama membuat antrean',
    formula: 'Total waktu penanganan ÷ kontak yang ditangani',
    source: 'Catatan telepon',
  },
  netPromoterScoreNps: {
    name: 'Skor rekomendasi pelanggan (NPS)',
    definition: 'Apakah pelanggan akan merekomendasikan kita? 9 dan 10 pendukung, 0 sampai 6 pengkritik',
    formula: '% pendukung − % pengkritik',
    source: 'Survei pelanggan',
  },
  shareOfReopenedTickets: {
    name: 'Persentase tiket yang dibuka kembali',
    definition: 'Tiket tertutup yang dibuka lagi oleh pelanggan karena masalahnya muncul kembali',
    formula: 'Tiket yang dibuka kembali ÷ tiket yang ditutup × 100',
    source: 'Sistem tiket',
  },
  complaintsPer100Orders: {
    name: 'Jumlah keluhan per 100 pesanan',
    definition: 'Keluhan tentang produk, pengiriman, atau layanan; pertanyaan dan pujian tidak dihitung',
    formula: 'Keluhan ÷ pesanan × 100',
    source: 'Catatan keluhan dan daftar pesanan',
    unit: 'per 100 pesanan',
  },
};
