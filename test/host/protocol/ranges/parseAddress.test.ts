import { parseAddress } from '../../../../src/host/protocol/ranges/parseAddress';

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$B$2:D9', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['D9:B2', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['xfd1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ['B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ['2:4', { top: 1, left: 0, bottom: 3, right: 16_383 }],
])('%s is read', (text, area) => {
  expect(parseAddress(text)).toEqual({ sheetName: undefined, area });
});

test.each([
  ['KPIs!A1', 'KPIs'],
  ["'My KPIs'!A1", 'My KPIs'],
  ["'It''s'!A1", "It's"],
])('%s names its sheet', (text, sheetName) => {
  expect(parseAddress(text)?.sheetName).toBe(sheetName);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A:1', 'A1:B', 'A1:B2:C3', 'Kpis[Name]', "'Half!A1"])(
  '%j is no address',
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);
