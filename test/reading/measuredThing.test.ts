import fc from 'fast-check';
import { measuredThing } from '../../src/reading/measuredThing';

test.each([
  ['Mengelola kehadiran', 'kehadiran'],
  ['Tingkat kehadiran karyawan', 'kehadiran'],
  ['Reduce employee turnover', 'turnover'],
  ['Work accidents', 'accidents'],
  ['Reduce accidents at work', 'accidents'],
  ['Jumlah kecelakaan kerja', 'kecelakaan'],
  ['Number of order cancellations', 'cancellations'],
  ['Pembatalan pesanan', 'pembatalan'],
  ['Persentase surat yang dijawab tepat waktu', 'surat'],
  ['Share of patents rejected', 'patents'],
  ['Menjaga pelanggan lama', 'pelanggan'],
  ['Keep the system running', 'system'],
])('%s is about %s', (text, head) => {
  expect(measuredThing(text).head).toBe(head);
});

test('what praises or names work says little by itself', () => {
  expect(measuredThing('Number of training sessions conducted')).toMatchObject({ head: 'sessions', isLoose: true });
  expect(measuredThing('Timeliness of financial reports').isLoose).toBe(true);
  expect(measuredThing('Timeliness of financial reports').others).toEqual(['reports', 'financial']);
  expect(measuredThing('Meningkatkan brand awareness').isLoose).toBe(true);
  expect(measuredThing('Work accidents').isLoose).toBe(false);
});

test('the verb that a text begins with is told apart', () => {
  expect(measuredThing('Deliver orders fast')).toMatchObject({ head: 'orders', verb: 'deliver' });
  expect(measuredThing('Complete the audits')).toMatchObject({ head: 'audits', verb: 'complete', others: [] });
});

test('a text that names nothing has no head, and nothing throws', () => {
  expect(['', '42', '???'].map((text) => measuredThing(text).head)).toEqual([undefined, undefined, undefined]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => Array.isArray(measuredThing(text).others)),
  );
});
