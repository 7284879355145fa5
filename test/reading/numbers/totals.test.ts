import { hasSecondTarget, readTarget } from '../../../src/reading/read';

describe('a total that is named is not the target', () => {
  test.each([
    ['Tidak lebih dari 9 aduan dari kira-kira 3.500 kunjungan', 9, 'max'],
    ['no more than 4 of about 150 parcels late', 4, 'max'],
    ['maksimal 6 dari ±900 buku hilang', 6, 'max'],
    ['Of 300 loans, at most 7 overdue', 7, 'max'],
    ['Dari sekitar 2.000 kunjungan, paling banyak 20 aduan', 20, 'max'],
    ['fewer than 8 faults out of some 500 prints', 8, 'max'],
    ['sedikitnya 25 dari kurang lebih 60 siswa lulus', 25, 'min'],
    ['lebih dari 15 anggota baru dari rata-rata 45 calon', 15, 'min'],
    ['more than 15 members from roughly 45 visits', 15, 'min'],
    ['tidak lebih dari 2% dari total 800 cetakan', 0.02, 'max'],
  ])('%s', (text, value, comparator) => {
    expect(readTarget(text)).toMatchObject({ value, comparator });
  });
});

describe('a way still ends where it ends', () => {
  test.each([
    ['menekan aduan dari rata-rata 14 menjadi maksimal 6', 6],
    ['cut complaints from about 14 to 6', 6],
    ['cut complaints from 14 to about 6', 6],
    ['mengurangi aduan dari kira-kira 40 menjadi 10 per bulan', 10],
    ['raise loans from 3 to more than 8', 8],
  ])('%s', (text, value) => {
    expect(readTarget(text)).toMatchObject({ value });
  });
});

describe('a second target in one text', () => {
  test.each([
    '95% attendance and 80% satisfaction',
    'Minimal 90% hadir dan 85% lulus',
    'Sell 40 boxes a week, at most 2 complaints',
    'Omzet naik 10% serta aduan turun 5%',
    'Satisfaction at least 4.5; returns below 3%',
  ])('%s', (text) => expect(hasSecondTarget(text)).toBe(true));

  test.each([
    '',
    'Be the best',
    '95% of employees attend every week',
    'between 5 and 10 visits',
    'antara 5 dan 10 kunjungan',
    'from 5 visits, to 10',
    'no more than 4 of about 150 parcels late',
    'Of 300 loans, at most 7 overdue',
    '10–15% a month',
    '40 boxes (12 red, 28 blue)',
    'Rp 1.500.000 per bulan',
    'Answer 40 letters, within 2 days and 3 hours',
  ])('not in: %s', (text) => expect(hasSecondTarget(text)).toBe(false));
});
