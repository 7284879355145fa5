import { countsOwnWork, doneWell } from '../../src/reading/statements/ownWork';
import { readTarget } from '../../src/reading/read';
import { vagueWords } from '../../src/reading/vagueWords';

test.each([
  ...['Work injuries', 'Order cancellations', 'Audit findings', 'Service interruptions', 'Unloading time per van'],
  ...[
    'Welding defects per 50 frames',
    'Picking accuracy',
    'Packaging waste in tonnes',
    'Gross written premium',
    'Deposit growth',
  ],
  ...[
    'Penundaan keberangkatan',
    'Pembatalan pemesanan kamar',
    'Pengembalian buku',
    'Pengaduan warga',
    'Kecelakaan kerja',
  ],
  ...['Repeat orders', 'Build errors', 'Empty miles', 'Missed deliveries', 'Idle machines', 'Rejected parts'],
  ...['Pemesanan ulang', 'Kilometer kosong', 'Kamar kosong', 'Kunci hilang'],
])('“%s” is a result that needs no guessing', (name) => {
  expect([readTarget(name).activity, vagueWords(name), countsOwnWork(name)]).toEqual([false, [], false]);
});

test.each([
  ['Number of coordination meetings held', true],
  ['Jumlah kunjungan lapangan yang dilaksanakan', true],
  ['Persentase urusan umum yang dilaksanakan', true],
  ['Number of lessons held', false],
  ['Persentase temuan yang dilaksanakan', false],
  ['Meetings held', false],
  ['', false],
])('“%s” counts one’s own work: %p', (name, own) => {
  expect(countsOwnWork(name)).toBe(own);
});

test.each([
  ['Jumlah arsip yang disusun secara optimal', 'secara optimal'],
  ['Number of files kept properly', 'kept properly'],
  ['Water from a well', undefined],
  ['dengan baik', undefined],
])('“%s” ends in: %p', (name, well) => {
  expect(doneWell(name)).toBe(well);
});
