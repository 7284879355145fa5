import { CellError } from '../../../../src/host/book/model/CellError';
import { typedInput } from '../../../../src/host/book/entry/typedInput';

const year = new Date().getFullYear();
const serial = (month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

test.each([
  ['95%', 0.95, '0%'],
  ['95.5%', 0.955, '0.00%'],
  ['1/2', serial(1, 2), 'd-mmm'],
  ['2024-03-01', 45_352, 'm/d/yyyy'],
  ['12/31/2024', 45_657, 'm/d/yyyy'],
  ['31/12/2024', '31/12/2024', undefined],
  ['10:30', 0.4375, 'h:mm'],
  ['001', 1, undefined],
  ['-5', -5, undefined],
  ['+5', 5, undefined],
  ['(5)', -5, undefined],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['1 1/2', 1.5, '# ?/?'],
  ['TRUE', true, undefined],
  ["'001", '001', undefined],
  ["'=A1", '=A1', undefined],
  ['=', '=', undefined],
  ['-', '-', undefined],
  ['Rp 5000', 'Rp 5000', undefined],
  ['', null, undefined],
])('%s is taken as %p', (text, value, numberFormat) => {
  const typed = typedInput(text, 'General');
  expect(typed).toEqual(numberFormat === undefined ? { kind: 'value', value } : { kind: 'value', value, numberFormat });
});

test('errors, formulas and text cells', () => {
  expect(typedInput('#n/a', 'General')).toEqual({ kind: 'value', value: new CellError('#N/A') });
  expect(typedInput('=a1', 'General')).toEqual({ kind: 'formula', formula: '=a1' });
  expect(typedInput('+1+2', 'General')).toEqual({ kind: 'formula', formula: '=+1+2' });
  expect(typedInput('-A1', 'General')).toEqual({ kind: 'formula', formula: '=-A1' });
  expect(typedInput('=A1', '@')).toEqual({ kind: 'value', value: '=A1' });
  expect(typedInput('95%', '@')).toEqual({ kind: 'value', value: '95%' });
});
