import * as React from 'react';
import type { PaneWords } from '../words/en/pane';
import { paneStyles } from './look/paneStyles';

interface OutsideExcelProps {
  readonly words: PaneWords;
}

/** What somebody sees who opens the page in a browser. */
export function OutsideExcel({ words }: OutsideExcelProps): JSX.Element {
  return (
    <main className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{words.outside.title}</h2>
      <p className={paneStyles.text}>{words.outside.text}</p>
    </main>
  );
}
