import * as React from 'react';
import { useFollowing } from '../check/useFollowing';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

type SignOffs = Awaited<ReturnType<PaneActions['reviewKpis']>>;
type SeenKpis = Parameters<PaneActions['signOff']>[0];

/** What was read last stays while the next look runs or fails. */
interface SignOffState {
  readonly busy?: 'reading' | 'signing';
  readonly read?: SignOffs;
  readonly problem?: Problem;
  /** What failed. */
  readonly failed?: 'reading' | 'signing';
  /** What the last sign-off wrote, until somebody looks again. */
  readonly signed?: { readonly count: number; readonly looksLeft: boolean };
}

interface Signing {
  readonly state: SignOffState;
  readonly look: () => void;
  readonly sign: (kpis: SeenKpis, reviewer: string) => Promise<void>;
}

/** Reads what was agreed each time the page comes into view, and signs. */
export function useSignOffs(actions: PaneActions, today: Date, shown: boolean): Signing {
  const [state, setState] = React.useState<SignOffState>({});
  const latest = React.useRef(0);
  const run = React.useCallback(async (busy: 'reading' | 'signing', act: () => Promise<SignOffState>) => {
    const mine = (latest.current += 1);
    const settle = (next: (before: SignOffState) => SignOffState): void => {
      if (mine === latest.current) setState(next);
    };
    setState(({ read, signed }) => ({ read, busy, signed }));
    try {
      const next = await act();
      settle(({ read, signed }) => ({
        signed: changedCount(next.read) > changedCount(read) ? undefined : signed,
        ...next,
      }));
    } catch (error) {
      settle(({ read }) => ({ read, problem: problemOf(error), failed: busy }));
    }
  }, []);
  const isSigning = React.useRef(false);
  const follow = React.useCallback(() => {
    // What is written down is read again anyway.
    if (!isSigning.current) void run('reading', async () => ({ read: await actions.reviewKpis() }));
  }, [actions, run]);
  const look = React.useCallback(() => {
    if (!isSigning.current) setState(({ read }) => ({ read }));
    follow();
  }, [follow]);
  React.useEffect(() => {
    if (shown) look();
  }, [shown, look]);
  useFollowing(actions, shown && state.read !== undefined, follow);
  const sign = async (kpis: SeenKpis, reviewer: string): Promise<void> => {
    isSigning.current = true;
    await run('signing', async () => {
      const { signed, refused } = await actions.signOff(kpis, reviewer, today);
      return { read: await actions.reviewKpis(), signed: { count: signed, looksLeft: refused.length > 0 } };
    });
    isSigning.current = false;
  };
  return { state, look, sign };
}

/** What was signed last is no news once more has changed since it was agreed. */
function changedCount(read: SignOffs | undefined): number {
  return read?.kpis.filter(({ state }) => state === 'changed').length ?? 0;
}
