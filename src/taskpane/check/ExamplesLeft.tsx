import * as React from 'react';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { useSpoken } from '../useSpoken';

interface ExamplesLeftProps {
  readonly count: number;
  /** What is under way. */
  readonly busy: string | undefined;
  readonly onRemove: () => void;
}

/** Says how many rows are still the card's examples, and removes them in one step. */
export function ExamplesLeft({ count, busy, onRemove }: ExamplesLeftProps): JSX.Element {
  const { examplesLeft, removeExamples } = useSpoken().words.pane.check;
  return (
    <p className={paneStyles.quiet}>
      {examplesLeft(count)}{' '}
      <ReasonedButton kind="link" text={removeExamples} reason={busy} isShown onClick={onRemove} />
    </p>
  );
}
