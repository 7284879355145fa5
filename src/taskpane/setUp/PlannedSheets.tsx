import * as React from 'react';
import type { WorkbookLook } from '../../actions/lookAtWorkbook';
import type { Language } from '../../words/language';
import type { PaneWords } from '../../words/en/pane';
import { paneStyles } from '../look/paneStyles';

interface PlannedSheetsProps {
  readonly look: WorkbookLook;
  /** The language of the sheets to make. */
  readonly sheetLanguage: Language;
  readonly words: PaneWords;
}

/** Which sheets are there and stay, and which ones Generate would add. */
export function PlannedSheets({ look, sheetLanguage, words }: PlannedSheetsProps): JSX.Element {
  const present = look.present[sheetLanguage];
  const missing = look.missing[sheetLanguage];
  const { setUp } = words;
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
      {missing.length > 0 ? (
        <>
          <p className={paneStyles.text}>
            <strong>{setUp.planned(missing.length)}</strong>
          </p>
          <p className={paneStyles.quiet}>{missing.join(' · ')}</p>
        </>
      ) : (
        <p className={paneStyles.text}>{setUp.nothingMissing}</p>
      )}
    </div>
  );
}
