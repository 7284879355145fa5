import * as React from 'react';
import { clockWords, dateWords } from '../../words/dateWords';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import type { CheckDone } from './useCheck';

interface CheckScopeProps extends CheckDone {
  readonly following: boolean;
  readonly checking: boolean;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** What was checked, against what, and when. */
export function CheckScope(props: CheckScopeProps): JSX.Element {
  const { report, at, refreshed, unjudged = 0, following, checking, onGoTo } = props;
  const {
    dates,
    pane: { check },
  } = useSpoken().words;
  const { min, max, periodStart, periodEnd } = report.settings;
  const agreed = [check.agreed(min, max)];
  if (periodStart !== undefined && periodEnd !== undefined) {
    agreed.push(check.periodOf(dateWords(periodStart, dates), dateWords(periodEnd, dates)));
  }
  return (
    <>
      <p className={paneStyles.quiet}>
        {check.checkedAt(clockWords(at, dates))}: {report.workbook === undefined ? '' : `${report.workbook}, `}
        {check.scope(report.kpis, report.departments.length)}. {agreed.join(', ')}.{' '}
        {following ? check.follows : check.followsNot}
      </p>
      <p className={paneStyles.quiet}>
        {checking ? <span aria-hidden>↻ </span> : null}
        {checking ? check.reading : check.readRows(report.rowsRead)}
      </p>
      <OthersChanges others={report.others ?? []} {...{ onGoTo }} />
      <Refreshed {...{ refreshed, unjudged }} />
    </>
  );
}

interface OthersChangesProps extends Pick<CheckScopeProps, 'onGoTo'> {
  readonly others: NonNullable<CheckDone['report']['others']>;
}

/** What somebody else has just changed, with the way there. */
function OthersChanges({ others, onGoTo }: OthersChangesProps): JSX.Element {
  const { check } = useSpoken().words.pane;
  return (
    <div role="status">
      {others.map(({ sheet, address, text }) => (
        <p key={`${sheet}!${address}`} className={paneStyles.text} style={{ overflowWrap: 'anywhere' }}>
          {check.othersChanged(`${sheet}!${address}`, text.trim())}{' '}
          <button type="button" className={paneStyles.link} onClick={() => onGoTo(sheet, address)}>
            {check.goTo(`${sheet}!${address}`)}
          </button>
        </p>
      ))}
    </div>
  );
}

/** The rows that were calculated again, or that Excel does not call the add-in's functions, which the pane does without. */
function Refreshed({ refreshed, unjudged }: Required<Pick<CheckDone, 'refreshed' | 'unjudged'>>): JSX.Element | null {
  const { check } = useSpoken().words.pane;
  if (unjudged > 0) {
    const { title, wayOut } = check.unjudged(unjudged);
    return <Notice kind="warning" title={title} text={wayOut} />;
  }
  return refreshed > 0 ? <p className={paneStyles.quiet}>{check.refreshed(refreshed)}</p> : null;
}
