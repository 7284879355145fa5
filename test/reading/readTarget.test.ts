import fc from 'fast-check';
import { readTarget } from '../../src/reading/read';
import type { TargetReading } from '../../src/reading/TargetReading';
import { anyText } from '../kpi/support/anyKpi';

function level(text: string) {
  const { value, valueHigh, unit, comparator } = readTarget(text);
  return valueHigh === undefined ? [value, unit, comparator] : [value, valueHigh, unit, comparator];
}

test.each([
  ['95% of employees attend every week', 0.95, 'percent', 'eq'],
  ['95 persen karyawan hadir setiap minggu', 0.95, 'percent', 'eq'],
  ['naik 2,5%', 0.025, 'percent', 'eq'],
  ['Omzet 1.500.000', 1_500_000, 'currency', 'eq'],
  ['Revenue of $1,500,000', 1_500_000, 'currency', 'eq'],
  ['Rp 1,5 juta per bulan', 1_500_000, 'currency', 'eq'],
  ['Rp.250.000', 250_000, 'currency', 'eq'],
  ['Rp2 M', 2e9, 'currency', 'eq'],
  ['2 jt', 2e6, 'count', 'eq'],
  ['500 rb', 5e5, 'count', 'eq'],
  ['$40k', 40_000, 'currency', 'eq'],
  ['1.2M downloads', 1_200_000, 'count', 'eq'],
  ['at least twenty-five visitors', 25, 'count', 'min'],
  ['minimal dua puluh lima pengunjung', 25, 'count', 'min'],
  ['two hundred boxes', 200, 'count', 'eq'],
  ['seribu kotak', 1000, 'count', 'eq'],
  ['cut waste by half', 0.5, 'ratio', 'eq'],
  ['kurangi limbah sepertiga', 1 / 3, 'ratio', 'eq'],
  ['omzet dua kali lipat', 2, 'ratio', 'eq'],
  ['Grow output by 3x', 3, 'ratio', 'eq'],
  ['Zero accidents', 0, 'count', 'eq'],
  ['≥ 80', 80, 'count', 'min'],
  ['>= 80 points', 80, 'score', 'min'],
  ['70+ pupils', 70, 'count', 'min'],
  ['85%+', 0.85, 'percent', 'min'],
  ['no more than 3 complaints', 3, 'count', 'max'],
  ['tidak lebih dari 3 keluhan', 3, 'count', 'max'],
  ['5 days or less', 5, 'time', 'max'],
  ['paling lama 15 menit', 15, 'time', 'max'],
  ['tidak kurang dari 8 jam', 8, 'time', 'min'],
  ['Produk dikenal minimal oleh 3 kelas', 3, 'count', 'min'],
  ['NPS of 40', 40, 'score', 'eq'],
  ['Skor kepuasan minimal 4,2', 4.2, 'score', 'min'],
  ['Raise margin from 8% to 12%', 0.12, 'percent', 'eq'],
  ['Turunkan keluhan dari 10 menjadi maksimal 4', 4, 'count', 'max'],
  ['3 (tiga) pelatihan', 3, 'count', 'eq'],
  ['one article per week', 1, 'count', 'eq'],
  ['a satisfaction score of 4 or higher', 4, 'score', 'min'],
  ['rating 4,5/5', 4.5, 'score', 'eq'],
  ['seminggu sekali', 1, 'count', 'eq'],
  ['IDR 5M', 5e9, 'currency', 'eq'],
])('level: %s', (text, value, unit, comparator) => {
  expect(level(text)).toEqual([value, unit, comparator]);
});

test.each([
  ['80–90% of orders', 0.8, 0.9, 'percent'],
  ['antara 3 dan 5 hari kerja', 3, 5, 'time'],
  ['between 20 and 30 units', 20, 30, 'count'],
  ['2-3 juta', 2e6, 3e6, 'count'],
  ['10 sampai 12 peserta', 10, 12, 'count'],
])('range: %s', (text, low, high, unit) => {
  expect(level(text)).toEqual([low, high, unit, 'range']);
});

