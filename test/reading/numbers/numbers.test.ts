import { readTarget } from '../../../src/reading/read';

function level(text: string) {
  const { value, valueHigh, unit, comparator } = readTarget(text);
  return valueHigh === undefined ? [value, unit, comparator] : [value, valueHigh, unit, comparator];
}

describe('digits, words, signs and letters', () => {
  test.each([
    ['95 % kelas', 0.95, 'percent', 'eq'],
    ['2,5 persen', 0.025, 'percent', 'eq'],
    ['1.500.000 kotak', 1_500_000, 'count', 'eq'],
    ['1,500,000 boxes', 1_500_000, 'count', 'eq'],
    ['Rp1.250.000', 1_250_000, 'currency', 'eq'],
    ['Rp 750 ribu', 750_000, 'currency', 'eq'],
    ['IDR 3 miliar', 3e9, 'currency', 'eq'],
    ['500 rb kotak', 5e5, 'count', 'eq'],
    ['€2.4m', 2_400_000, 'currency', 'eq'],
    ['12k readers', 12_000, 'count', 'eq'],
    ['cut paper by a third', 1 / 3, 'ratio', 'eq'],
    ['kurangi kertas seperempat', 0.25, 'ratio', 'eq'],
    ['double the number of readers', 2, 'ratio', 'eq'],
    ['zero accidents', 0, 'count', 'eq'],
    ['at least 14 200 boxes', 14_200, 'count', 'min'],
    ['maksimal 1 250 000 kotak', 1_250_000, 'count', 'max'],
    ['nihil', 0, 'count', 'eq'],
    ['85 Persentase', 0.85, 'percent', 'eq'],
    ['2.5 ratio', 2.5, 'ratio', 'eq'],
    ['4 rasio', 4, 'ratio', 'eq'],
    ['KES 30,000', 30_000, 'currency', 'eq'],
    ['1,800 MXN', 1800, 'currency', 'eq'],
    ['¾ of the classes', 0.75, 'ratio', 'eq'],
    ['½ dari kelas', 0.5, 'ratio', 'eq'],
    ['2½ hours', 2.5, 'time', 'eq'],
    ['nol kecelakaan', 0, 'count', 'eq'],
    ['tiga puluh dua kelas', 32, 'count', 'eq'],
    ['forty-two classes', 42, 'count', 'eq'],
    ['Pendapatan kantin ≥ 25 juta', 25e6, 'currency', 'min'],
    ['Lost books per class: 0', 0, 'count', 'eq'],
    ['sales of ₹25L', 2_500_000, 'currency', 'eq'],
    ['₹2 Cr', 2e7, 'currency', 'eq'],
    ['11.6 M readers', 11_600_000, 'count', 'eq'],
    ['20 000 readers', 20_000, 'count', 'eq'],
    ['≥ 25 Miliar', 25e9, 'currency', 'min'],
    ['≤1.800 Rp/kg', 1800, 'currency', 'max'],
    ['selesai dalam 2 x 24 jam', 48, 'time', 'max'],
    ['2000 readers', 2000, 'count', 'eq'],
    ['two dozen books', 24, 'count', 'eq'],
    ['selusin buku', 12, 'count', 'eq'],
    ['satu setengah juta kotak', 1_500_000, 'count', 'eq'],
    ['half a million readers', 500_000, 'count', 'eq'],
    ['setengah juta pembaca', 500_000, 'count', 'eq'],
    ['1 1/2 hours', 1.5, 'time', 'eq'],
    ['3/4 of the pupils', 0.75, 'ratio', 'eq'],
    ['omzet 10 kali lipat', 10, 'ratio', 'eq'],
    ['per kuartal 3 lomba', 3, 'count', 'eq'],
  ])('%s', (text, value, unit, comparator) => {
    expect(level(text)).toEqual([value, unit, comparator]);
  });
});

