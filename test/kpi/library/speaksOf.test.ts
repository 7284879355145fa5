import { speaksOf } from '../../../src/kpi/library/exampleLike';
import { everyLanguage } from '../../../src/words/index';

test.each([
  ['Employee attendance rate', '95% of employees attend every week'],
  ['Tingkat kehadiran karyawan', '95% karyawan hadir setiap minggu'],
  ['Number of products sold', 'Sell 500 products a month'],
  ['Jumlah keluhan pelanggan', 'Keluhan turun menjadi 5 per bulan'],
])('%s: “%s” speaks of it', (name, text) => {
  expect(speaksOf(name, text, everyLanguage)).toBe(true);
});

test.each([
  ['Absenteeism rate', '95% of employees attend every week'],
  ['Kecelakaan kerja', '95% karyawan hadir setiap minggu'],
  ['Training completion rate', '95% of employees attend every week'],
  ['Jumlah pelatihan karyawan', '95% karyawan hadir setiap minggu'],
  ['Employee training hours', '95% of employees attend every week'],
  ['', '95% karyawan hadir'],
])('%s: “%s” does not', (name, text) => {
  expect(speaksOf(name, text, everyLanguage)).toBe(false);
});
