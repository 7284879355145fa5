import * as React from 'react';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

type Reliance = Awaited<ReturnType<PaneActions['lookAtReliance']>>;
type Frozen = Awaited<ReturnType<PaneActions['freezeResults']>>;

/** What “What others will see” knows of the columns that need the add-in. */
export interface RelianceState {
  readonly reliance?: Reliance;
  readonly busy?: 'freezing' | 'restoring';
  /** What the last button did. */
  readonly frozen?: Frozen;
  readonly restored?: number;
  readonly problem?: Problem;
  /** What failed; reading where it is left out. */
  readonly failed?: 'freezing' | 'restoring';
}

interface UsedReliance {
  readonly state: RelianceState;
  readonly freeze: () => void;
  readonly restore: () => void;
}

/** Looks with each look at what others will see, and freezes or restores when asked. */
export function useReliance(actions: PaneActions, seen: unknown): UsedReliance {
  const [state, setState] = React.useState<RelianceState>({});
  const latest = React.useRef(0);
  const look = React.useCallback(
    async (done: RelianceState) => {
      const mine = (latest.current += 1);
      try {
        const reliance = await actions.lookAtReliance();
        // What was read before something was frozen says nothing of it.
        if (mine !== latest.current) return;
        setState({ ...done, reliance });
      } catch (error) {
        setState({ ...done, problem: problemOf(error) });
      }
    },
    [actions],
  );
  React.useEffect(() => {
    void look({});
  }, [seen, look]);
  const run = async (busy: 'freezing' | 'restoring', act: () => Promise<RelianceState>): Promise<void> => {
    setState(({ reliance }) => ({ reliance, busy }));
    try {
      await look(await act());
    } catch (error) {
      setState(({ reliance }) => ({ reliance, problem: problemOf(error), failed: busy }));
    }
  };
  return {
    state,
    freeze: () => void run('freezing', async () => ({ frozen: await actions.freezeResults(new Date()) })),
    restore: () => void run('restoring', async () => ({ restored: await actions.restoreResults() })),
  };
}
