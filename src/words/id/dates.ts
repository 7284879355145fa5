import type { DateWords } from '../dateWords';

export const dates: DateWords = {
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  clock: (hour, minute) => `${hour}.${minute}`,
  write: (day, month, year) => `${day} ${month} ${year}`,
};
