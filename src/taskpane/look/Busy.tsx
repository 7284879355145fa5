import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import * as React from 'react';
import { useSpoken } from '../useSpoken';
import { paneStyles } from './paneStyles';

interface BusyProps {
  readonly label: string;
  /** From 0 to 1; left out where nobody can say. */
  readonly share?: number;
  readonly description?: string;
}

/** Milliseconds after which a person may think that nothing happens. */
const longWait = 4000;

/** Something is under way; after a while it says what may be holding it up. */
export function Busy({ label, share, description }: BusyProps): JSX.Element {
  const { waiting } = useSpoken().words.pane;
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
