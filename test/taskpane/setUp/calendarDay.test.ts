import { calendarDay, serialOf } from '../../../src/taskpane/setUp/calendarDay';

test('a serial number is that day at midnight, wherever one is', () => {
  expect(calendarDay(46387)).toEqual(new Date(2026, 11, 31));
});

test.each([2, 60, 61, 36526, 45350, 46387])('there and back: %d', (serial) => {
  expect(serialOf(calendarDay(serial))).toBe(serial);
});
