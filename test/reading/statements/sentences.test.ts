import { readTarget } from '../../../src/reading/read';
import { kindsOf } from '../../kpi/support/kindsOf';
import type { Kind } from '../../kpi/support/kindsOf';

describe('headings and codes before a statement are passed over', () => {
  test.each<[string, Kind]>([
    ['Objective 2: Open the canteen', 'measurable'],
    ['Key result: Sort the letters', 'activity'],
    ['Goal 4 - Be a kind team', 'vague'],
    ['Goal 1.2 Reduce late parcels', 'measurable'],
    ['Shop goal 3: Improve morale', 'vague'],
    ['A.1.2 Open the second shop', 'measurable'],
    ['[12] Sort the letters', 'activity'],
    ['4.2 Reduce late parcels', 'measurable'],
    ['2.Open the second shop', 'measurable'],
    ['Sasaran 2: Meluncurkan kantin', 'measurable'],
    ['Misi: Menyortir surat', 'activity'],
  ])('%s: %s', (text, kind) => {
    expect(readTarget(text).value).toBeNull();
    expect(kindsOf(text)).toEqual([kind]);
  });

  test.each([
    ['KR1: 3 new shops', 3],
    ['A.1.2 40 readers', 40],
    ['[12] 7 kelas', 7],
    ['Goal 2: 20 000 readers', 20_000],
  ])('%s: the number after the code is the level', (text, value) => {
    expect(readTarget(text).value).toBe(value);
  });
});

describe('a name and its explanation', () => {
  test.each<[string, Kind]>([
    ['Loyal readers: number of books borrowed', 'measurable'],
    ['Graphic work: sort the posters', 'activity'],
    ['Pembaca setia: jumlah buku dipinjam', 'measurable'],
    ['Kebersihan – menyapu halaman', 'activity'],
    ['Team spirit: be kind', 'vague'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

describe('what somebody has to do', () => {
  test.each<[string, Kind]>([
    ['The treasurer should check the cash box', 'activity'],
    ['Cash reports will be sent every Monday', 'activity'],
    ['All lockers must be cleaned', 'activity'],
    ['The second shop will be opened', 'measurable'],
    ['She will sort the letters', 'activity'],
    ['Ana to write the guide', 'measurable'],
    ['Setiap siswa wajib membersihkan kelas', 'activity'],
    ['Wajib dilaporkan kepada guru', 'activity'],
    ['Laporan kas diperiksa setiap minggu', 'activity'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

describe('how something is done, and what is made once', () => {
  test.each<[string, Kind]>([
    ['Speaks politely with guests', 'vague'],
    ['Answers letters from parents', 'activity'],
    ['Provide a friendly welcome', 'vague'],
    ['Provide forms to parents', 'activity'],
    ['Berbicara dengan sopan', 'vague'],
    ['Mencatat secara rapi', 'vague'],
    ['Mencatat pesanan', 'activity'],
    ['Compile a database of shops', 'measurable'],
    ['Compile lists of shops', 'activity'],
    ['Membuat aplikasi kantin', 'measurable'],
    ['Membuat laporan kantin', 'activity'],
    ['Write reports by June 2027', 'measurable'],
    ['Evaluasi kinerja petugas', 'activity'],
    ['Newsletter every two weeks', 'activity'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

describe('what is so', () => {
  test.each<[string, Kind]>([
    ['The list is in the office', 'measurable'],
    ['We have opened the second shop', 'measurable'],
    ["We've opened the second shop", 'measurable'],
    ['All shops include a notice', 'measurable'],
    ['Panitia telah menyusun jadwal', 'measurable'],
    ['Semua kelas memakai buku baru', 'measurable'],
    ['Tidak ada keluhan dari tamu', 'measurable'],
    ['Every pupil thrives', 'vague'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

describe('changes of amounts', () => {
  test.each<[string, Kind]>([
    ['Increase rain water storage', 'measurable'],
    ['Increase access to books', 'vague'],
    ['Reach healthy monthly revenue', 'vague'],
    ['Meet sales targets', 'measurable'],
    ['Pelanggaran tata tertib', 'measurable'],
    ['Programs (plan vs actual)', 'measurable'],
    ['Visits per week', 'measurable'],
    ['Patient satisfaction', 'measurable'],
    ['Improve patient satisfaction', 'vague'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});
