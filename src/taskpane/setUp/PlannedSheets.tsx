import * as React from 'react';
import type { PlannedSheets as Plan } from '../../actions/lookAtWorkbook';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

/** Which sheets are there and stay or are brought up to date, and which ones Generate would add. */
export function PlannedSheets({ present, missing, older }: Plan & { readonly older: boolean }): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  return (
    <div className={paneStyles.card}>
      {present.length > 0 ? (
        <>
          <p className={paneStyles.text}>
            <strong>{setUp.present(present.length)}.</strong> {older ? setUp.older : setUp.keeps}
          </p>
          <p className={paneStyles.quiet}>{present.join(' · ')}</p>
        </>
      ) : null}
      {missing.length > 0 ? (
        <>
          <p className={paneStyles.text}>
            <strong>{setUp.planned(missing.length)}</strong>
          </p>
          <p className={paneStyles.quiet}>{missing.join(' · ')}</p>
        </>
      ) : older ? null : (
        <p className={paneStyles.text}>{setUp.nothingMissing}</p>
      )}
    </div>
  );
}
