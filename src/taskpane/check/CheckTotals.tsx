import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';

/** How far the whole company is. */
export function CheckTotals({ report }: { readonly report: CheckReport }): JSX.Element | null {
  const { check } = useSpoken().words.pane;
  const { departments, kpis, smartComplete } = report;
  if (departments.length + kpis === 0) return null;
  const inRange = departments.filter(({ status }) => status === 'inRange').length;
  return (
    <div className={checkStyles.totals}>
      <div className={checkStyles.total}>{check.inRange(inRange, departments.length)}</div>
      <div className={checkStyles.total}>{check.complete(smartComplete, kpis)}</div>
    </div>
  );
}
