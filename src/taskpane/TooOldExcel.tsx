import * as React from 'react';
import { paneStyles } from './look/paneStyles';
import { useSpoken } from './useSpoken';

/** What somebody sees whose Excel lacks what the add-in is made of. */
export function TooOldExcel(): JSX.Element {
  const { title, wayOut } = useSpoken().words.pane.problems.excelTooOld;
  return (
    <main className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{title}</h2>
      <p className={paneStyles.text}>{wayOut}</p>
    </main>
  );
}
