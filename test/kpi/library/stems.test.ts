import fc from 'fast-check';
import { stemOf, stemsOf } from '../../../src/kpi/library/stems';
import { anyText } from '../support/anyKpi';

test.each([
  ['kehadiran', 'hadir'],
  ['penjualan', 'terjual'],
  ['menjawab', 'jawaban'],
  ['penyelesaian', 'menyelesaikan'],
  ['pelatihan', 'melatih'],
  ['ketepatan', 'tepat'],
  ['deliveries', 'deliver'],
  ['recruiting', 'recruits'],
  ['accuracy', 'accurate'],
  ['attendance', 'attend'],
])('%s and %s are of one family', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['patents', 'patients'],
  ['accidents', 'accuracy'],
  ['contract', 'contact'],
  ['plan', 'plant'],
  ['kerja', 'kinerja'],
  ['pesanan', 'pesawat'],
])('%s and %s are not, however many letters they share', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('a stem keeps letters to be known by, and short words tell nothing unless they are capitals', () => {
  expect([...stemsOf('on the IT of 5 HR')]).toEqual(['the', 'it', '5', 'hr']);
  fc.assert(fc.property(anyText, (text) => [...stemsOf(text)].every((stem) => stem.length > 0)));
});
