import { fileWidth, readWidth } from '../../../../src/host/file/sheet/widths';

test.each([
  [48, 9.140625],
  [120, 22.85546875],
  [52.5, 10],
])('%d points are %d digits, as Excel writes them', (points, width) => {
  expect(fileWidth(points)).toBe(width);
  expect(readWidth(width)).toBe(points);
});

test('a width between pixels comes back as it was', () => {
  expect(readWidth(fileWidth(50))).toBe(50);
  expect(readWidth(fileWidth(33.3))).toBe(33.3);
});
