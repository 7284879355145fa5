import * as React from 'react';
import type { PaneWords } from '../../words/en/pane';
import { paneStyles } from '../look/paneStyles';

interface ExamplesLeftProps {
  readonly count: number;
  readonly busy: boolean;
  readonly words: PaneWords;
  readonly onRemove: () => void;
}

/** Says how many rows are still the card's examples, and removes them in one step. */
export function ExamplesLeft({ count, busy, words, onRemove }: ExamplesLeftProps): JSX.Element {
  const { examplesLeft, removeExamples } = words.check;
  return (
    <p className={paneStyles.quiet}>
      {examplesLeft(count)}{' '}
      <button type="button" className={paneStyles.link} disabled={busy} onClick={onRemove}>
        {removeExamples}
      </button>
    </p>
  );
}
