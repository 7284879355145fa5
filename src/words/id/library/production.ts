import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for production and operations. Source: kpi-facts §7; ISO 22400-2 for those of machines. */
export const production: DepartmentExamples<'production'> = {
  defectRate: {
    name: 'Tingkat produk cacat',
    definition: 'Unit yang tidak lolos pemeriksaan kualitas, baik dibuang maupun dikerjakan ulang',
    formula: 'Unit cacat ÷ unit yang dibuat × 100',
    source: 'Catatan pemeriksaan mutu',
  },
  productionPlanAttainment: {
    name: 'Pencapaian rencana produksi',
    definition: 'Unit baik yang dibuat terhadap rencana pekan itu; jauh melebihi sama buruknya dengan kurang',
    formula: 'Unit yang dibuat ÷ unit yang direncanakan × 100',
    source: 'Rencana produksi dan catatan hasil',
  },
  onTimeDeliveryRate: {
    name: 'Ketepatan waktu pengiriman',
    definition: 'Pesanan yang lengkap sampai di pelanggan pada atau sebelum hari yang dijanjikan',
    formula: 'Pesanan yang dikirim tepat waktu ÷ pesanan yang dikirim × 100',
    source: 'Catatan pesanan',
  },
  firstPassYield: {
    name: 'Persentase hasil baik sekali jalan',
    definition: 'Unit yang langsung baik tanpa dikerjakan ulang',
    formula: 'Unit yang langsung baik ÷ unit yang dibuat × 100',
    source: 'Catatan pemeriksaan mutu',
  },
  machineAvailabilityRate: {
    name: 'Tingkat ketersediaan mesin',
    definition: 'Waktu produksi terencana yang benar-benar dipakai mesin untuk berjalan',
    formula: 'Waktu jalan ÷ waktu produksi terencana × 100',
    source: 'Catatan sif',
  },
  productionSpeedRatio: {
    name: 'Rasio kecepatan produksi',
    definition: 'Kecepatan selama mesin berjalan, dibandingkan dengan kecepatan rancangannya',
    formula: '(Unit yang dibuat ÷ waktu jalan) ÷ kecepatan ideal × 100',
    source: 'Catatan sif',
  },
  overallEquipmentEffectivenessOee: {
    name: 'Efektivitas peralatan keseluruhan (OEE)',
    definition: 'Bagian waktu terencana saat unit baik dibuat dengan kecepatan penuh',
    formula: 'Waktu jalan ÷ waktu terencana × kecepatan ÷ kecepatan ideal × unit baik ÷ unit yang dibuat × 100',
    source: 'Catatan sif dan pemeriksaan mutu',
  },
  productionTimePerUnit: {
    name: 'Waktu siklus produksi per unit',
    definition: 'Waktu kerja dari langkah pertama sampai unit selesai, termasuk waktu tunggu',
    formula: 'Total waktu produksi ÷ unit yang dibuat',
    source: 'Lembar waktu kerja',
  },
  meanTimeBetweenFailures: {
    name: 'Waktu rata-rata antarkerusakan mesin',
    definition: 'Jam mesin berjalan sampai rusak, dihitung rata-rata; henti terencana tidak dihitung',
    formula: 'Jam jalan ÷ jumlah kerusakan',
    source: 'Catatan pemeliharaan',
  },
  meanTimeToRepair: {
    name: 'Waktu rata-rata perbaikan mesin',
    definition: 'Jam sejak kerusakan dilaporkan sampai mesin berjalan kembali',
    formula: 'Jam perbaikan ÷ jumlah perbaikan',
    source: 'Catatan pemeliharaan',
  },
};
