import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import * as React from 'react';
import { paneStyles } from './paneStyles';

interface BusyProps {
  readonly label: string;
  /** From 0 to 1; left out where nobody can say. */
  readonly share?: number;
  readonly description?: string;
  /** Said when Excel has not answered for a while. */
  readonly waiting: string;
}

/** Milliseconds after which a person may think that nothing happens. */
const longWait = 4000;

/** Something is under way; after a while it says what may be holding it up. */
export function Busy({ label, share, description, waiting }: BusyProps): JSX.Element {
  const [isLong, setLong] = React.useState(false);
  React.useEffect(() => {
    setLong(false);
    const timer = setTimeout(() => setLong(true), longWait);
    return () => clearTimeout(timer);
  }, [label, share]);
  return (
    <div>
      <ProgressIndicator label={label} description={description} percentComplete={share} ariaValueText={description} />
      <p role="status" className={paneStyles.quiet}>
        {isLong ? waiting : ''}
      </p>
    </div>
  );
}