describe('comparisons', () => {
  test.each([
    ['maks. 3 hari', 3, 'time', 'max'],
    ['tidak boleh lebih dari 4 keluhan', 4, 'count', 'max'],
    ['at most four complaints', 4, 'count', 'max'],
    ['Loan time ≤ 10 minutes', 10, 'time', 'max'],
    ['Waktu antre ≤ 10 menit', 10, 'time', 'max'],
    ['sekurang-kurangnya 5 buku', 5, 'count', 'min'],
    ['80+ pupils', 80, 'count', 'min'],
    ['stock never greater than 25%', 0.25, 'percent', 'max'],
    ['stok tidak boleh kurang dari 12 kotak', 12, 'count', 'min'],
    ['satisfactory or above – 90% of pupils', 0.9, 'percent', 'eq'],
    ['No parcel waits more than 3 days', 3, 'time', 'max'],
    ['Tidak ada paket menunggu lebih dari 3 hari', 3, 'time', 'max'],
    ['Limit meetings per week to 2', 2, 'count', 'max'],
    ['Paket dikirim dalam 24 jam', 24, 'time', 'max'],
    ['waste capped at 5%', 0.05, 'percent', 'max'],
  ])('%s', (text, value, unit, comparator) => {
    expect(level(text)).toEqual([value, unit, comparator]);
  });
});

describe('which of several numbers', () => {
  test.each([
    ['Raise sales from $2k to $3k (+50%)', 3000, 'currency', 'eq'],
    ['Grow regulars (5+ visits) from 30 to 40', 40, 'count', 'eq'],
    ['Raise the mark from +3 to +8', 8, 'count', 'eq'],
    ['Queues of 5 minutes or longer below 4%', 0.04, 'percent', 'max'],
    ['Reduce the pupils below 60 points by 5%', 0.05, 'percent', 'eq'],
    ['Turunkan keluhan dari 12 menjadi 6', 6, 'count', 'eq'],
    ['target per kasir adalah 2 laporan', 2, 'count', 'eq'],
    ['Raise the mark from 6.8 to a steady 8.5', 8.5, 'score', 'eq'],
    ['Naikkan nilai dari 6,8 ke 8,5', 8.5, 'score', 'eq'],
    ['Buyers who return in 90 days (target > 20%)', 0.2, 'percent', 'min'],
    ['Tamu yang kembali dalam 90 hari (target tahun ini: 20%)', 0.2, 'percent', 'eq'],
    ['Time to repair leaks 35 mins', 35, 'time', 'eq'],
    ['Pertumbuhan pengikut +500', 500, 'count', 'eq'],
    ['Jumlah lomba antar kelas (≥ 3)', 3, 'count', 'min'],
    ['Marks with a goal of 4 out of 5', 4, 'score', 'eq'],
  ])('%s', (text, value, unit, comparator) => {
    expect(level(text)).toEqual([value, unit, comparator]);
  });
});

describe('scores', () => {
  test.each([
    ['4+ mean tidiness score', 4, 'score', 'min'],
    ['nilai kerapian mencapai 84 melalui survei', 84, 'score', 'eq'],
    ['NPS dari 7 menjadi 9 dalam 6 bulan', 9, 'score', 'eq'],
    ['Survey 40 shops about their score', 40, 'count', 'eq'],
    ['≥80/100', 80, 'score', 'min'],
    ['rata-rata di atas 8,00', 8, 'score', 'min'],
    ['≤5 keluhan/1000 pesanan', 5, 'ratio', 'max'],
    ['answer time against a 6-minute goal', 6, 'time', 'eq'],
    ['Grow readers 3x', 3, 'ratio', 'eq'],
    ['Raise visits to 3x per week', 3, 'count', 'eq'],
  ])('%s', (text, value, unit, comparator) => {
    expect(level(text)).toEqual([value, unit, comparator]);
  });
});

