import * as React from 'react';
import { paneStyles } from '../look/paneStyles';
import { Question } from '../look/Question';
import { ReasonedButton } from '../look/ReasonedButton';
import { useSpoken } from '../useSpoken';

interface ExamplesLeftProps {
  readonly count: number;
  /** What is under way. */
  readonly busy: string | undefined;
  readonly onRemove: () => void;
}

/** Says how many rows are still the card's examples, and removes them after a question. */
export function ExamplesLeft({ count, busy, onRemove }: ExamplesLeftProps): JSX.Element {
  const { examplesLeft, removeExamples, removing } = useSpoken().words.pane.check;
  const [isAsking, setAsking] = React.useState(false);
  if (isAsking) {
    return (
      <Question
        {...{ busy }}
        label={removeExamples}
        text={removing.sure(count)}
        yes={removing.yes}
        no={removing.no}
        onYes={() => {
          setAsking(false);
          onRemove();
        }}
        onNo={() => setAsking(false)}
      />
    );
  }
  return (
    <p className={paneStyles.quiet}>
      {examplesLeft(count)}{' '}
      <ReasonedButton kind="link" text={removeExamples} reason={busy} isShown onClick={() => setAsking(true)} />
    </p>
  );
}
