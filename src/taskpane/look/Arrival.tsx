import * as React from 'react';
import { paneStyles } from './paneStyles';

interface ArrivalProps {
  /** What has happened, as another value each time; undefined while nothing has. */
  readonly of: unknown;
  readonly children: React.ReactNode;
}

/** Takes the keyboard when what it tells has happened, and so comes into view where the button that did it stands far below. */
export function Arrival({ of, children }: ArrivalProps): JSX.Element {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (of !== undefined) place.current?.focus();
  }, [of]);
  return (
    <div ref={place} tabIndex={-1} className={paneStyles.landing}>
      {children}
    </div>
  );
}