describe('ranges', () => {
  test.each([
    ['3–6 months', 3, 6, 'time'],
    ['Pertumbuhan tabungan 10–15%', 0.1, 0.15, 'percent'],
    ['Growth rate of 5 to 8 percent', 0.05, 0.08, 'percent'],
    ['antara 5 sampai 10 kelas', 5, 10, 'count'],
    ['€5-10 per tree', 5, 10, 'currency'],
    ['2 s/d 4 kali', 2, 4, 'count'],
  ])('%s', (text, low, high, unit) => {
    expect(level(text)).toEqual([low, high, unit, 'range']);
  });
});

test.each([
  'ISO 14001 audit',
  'SDG 4 report',
  'SMK 3 canteen',
  'Pedoman Perda 12',
  'Ulasan bintang 1',
  'Zero trust for the school network',
  'Layanan satu pintu',
  'Warn parents after 2 absences',
  'Persentase ibu dengan minimal 6 kunjungan',
  'Percentage of pupils aged 7 to 12',
  'Jumlah pesanan selesai dalam 3 hari',
  'the second shop',
  'Four-year completion rates',
  '30-day return rate',
  'open 24/7',
  'On-time arrival, weight 5%',
  'Kehadiran tepat waktu, bobot 15%',
  'Readers[2] of the paper',
  'SPM_04_VISITS',
  'Revisi Permen 39 Tahun 2025',
  'List of children 0-5',
  'Run a 100-mile race',
  'Under five mortality rate',
  'warga berpendapatan kurang dari 2 juta',
])('no level: %s', (text) => {
  expect(readTarget(text)).toMatchObject({ hasNumericTarget: false, value: null, comparator: 'none' });
});

test.each([
  ['5% pertahun', 'year'],
  ['3 rapat perbulan', 'month'],
  ['by quarter three', 'quarter'],
  ['triwulan dua', 'quarter'],
  ['akhir semester 1', 'semester'],
  ['31 Desember 2026', 'date'],
  ['by end of FY26', 'year'],
  ['paling lambat 5 Mei', 'date'],
  ['€500 of sales within 30 days', 'day'],
  ['busiest time of the day', 'none'],
  ['Answer in 3 hours', 'none'],
  ['3–6 months', 'none'],
  ['two meetings p.a.', 'year'],
  ['1x week', 'week'],
  ['setiap dua bulan sekali', 'month'],
  ['10 lomba/TA', 'year'],
  ['by the end of the first year', 'year'],
  ['by the 1st quarter', 'quarter'],
  ['open in mid-2026', 'year'],
  ['Triwulan: cek gudang', 'quarter'],
  ['setiap pagi', 'day'],
  ['3 shops within 90d of the launch', 'day'],
  ['before Sept. 30, 2026', 'date'],
  ['errors per patient day', 'none'],
  ['the best since 2018', 'none'],
  ['Permen 39 Tahun 2025', 'none'],
  ['15 publikasi Q1', 'none'],
  ['payback < 2 bulan', 'none'],
])('period of %s: %s', (text, period) => {
  expect(readTarget(text)).toMatchObject({ period, timeBound: period !== 'none' });
});

describe('numbers that compare, and numbers that say how often', () => {
  test.each([
    ['Cost per guest at most $40', 40, 'currency', 'max'],
    ['Biaya per kamar maksimal Rp40.000', 40_000, 'currency', 'max'],
    ['Waktu tunggu per tamu kurang dari 20 menit', 20, 'time', 'max'],
    ['Antrean loket kurang dari 7 menit', 7, 'time', 'max'],
  ])('%s', (text, value, unit, comparator) => {
    expect(level(text)).toEqual([value, unit, comparator]);
  });

  test.each([
    'Grease the hinges every 2,000 openings',
    'Ganti kampas rem setiap 20.000 kilometer',
    'Ganti filter tiap 300 jam',
    'Persentase tamu per hari yang menunggu kurang dari 20 menit',
  ])('%s: no level', (text) => {
    expect(readTarget(text).hasNumericTarget).toBe(false);
  });

  test.each(['Cut paper by 5% against 2025', 'Kertas turun 5% dibanding 2025'])('%s: no time bound', (text) => {
    expect(readTarget(text).timeBound).toBe(false);
  });
});
