import type { DateWords } from '../dateWords';

export const dates: DateWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  clock: (hour, minute) => `${hour}:${minute}`,
  write: (day, month, year) => `${day} ${month} ${year}`,
};
