import * as React from 'react';
import { dateWords } from '../../words/dateWords';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { useSpoken } from '../useSpoken';
import type { PeriodFieldsProps } from './PeriodFields';

// The calendar is large, and the period offered is mostly the one wanted.
const PeriodFields = React.lazy(async () => ({ default: (await import('./PeriodFields')).PeriodFields }));

/** The period in words, and fields for it once somebody wants to change it. */
export function PeriodChoice(props: PeriodFieldsProps): JSX.Element {
  const { start, end, disabled } = props;
  const { dates, pane } = useSpoken().words;
  const [changing, setChanging] = React.useState(false);
  const days = [start, end].map((day) => (day === undefined ? '…' : dateWords(day, dates)));
  const inWords = <p className={paneStyles.text}>{days.join(' – ')}</p>;
  if (changing) {
    return (
      <React.Suspense fallback={inWords}>
        <PeriodFields {...props} />
      </React.Suspense>
    );
  }
  return (
    <>
      {inWords}
      <ReasonedButton
        kind="link"
        text={pane.setUp.changePeriod}
        reason={disabled ? pane.setUp.working : undefined}
        isShown
        onClick={() => setChanging(true)}
      />
    </>
  );
}
