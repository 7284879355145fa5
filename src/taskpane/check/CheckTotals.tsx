import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import type { PaneWords } from '../../words/en/pane';
import { checkStyles } from './checkStyles';

interface CheckTotalsProps {
  readonly report: CheckReport;
  readonly words: PaneWords;
}

/** How far the whole company is. */
export function CheckTotals({ report, words }: CheckTotalsProps): JSX.Element {
  const { departments, kpis, smartComplete } = report;
  const inRange = departments.filter(({ status }) => status === 'inRange').length;
  return (
    <div className={checkStyles.totals}>
      <div className={checkStyles.total}>{words.check.inRange(inRange, departments.length)}</div>
      <div className={checkStyles.total}>{words.check.complete(smartComplete, kpis)}</div>
    </div>
  );
}
