import { absoluteAreaName, areaNames, readArea, readAreas } from '../../../../src/host/file/sheet/areaName';
import { passwordHash } from '../../../../src/host/file/sheet/protectionXml';
import { quotedSheetName } from '../../../../src/host/file/sheet/quotedSheetName';
import { serialNumber } from '../../../../src/host/file/sheet/cells/serialNumber';

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$B$2:AB10', { top: 1, left: 1, bottom: 9, right: 27 }],
  ['B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ['2:3', { top: 1, left: 0, bottom: 2, right: 16_383 }],
  ['Foo', undefined],
  ['A0', undefined],
  ['XFE1', undefined],
  ['', undefined],
])('%s', (name, area) => {
  expect(readArea(name)).toEqual(area);
});

test('areas go into an sqref and back', () => {
  const areas = readAreas('A1 B2:C3');
  expect(areaNames(areas)).toBe('A1 B2:C3');
  expect(areas.map(absoluteAreaName)).toEqual(['$A$1', '$B$2:$C$3']);
});

test.each([
  ['KPIs', 'KPIs'],
  ['My KPIs', "'My KPIs'"],
  ["O'Brien", "'O''Brien'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['RC', "'RC'"],
  ['2026', "'2026'"],
  ['Foo', 'Foo'],
  ['目標', '目標'],
])('the sheet %s is %s in a formula', (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test.each([
  ['2026-11-23', 46349],
  ['2026-11-23T12:00:00', 46349.5],
  ['2026-11-23T12:00:00Z', 46349.5],
  ['soon', undefined],
])('%s is day %s', (iso, day) => {
  expect(serialNumber(iso)).toBe(day);
});

test('the hash of a password is the one that Excel knows', () => {
  expect(passwordHash('password')).toBe('83AF');
});
