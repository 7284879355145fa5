import { areaAddress, columnName, rangeAddress } from '../../../../src/host/protocol/ranges/areaAddress';
import { Workbook } from '../../../../src/host/book/model/Workbook';

test('addresses are written as Excel does', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  expect(areaAddress(whole)).toBe('1:1048576');
  expect(areaAddress({ ...whole, left: 1, right: 2 })).toBe('B:C');
  const sheet = new Workbook().addSheet("It's");
  expect(rangeAddress(sheet, { top: 0, left: 0, bottom: 1, right: 0 })).toBe("'It''s'!A1:A2");
});
