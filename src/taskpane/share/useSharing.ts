import * as React from 'react';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

/** What is to be known before a workbook is shared. */
interface Sharing {
  readonly report: Awaited<ReturnType<PaneActions['checkWorkbook']>>;
  readonly hindrances: Awaited<ReturnType<PaneActions['lookAtHindrances']>>;
}

export interface SharingState {
  readonly reading: boolean;
  /** What was read last; it stays while the next look is under way or fails. */
  readonly seen?: Sharing;
  readonly problem?: Problem;
}

/** Looks each time the page comes into view, and when asked. */
export function useSharing(
  { checkWorkbook, lookAtHindrances }: PaneActions,
  shown: boolean,
): { readonly state: SharingState; readonly look: () => void } {
  const [state, setState] = React.useState<SharingState>({ reading: false });
  const latest = React.useRef(0);
  const look = React.useCallback(() => {
    const mine = (latest.current += 1);
    const settle = (next: (before: SharingState) => SharingState): void => {
      if (mine === latest.current) setState(next);
    };
    settle(({ seen }) => ({ reading: true, seen }));
    Promise.all([checkWorkbook(), lookAtHindrances()]).then(
      ([report, hindrances]) => settle(() => ({ reading: false, seen: { report, hindrances } })),
      (error: unknown) => settle(({ seen }) => ({ reading: false, seen, problem: problemOf(error) })),
    );
  }, [checkWorkbook, lookAtHindrances]);
  React.useEffect(() => {
    if (shown) look();
  }, [shown, look]);
  return { state, look };
}
