import * as React from 'react';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

interface GoTo {
  readonly problem: Problem | undefined;
  /** The cell that was reached last, where its row is hidden. */
  readonly hidden: string | undefined;
  readonly goTo: (sheet: string, address: string) => Promise<void>;
}

/** Goes to a cell, and keeps why that did not work, or shows nothing, until it works again. */
export function useGoTo(actions: PaneActions): GoTo {
  const [state, setState] = React.useState<Omit<GoTo, 'goTo'>>({ problem: undefined, hidden: undefined });
  const goTo = React.useCallback(
    async (sheet: string, address: string): Promise<void> => {
      try {
        const reached = await actions.goToCell(sheet, address);
        setState({ problem: undefined, hidden: reached?.isHidden ? address : undefined });
      } catch (error) {
        setState({ problem: problemOf(error), hidden: undefined });
      }
    },
    [actions],
  );
  return { ...state, goTo };
}
