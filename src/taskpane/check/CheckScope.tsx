import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import { dateWords } from '../../words/dateWords';
import type { Language } from '../../words/language';
import { localeOf } from '../../words/localeOf';
import type { PaneWords } from '../../words/en/pane';
import { paneStyles } from '../look/paneStyles';

interface CheckScopeProps {
  readonly report: CheckReport;
  readonly at: Date;
  /** Rows that were calculated again before the check. */
  readonly refreshed: number;
  readonly following: boolean;
  readonly language: Language;
  readonly words: PaneWords;
}

/** What was checked, against what, and when. */
export function CheckScope({ report, at, refreshed, following, language, words }: CheckScopeProps): JSX.Element {
  const { check } = words;
  const { min, max, periodStart, periodEnd } = report.settings;
  const time = at.toLocaleTimeString(localeOf[language], { hour: '2-digit', minute: '2-digit' });
  const agreed = [check.agreed(min, max)];
  if (periodStart !== undefined && periodEnd !== undefined) {
    agreed.push(check.periodOf(dateWords(periodStart, language), dateWords(periodEnd, language)));
  }
  return (
    <>
      <p className={paneStyles.quiet}>
        {check.checkedAt(time)}: {check.scope(report.kpis, report.departments.length)}. {agreed.join(', ')}.{' '}
        {following ? check.follows : check.followsNot}
      </p>
      {refreshed > 0 ? <p className={paneStyles.quiet}>{check.refreshed(refreshed)}</p> : null}
    </>
  );
}
