import * as React from 'react';
import type { PaneActions } from '../PaneActions';

/** Wakes the functions as soon as sheets of ours are found and somebody has the pane before them; without sheets there is nothing to wake. */
export function useAwakened({ whenShown, refreshFunctions }: PaneActions, hasSheets: boolean): void {
  const isDone = React.useRef(false);
  React.useEffect(() => {
    if (!hasSheets || isDone.current) return undefined;
    return whenShown(() => {
      isDone.current = true;
      // Whatever keeps Excel from it now, Check tries again.
      refreshFunctions().catch(() => 0);
    });
  }, [whenShown, refreshFunctions, hasSheets]);
}
