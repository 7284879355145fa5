import { readTarget } from '../../../src/reading/read';
import { kindsOf } from '../../kpi/support/kindsOf';
import type { Kind } from '../../kpi/support/kindsOf';

describe('names', () => {
  test.each<[string, Kind]>([
    ['Order accuracy', 'measurable'],
    ['Akurasi pesanan', 'measurable'],
    ['Cost of returned parcels', 'measurable'],
    ['Biaya pengembalian paket', 'measurable'],
    ['Boy to girl ratio', 'measurable'],
    ['Complaints per shop', 'measurable'],
    ['Keluhan per toko', 'measurable'],
    ['Change in reading marks', 'measurable'],
    ['Booths opened', 'measurable'],
    ['Pupils borrowing books', 'measurable'],
    ['Drivers trained on first aid', 'measurable'],
    ['Produksi kue', 'measurable'],
    ['Kesehatan mental', 'vague'],
    ['Team spirit', 'vague'],
    ['Semangat tim', 'vague'],
    ['Response quality', 'vague'],
    ['Quality audits of suppliers', 'activity'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

describe('an ambiguous word before what measures or happens is a noun', () => {
  test.each<[string, Kind]>([
    ['Fuel consumption', 'measurable'],
    ['Oil price', 'measurable'],
    ['Dust level', 'measurable'],
    ['Dispatch cost', 'measurable'],
    ['Work accidents', 'measurable'],
    ['Order cancellations', 'measurable'],
    ['Water usage', 'measurable'],
    ['Machine breakdowns', 'measurable'],
    ['Direct cost', 'measurable'],
    ['Penolakan pesanan', 'measurable'],
    ['Deliver mail', 'activity'],
    ['Deliver the mail', 'activity'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

describe('changes and strivings', () => {
  test.each<[string, Kind]>([
    ['Lower the return rate', 'measurable'],
    ['Kurangi angka pengembalian', 'measurable'],
    ['Reduction in late parcels', 'measurable'],
    ['Attract and keep members', 'measurable'],
    ['Menambah anggota perpustakaan', 'measurable'],
    ['Improve the delivery time', 'measurable'],
    ['Improve the customer satisfaction score', 'measurable'],
    ['Improve speed and quality', 'vague'],
    ['Improve staff morale', 'vague'],
    ['Improving relationships with suppliers', 'vague'],
    ['Meningkatkan kepuasan tamu', 'vague'],
    ['Meningkatkan produktivitas bengkel', 'vague'],
    ['Meningkatnya budaya baca', 'vague'],
    ['Mendorong kreativitas siswa', 'vague'],
    ['Gaps are reduced', 'vague'],
    ['Memenuhi kebutuhan setiap anggota', 'vague'],
    ['Become the #1 bakery in town', 'vague'],
    ['Be the best team', 'vague'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

describe('deliveries', () => {
  test.each<[string, Kind]>([
    ['Launch the canteen app', 'measurable'],
    ['Develop a new timetable', 'measurable'],
    ['By the end of 2027, open the second shop', 'measurable'],
    ['Pada akhir tahun 2027, meluncurkan aplikasi kantin', 'measurable'],
    ['Meresmikan laboratorium baru', 'measurable'],
    ['Develop timetables', 'activity'],
    ['Develop and implement marketing plans', 'activity'],
    ['Developing timetables', 'activity'],
    ['Designs posters for the shop', 'activity'],
    ['Publish the newsletter every week', 'activity'],
    ['Menyelesaikan masalah jaringan', 'activity'],
    ['Build a modern, friendly shop', 'vague'],
    ['Deliver a great experience', 'vague'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

describe('duties', () => {
  test.each<[string, Kind]>([
    ['Answers letters from parents', 'activity'],
    ['Feeds, waters and brushes the horses', 'activity'],
    ['Reconciling the cash box', 'activity'],
    ['Comply with safety rules', 'activity'],
    ['Make calls to members', 'activity'],
    ['Team leaders review the rota', 'activity'],
    ['Cashiers meet regularly to compare lists', 'activity'],
    ['Kepala gudang menyusun jadwal', 'activity'],
    ['Membersihkan ruang kelas', 'activity'],
    ['Penyimpanan arsip', 'activity'],
    ['Moderasi forum siswa', 'activity'],
    ['Berkolaborasi dengan komite', 'activity'],
    ['Memantau kinerja server', 'activity'],
    ['Audit coverage', 'measurable'],
    ['Reports submitted on time', 'measurable'],
    ['Answers per hour', 'measurable'],
    ['Controlling costs and finding waste', 'activity'],
    ['Reports to the shop manager', 'activity'],
    ['Research grants awarded', 'measurable'],
    ['Media mentions', 'measurable'],
    ['Persalinan ditolong bidan', 'measurable'],
    ['Pendataan dilakukan oleh kader', 'activity'],
    ['Pelayanan yang ramah dan cepat di kantor desa', 'vague'],
    ['Berakhlak mulia', 'vague'],
    ['Guru memiliki sikap yang baik', 'vague'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  test.each(['Shelves checked at least 2 times a week', 'Pengecekan rak dilakukan minimal 2 kali seminggu'])(
    '%s: a duty with a count can be measured',
    (text) => {
      expect(kindsOf(text)).toEqual(['measurable', 'activity']);
    },
  );
});

describe('codes before a statement', () => {
  test.each<[string, Kind]>([
    ['IKU 3.1: Jumlah buku dipinjam', 'measurable'],
    ['2. IKK1-(4) (IKU 4.b) Rerata nilai siswa', 'measurable'],
    ['b) Number of books lent', 'measurable'],
    ['Output 1.2: Farmers trained', 'measurable'],
    ['KR2: Open the reading room', 'measurable'],
    ['3. Mengelola koperasi sekolah', 'activity'],
  ])('%s: %s', (text, kind) => {
    expect(readTarget(text).value).toBeNull();
    expect(kindsOf(text)).toEqual([kind]);
  });

  test('a number that is no code is a level', () => {
    expect(readTarget('Output 500 kotak')).toMatchObject({ value: 500, unit: 'count' });
  });
});

describe('facts', () => {
  test.each<[string, Kind]>([
    ['The store room is locked', 'measurable'],
    ['All shelves have been labelled', 'measurable'],
    ['First parcel shipped', 'measurable'],
    ['Reading room launch', 'measurable'],
    ['Laporan sudah diserahkan', 'measurable'],
    ['The staff are satisfied', 'vague'],
    ['Karyawan puas', 'vague'],
  ])('%s: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});

test.each(['By Friday', 'Paling lambat tanggal 5', 'Setiap triwulan', 'Waktu: Oktober', ''])(
  '%s: says only when, which is neither measurable nor vague nor work',
  (text) => {
    expect(kindsOf(text)).toEqual([]);
  },
);
