import { Axis } from '../../../../src/host/page/grid/Axis';
import { scrollTo } from '../../../../src/host/page/grid/scrollTo';
import { visibleRange } from '../../../../src/host/page/grid/visibleRange';

const rows = new Axis(10_000, (index) => (index === 3 ? 0 : 20));

test('places rows by their sizes, hidden ones without room', () => {
  expect([rows.start(0), rows.start(3), rows.start(4), rows.size(3), rows.total]).toEqual([0, 60, 60, 0, 199_980]);
});

test.each([
  [0, 0],
  [19, 0],
  [20, 1],
  [60, 4],
  [1e9, 9_999],
])('pixel %p lies in row %p', (pixel, row) => {
  expect(rows.at(pixel)).toBe(row);
});

test('only rows in view and a few spare ones are drawn', () => {
  expect(visibleRange(rows, 0, 400, 0, 5)).toEqual({ first: 0, last: 25 });
  const { first, last } = visibleRange(rows, 100_000, 400, 2, 5);
  expect(last - first).toBeLessThan(40);
  expect(rows.start(first)).toBeLessThanOrEqual(100_040);
});

test('frozen rows never count as scrolled', () => {
  expect(visibleRange(rows, 0, 400, 2, 5).first).toBe(2);
});

test('scrolls no further than it must', () => {
  expect(scrollTo(rows, 10, 0, 400, 0)).toBe(0);
  expect(scrollTo(rows, 100, 0, 400, 0)).toBe(rows.start(81));
  expect(scrollTo(rows, 10, 1000, 400, 0)).toBe(rows.start(10));
  expect(scrollTo(rows, 1, 1000, 400, 2)).toBe(1000);
});

test.each([0, 2])('the first row beside %p frozen ones is whole after scrolling on', (frozen) => {
  const scrolled = scrollTo(rows, 100, 0, 390, frozen);
  const first = rows.at(scrolled + rows.start(frozen));
  expect(rows.start(first)).toBe(scrolled + rows.start(frozen));
  expect(rows.start(101) - scrolled).toBeLessThanOrEqual(390);
  expect(scrollTo(rows, 100, 0, 10, frozen)).toBe(rows.start(100) - rows.start(frozen));
});
