import * as React from 'react';
import type { PlanLook } from '../../actions/lookAtWorkbook';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { PlannedParts } from './PlannedParts';

interface PlannedSheetsProps {
  /** The names of the sheets that are there. */
  readonly present: readonly string[];
  readonly plan: PlanLook;
}

/** Which sheets are there, and what Generate would do to the workbook. */
export function PlannedSheets({ present, plan }: PlannedSheetsProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  return (
    <div className={paneStyles.card}>
      {present.length > 0 ? (
        <>
          <p className={paneStyles.text}>
            <strong>{setUp.present(present.length)}.</strong> {setUp.keeps}
          </p>
          <p className={paneStyles.quiet}>{present.join(' · ')}</p>
        </>
      ) : null}
      {plan.changes ? null : <p className={paneStyles.text}>{setUp.nothingMissing}</p>}
      <PlannedParts parts={plan.parts} when="before" />
    </div>
  );
}
