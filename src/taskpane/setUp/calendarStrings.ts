import type { IDatePickerStrings } from 'office-ui-fabric-react/lib/DatePicker';
import type { Words } from '../../words/Words';

/** The words of Fabric's calendar. Names of months and days come from the browser. */
export function calendarStrings({ locale, pane: { calendar, setUp } }: Words): IDatePickerStrings {
  const month = (style: 'long' | 'short') =>
    // Any year will do.
    Array.from({ length: 12 }, (_, index) => named(new Date(2026, index, 1), { month: style }));
  const day = (style: 'long' | 'narrow') =>
    // 1 November 2026 is a Sunday, with which Fabric begins.
    Array.from({ length: 7 }, (_, index) => named(new Date(2026, 10, 1 + index), { weekday: style }));
  const named = (date: Date, style: Intl.DateTimeFormatOptions) => date.toLocaleDateString(locale, style);
  return {
    months: month('long'),
    shortMonths: month('short'),
    days: day('long'),
    shortDays: day('narrow'),
    goToToday: calendar.today,
    prevMonthAriaLabel: calendar.previousMonth,
    nextMonthAriaLabel: calendar.nextMonth,
    prevYearAriaLabel: calendar.previousYear,
    nextYearAriaLabel: calendar.nextYear,
    closeButtonAriaLabel: calendar.close,
    invalidInputErrorMessage: setUp.mendDate,
  };
}
