import type { IDatePickerStrings } from 'office-ui-fabric-react/lib/DatePicker';
import type { Language } from '../../words/index';
import type { PaneWords } from '../../words/en/pane';
import { localeOf } from '../../words/localeOf';

/** The words of Fabric's calendar. Names of months and days come from the browser. */
export function calendarStrings(language: Language, { calendar, setUp }: PaneWords): IDatePickerStrings {
  const month = (style: 'long' | 'short') =>
    // Any year will do.
    Array.from({ length: 12 }, (_, index) => named(new Date(2026, index, 1), { month: style }));
  const day = (style: 'long' | 'narrow') =>
    // 1 November 2026 is a Sunday, with which Fabric begins.
    Array.from({ length: 7 }, (_, index) => named(new Date(2026, 10, 1 + index), { weekday: style }));
  const named = (date: Date, style: Intl.DateTimeFormatOptions) => date.toLocaleDateString(localeOf[language], style);
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
