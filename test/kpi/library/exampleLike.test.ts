import fc from 'fast-check';
import type { Example } from '../../../src/kpi/library/example';
import { exampleLike as nearestExample } from '../../../src/kpi/library/exampleLike';
import { examplesFor } from '../../../src/kpi/library/examplesFor';
import { libraryDepartments } from '../../../src/kpi/library/libraryKpis';
import { everyLanguage, words, type Language } from '../../../src/words/index';
import { anyText } from '../support/anyKpi';

function exampleLike(kpi: string, department: string, language: Language): Example | undefined {
  return nearestExample(kpi, department, words[language], everyLanguage);
}

test.each([
  ['Mengelola kehadiran', 'HRD', 'Employee attendance rate'],
  ['Karyawan rajin hadir', 'SDM', 'Employee attendance rate'],
  ['Reduce employee turnover', 'HR', 'Employee turnover rate'],
  ['Number of training sessions conducted', 'HRD', 'Training completion rate'],
  ['Melaksanakan pelatihan', 'HRD', 'Training completion rate'],
  ['Recruit good people', 'HRD', 'Cost per hire'],
  ['Meningkatkan brand awareness', 'Marketing', 'Share of people who name our brand first'],
  ['Manage social media', 'Marketing', 'Social media engagement rate'],
  ['Sell more products', 'Marketing', 'Number of products sold'],
  ['Laporan keuangan harus akurat', 'Finance', 'Accuracy of financial reports'],
  ['Laporan tepat waktu', 'Keuangan', 'Share of financial reports on time'],
  ['Timeliness of financial reports', 'Finance', 'Share of financial reports on time'],
  ['Turnover of employees', 'HR', 'Employee turnover rate'],
  ['Stay within the budget', 'Finance', 'Budget variance'],
  ['Meningkatkan penjualan', 'Sales', 'Sales growth'],
  ['Menjaga pelanggan lama', 'Sales', 'Customer retention rate'],
  ['Kualitas produk lebih baik', 'Produksi', 'Defect rate'],
  ['Deliver orders fast', 'Operations', 'On-time delivery rate'],
  ['Improve customer satisfaction', 'Customer service', 'Customer satisfaction score (CSAT)'],
  ['Menyelesaikan keluhan', 'CS', 'Average resolution time'],
  ['Keep the system running', 'IT', 'System uptime'],
  ['Melakukan backup data', 'IT', 'Share of backups restored in tests'],
  ['Menyebarkan siaran pers', 'Humas', 'Share of press releases published'],
  ['Be innovative with new products', 'R&D', 'Share of sales from new products'],
  ['Mempercepat penyelesaian kontrak', 'Legal', 'Contract turnaround time'],
  ['Balas surat', 'Umum', 'Share of letters answered on time'],
])('%s (%s): rather %s', (weak, department, name) => {
  expect(exampleLike(weak, department, 'en')?.name).toBe(name);
});

test('the answer is in the language asked for', () => {
  expect(exampleLike('Improve employee attendance', 'HR & Finance', 'id')?.polarity).toBe('Maksimalkan');
  expect(exampleLike('Improve employee attendance', 'HR', 'id')?.name).toBe('Tingkat kehadiran karyawan');
});

test('without a known department the whole library is searched', () => {
  expect(exampleLike('Mengelola kehadiran karyawan', 'Procurement', 'en')?.name).toBe('Employee attendance rate');
  expect(exampleLike('Qwrtz', '', 'en')).toBeUndefined();
  expect(exampleLike('', '', 'en')).toBeUndefined();
});

test.each([
  ['Work accidents', 'Production'],
  ['Kecelakaan kerja', 'Produksi'],
  ['Number of work accidents', 'R&D'],
  ['Jumlah kecelakaan kerja', 'R&D'],
  ['Employee accident rate', 'HRD'],
  ['Tingkat kecelakaan karyawan', 'HRD'],
  ['Order cancellations', 'Sales'],
  ['Pembatalan pesanan', 'CS'],
  ['Timeliness of financial audits', 'Finance'],
  ['Accuracy of invoices', 'Finance'],
  ['Complete the audits', 'HRD'],
  ['Menyelesaikan audit', 'HRD'],
  ['Customer lawsuits', 'Legal'],
  ['Gugatan pelanggan', 'Legal'],
])('%s (%s): no example measures that, so there is none', (name, department) => {
  for (const language of ['en', 'id'] as const) expect(exampleLike(name, department, language)).toBeUndefined();
});

test.each(libraryDepartments)('where nothing is named, no example of %s is given', (id) => {
  for (const blank of ['', '???', '\u{1F600}', '42']) {
    expect(exampleLike(blank, words.en.library.names[id], 'en')).toBeUndefined();
  }
});

test('a good example is its own nearest, in both languages', () => {
  for (const id of libraryDepartments) {
    for (const language of ['en', 'id'] as const) {
      const name = words[language].library.names[id];
      for (const example of examplesFor(name, words[language])) {
        expect(exampleLike(example.name, name, language)?.name).toBe(example.name);
      }
    }
  }
});

test('nothing throws, and an example of a known department is one of its own', () => {
  const department = fc.constantFrom('HRD', 'Finance', 'Sales');
  fc.assert(
    fc.property(anyText, department, (name, known) => {
      expect([undefined, ...examplesFor(known, words.id)]).toContainEqual(exampleLike(name, known, 'id'));
    }),
  );
  const allExamples = libraryDepartments.flatMap((id) => examplesFor(words.en.library.names[id], words.en));
  fc.assert(
    fc.property(anyText, anyText, (name, any) => {
      expect([undefined, ...allExamples]).toContainEqual(exampleLike(name, any, 'en'));
    }),
  );
});
