import { DatePicker, DayOfWeek } from 'office-ui-fabric-react/lib/DatePicker';
import * as React from 'react';
import { excelDate } from '../../kpi/record/excelDate';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { calendarDay, serialOf } from './calendarDay';
import { calendarStrings } from './calendarStrings';
import type { ChoiceProblems } from './choiceProblems';

export interface PeriodFieldsProps {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly problems: ChoiceProblems;
  readonly disabled: boolean;
  readonly onChange: (period: { readonly start?: number; readonly end?: number }) => void;
}

/** Short, since two such fields stand side by side in 320 pixels. */
const dayFormat = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** First and last day of the period, chosen in a calendar or typed. */
export function PeriodFields(props: PeriodFieldsProps): JSX.Element {
  const { start, end, problems, disabled, onChange } = props;
  const { language, words } = useSpoken();
  const { setUp } = words.pane;
  const field = (label: string, serial: number | undefined, mend: string | undefined, take: (day?: number) => void) => (
    <DatePicker
      key={`${label} ${language}`}
      label={label}
      ariaLabel={label}
      value={serial === undefined ? undefined : calendarDay(serial)}
      disabled={disabled}
      allowTextInput
      firstDayOfWeek={DayOfWeek.Monday}
      strings={calendarStrings(words)}
      formatDate={(day) => day?.toLocaleDateString(words.locale, dayFormat) ?? ''}
      parseDateFromString={(typed) => {
        const day = excelDate(typed);
        return day === undefined ? null : calendarDay(day);
      }}
      onSelectDate={(day) => take(day ? serialOf(day) : undefined)}
      textField={{ errorMessage: mend }}
    />
  );
  const mend = (key: ChoiceProblems['end']) => (key ? setUp[key] : undefined);
  return (
    <div className={paneStyles.fields}>
      {field(setUp.from, start, mend(problems.start), (day) => onChange({ start: day, end }))}
      {field(setUp.to, end, mend(problems.end), (day) => onChange({ start, end: day }))}
    </div>
  );
}
