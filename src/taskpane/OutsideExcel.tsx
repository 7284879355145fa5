import * as React from 'react';
import { paneStyles } from './look/paneStyles';
import { useSpoken } from './useSpoken';

/** What somebody sees who opens the page in a browser. */
export function OutsideExcel(): JSX.Element {
  const { outside } = useSpoken().words.pane;
  return (
    <main className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{outside.title}</h2>
      <p className={paneStyles.text}>{outside.text}</p>
    </main>
  );
}
