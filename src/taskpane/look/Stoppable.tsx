import * as React from 'react';
import { Busy } from './Busy';
import { paneStyles } from './paneStyles';
import { ReasonedButton } from './ReasonedButton';

interface StoppableProps {
  /** What is under way. */
  readonly label: string;
  /** How far it has come, in words; "" where nobody can say. */
  readonly steps: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly stop: string;
  /** Said once somebody has asked to stop. */
  readonly stopping: string;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

/** How far something long has come, and how to stop it. It takes the keyboard from the button that began it, which goes away. */
export function Stoppable({ label, steps, share, stop, stopping, isStopping, onStop }: StoppableProps): JSX.Element {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} role="group" aria-label={label} tabIndex={-1} className={paneStyles.landing}>
      <Busy label={isStopping ? stopping : label} description={steps} share={share} />
      <div className={paneStyles.buttons}>
        <ReasonedButton text={stop} reason={isStopping ? stopping : undefined} isShown onClick={onStop} />
      </div>
    </div>
  );
}
