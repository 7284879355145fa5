import type { LibraryKpi } from '../libraryKpi';

/** Example KPIs for production and operations. Source: kpi-facts §7; ISO 22400-2 for those of machines. */
export const production: readonly LibraryKpi[] = [
  {
    unit: 'percent',
    polarity: 'minimise',
    frequency: 'week',
    en: {
      name: 'Defect rate',
      definition: 'Units that fail the quality inspection, scrapped or reworked',
      formula: 'Defective units ÷ units made × 100',
      source: 'Inspection log',
    },
    id: {
      name: 'Tingkat produk cacat',
      definition: 'Unit yang tidak lolos pemeriksaan kualitas, baik dibuang maupun dikerjakan ulang',
      formula: 'Unit cacat ÷ unit yang dibuat × 100',
      source: 'Catatan pemeriksaan mutu',
    },
  },
  {
    unit: 'percent',
    polarity: 'stabilise',
    frequency: 'week',
    en: {
      name: 'Production plan attainment',
      definition: 'Good units made against the plan of the week; far more is as unwelcome as less',
      formula: 'Units made ÷ units planned × 100',
      source: 'Production plan and output log',
    },
    id: {
      name: 'Pencapaian rencana produksi',
      definition: 'Unit baik yang dibuat terhadap rencana pekan itu; jauh melebihi sama buruknya dengan kurang',
      formula: 'Unit yang dibuat ÷ unit yang direncanakan × 100',
      source: 'Rencana produksi dan catatan hasil',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'On-time delivery rate',
      definition: 'Orders complete at the customer on or before the promised day',
      formula: 'Orders delivered on time ÷ orders delivered × 100',
      source: 'Order log',
    },
    id: {
      name: 'Ketepatan waktu pengiriman',
      definition: 'Pesanan yang lengkap sampai di pelanggan pada atau sebelum hari yang dijanjikan',
      formula: 'Pesanan yang dikirim tepat waktu ÷ pesanan yang dikirim × 100',
      source: 'Catatan pesanan',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'week',
    en: {
      name: 'First-pass yield',
      definition: 'Units that are good at the first attempt, without rework',
      formula: 'Units good at the first attempt ÷ units made × 100',
      source: 'Inspection log',
    },
    id: {
      name: 'Persentase hasil baik sekali jalan',
      definition: 'Unit yang langsung baik tanpa dikerjakan ulang',
      formula: 'Unit yang langsung baik ÷ unit yang dibuat × 100',
      source: 'Catatan pemeriksaan mutu',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'week',
    en: {
      name: 'Machine availability rate',
      definition: 'Planned production time in which the machine really ran',
      formula: 'Running time ÷ planned production time × 100',
      source: 'Shift log',
    },
    id: {
      name: 'Tingkat ketersediaan mesin',
      definition: 'Waktu produksi terencana yang benar-benar dipakai mesin untuk berjalan',
      formula: 'Waktu jalan ÷ waktu produksi terencana × 100',
      source: 'Catatan sif',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'week',
    en: {
      name: 'Production speed ratio',
      definition: 'Speed while the machine runs, set against the speed it was built for',
      formula: '(Units made ÷ running time) ÷ ideal speed × 100',
      source: 'Shift log',
    },
    id: {
      name: 'Rasio kecepatan produksi',
      definition: 'Kecepatan selama mesin berjalan, dibandingkan dengan kecepatan rancangannya',
      formula: '(Unit yang dibuat ÷ waktu jalan) ÷ kecepatan ideal × 100',
      source: 'Catatan sif',
    },
  },
  {
    unit: 'percent',
    polarity: 'maximise',
    frequency: 'week',
    en: {
      name: 'Overall equipment effectiveness (OEE)',
      definition: 'Part of the planned time in which good units were made at full speed',
      formula: 'Running time ÷ planned time × speed ÷ ideal speed × good units ÷ units made × 100',
      source: 'Shift log and inspection log',
    },
    id: {
      name: 'Efektivitas peralatan keseluruhan (OEE)',
      definition: 'Bagian waktu terencana saat unit baik dibuat dengan kecepatan penuh',
      formula: 'Waktu jalan ÷ waktu terencana × kecepatan ÷ kecepatan ideal × unit baik ÷ unit yang dibuat × 100',
      source: 'Catatan sif dan pemeriksaan mutu',
    },
  },
  {
    unit: 'minute',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Production time per unit',
      definition: 'Working time from the first step to the finished unit, waiting included',
      formula: 'Total production time ÷ units made',
      source: 'Time sheets',
    },
    id: {
      name: 'Waktu siklus produksi per unit',
      definition: 'Waktu kerja dari langkah pertama sampai unit selesai, termasuk waktu tunggu',
      formula: 'Total waktu produksi ÷ unit yang dibuat',
      source: 'Lembar waktu kerja',
    },
  },
  {
    unit: 'hour',
    polarity: 'maximise',
    frequency: 'month',
    en: {
      name: 'Mean time between failures',
      definition: 'Hours that a machine runs on average until it breaks down; planned stops do not count',
      formula: 'Running hours ÷ failures',
      source: 'Maintenance log',
    },
    id: {
      name: 'Waktu rata-rata antarkerusakan mesin',
      definition: 'Jam mesin berjalan sampai rusak, dihitung rata-rata; henti terencana tidak dihitung',
      formula: 'Jam jalan ÷ jumlah kerusakan',
      source: 'Catatan pemeliharaan',
    },
  },
  {
    unit: 'hour',
    polarity: 'minimise',
    frequency: 'month',
    en: {
      name: 'Mean time to repair',
      definition: 'Hours from the report of a breakdown until the machine runs again',
      formula: 'Repair hours ÷ repairs',
      source: 'Maintenance log',
    },
    id: {
      name: 'Waktu rata-rata perbaikan mesin',
      definition: 'Jam sejak kerusakan dilaporkan sampai mesin berjalan kembali',
      formula: 'Jam perbaikan ÷ jumlah perbaikan',
      source: 'Catatan pemeliharaan',
    },
  },
];