test.each([
  'ISO 9001 certificate',
  'Sertifikasi ISO 9001',
  'COVID-19 coverage',
  'Support for Tier 1 clients',
  'Available 24/7',
  'Produk dikenal Kelas 3',
  'Launch the shop on 31/12/2026',
  'Selesai pada 31 Desember 2026',
  'By 2030',
  'Hold 1:1 talks',
  'Budaya 5S',
  'IKU 3: Tingkat kehadiran',
  'Jumlah pengunjung umur 15-20 tahun',
  'Keluhan per 100.000 pesanan',
  'one of the best shops',
  'salah satu toko terbaik',
])('no level: %s', (text) => {
  expect(readTarget(text).value).toBeNull();
});

test.each([
  ['95% per week', 'week'],
  ['95% setiap minggu', 'week'],
  ['weekly sales', 'week'],
  ['2x sebulan', 'month'],
  ['Rp300jt/bln', 'month'],
  ['5 by the end of Q3', 'quarter'],
  ['3 pelatihan per semester', 'semester'],
  ['20% per tahun', 'year'],
  ['80% by 2030', 'year'],
  ['80% before 31 December 2026', 'date'],
  ['selesai sebelum 5 Agustus', 'date'],
  ['90% dalam 6 bulan', 'month'],
  ['twice a week', 'week'],
  ['handed in by the 5th', 'date'],
  ['diserahkan sebelum tanggal 10', 'date'],
  ['in Year 2', 'year'],
  ['laporan setiap Senin', 'week'],
  ['answer within 3 hours', 'none'],
  ['balas dalam 15 menit', 'none'],
  ['tepat waktu', 'none'],
  ['may improve', 'none'],
])('period: %s is %s', (text, period) => {
  expect([readTarget(text).period, readTarget(text).timeBound]).toEqual([period, period !== 'none']);
});

type Kind = 'measurable' | 'activity' | 'vague';
test.each<[string, Kind[]]>([
  ['Employee attendance rate', ['measurable']],
  ['Tingkat kehadiran karyawan', ['measurable']],
  ['Jumlah produk terjual', ['measurable']],
  ['Increase revenue', ['measurable']],
  ['Kurangi biaya produksi', ['measurable']],
  ['Launch the online shop', ['measurable']],
  ['Meluncurkan toko daring', ['measurable']],
  ['Manage the social media accounts', ['activity']],
  ['Melakukan pengecekan stok', ['activity']],
  ['Mengelola kehadiran', ['activity']],
  ['Check the stock every morning', ['activity']],
  ['Be the best team', ['vague']],
  ['Disiplin', ['vague']],
  ['Improve teamwork', ['vague']],
  ['Meningkatkan kerja sama tim', ['vague']],
  ['Stock check done at least 3 times a month', ['measurable', 'activity']],
  ['', []],
])('kind: %s', (text, kinds) => {
  const reading = readTarget(text);
  expect((['measurable', 'activity', 'vague'] as const).filter((kind) => reading[kind])).toEqual(kinds);
});

test('nothing throws, and a reading agrees with itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading: TargetReading = readTarget(text);
      expect(reading.hasNumericTarget).toBe(reading.value !== null);
      expect(reading.timeBound).toBe(reading.period !== 'none');
      expect(reading.comparator === 'none').toBe(!reading.hasNumericTarget);
      expect(reading.comparator === 'range').toBe(reading.valueHigh !== undefined);
      expect(reading.vague && reading.measurable).toBe(false);
      expect(Number.isNaN(reading.value)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('neither case nor outer spaces change a reading of words and digits', () => {
  const words = fc.constantFrom(
    'minimal',
    '3',
    'kelas',
    'per',
    'minggu',
    'at',
    'least',
    '95%',
    'dari',
    'ke',
    'rate',
    'the',
    'cek',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.join(' ');
      expect(readTarget(`  ${text.toUpperCase()} `)).toEqual(readTarget(text));
    }),
  );
});
