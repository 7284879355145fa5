import { excelDay } from '../../kpi/record/excelDate';

/** Excel's serial number of 1 January 1970. */
const unixEpoch = 25_569;
const millisecondsADay = 86_400_000;

/** An Excel serial number as that day's midnight here, as calendars take it. */
export function calendarDay(serial: number): Date {
  const day = new Date((serial - unixEpoch) * millisecondsADay);
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
}

/** The Excel serial number of a day in a calendar here. */
export function serialOf(day: Date): number {
  return excelDay(day.getFullYear(), day.getMonth() + 1, day.getDate());
}
