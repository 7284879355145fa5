import * as React from 'react';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import type { SelfTestReport } from '../../actions/runSelfTest';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

/** Where the self-test stands. */
export type SelfTestState =
  | { readonly kind: 'ready'; readonly problem?: Problem }
  | { readonly kind: 'asking'; readonly progress: GenerateProgress; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly report: SelfTestReport };

interface SelfTest {
  readonly state: SelfTestState;
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
}

/** Runs the self-test when asked. */
export function useSelfTest({ runSelfTest }: Pick<PaneActions, 'runSelfTest'>): SelfTest {
  const [state, setState] = React.useState<SelfTestState>({ kind: 'ready' });
  const cancelled = React.useRef(false);
  const start = async (): Promise<void> => {
    cancelled.current = false;
    const asking = (progress: GenerateProgress): void =>
      setState({ kind: 'asking', progress, cancelling: cancelled.current });
    asking({ done: 0, of: 1 });
    try {
      setState({ kind: 'done', report: await runSelfTest(asking, () => cancelled.current) });
    } catch (error) {
      setState({ kind: 'ready', problem: problemOf(error) });
    }
  };
  const cancel = (): void => {
    cancelled.current = true;
    setState((now) => (now.kind === 'asking' ? { ...now, cancelling: true } : now));
  };
  return { state, start, cancel };
}
