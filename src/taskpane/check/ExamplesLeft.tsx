import * as React from 'react';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface ExamplesLeftProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** Says how many rows are still the card's examples, and removes them in one step. */
export function ExamplesLeft({ count, busy, onRemove }: ExamplesLeftProps): JSX.Element {
  const { examplesLeft, removeExamples } = useSpoken().words.pane.check;
  return (
    <p className={paneStyles.quiet}>
      {examplesLeft(count)}{' '}
      <button type="button" className={paneStyles.link} disabled={busy} onClick={onRemove}>
        {removeExamples}
      </button>
    </p>
  );
}
