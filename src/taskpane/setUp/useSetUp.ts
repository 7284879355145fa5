import * as React from 'react';
import type { SharingReport } from '../../actions/generateForSharing';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import type { WorkbookLook } from '../../actions/lookAtWorkbook';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { generateOptions, type SetUpChoices } from './setUpChoices';

/** Where Set up stands. */
export type SetUpState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'lookFailed'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly look: WorkbookLook; readonly problem?: Problem }
  | {
      readonly kind: 'making';
      readonly look: WorkbookLook;
      readonly progress: GenerateProgress;
      readonly cancelling: boolean;
    }
  | { readonly kind: 'done'; readonly report: SharingReport };

interface SetUp {
  readonly state: SetUpState;
  readonly look: () => Promise<void>;
  /** Does nothing before the workbook has been looked at. */
  readonly generate: (choices: SetUpChoices) => Promise<void>;
  readonly cancel: () => void;
}

const notBegun: GenerateProgress = { done: 0, of: 1 };

/** Looks at the workbook when it is first used, and makes the sheets when asked. */
export function useSetUp(actions: PaneActions): SetUp {
  const [state, setState] = React.useState<SetUpState>({ kind: 'looking' });
  const cancelled = React.useRef(false);
  const look = React.useCallback(async () => {
    setState({ kind: 'looking' });
    try {
      setState({ kind: 'ready', look: await actions.lookAtWorkbook() });
    } catch (error) {
      setState({ kind: 'lookFailed', problem: problemOf(error) });
    }
  }, [actions]);
  React.useEffect(() => {
    void look();
  }, [look]);
  const generate = async (choices: SetUpChoices): Promise<void> => {
    if (state.kind !== 'ready') return;
    const found = state.look;
    cancelled.current = false;
    const making = (progress: GenerateProgress): void =>
      setState({ kind: 'making', look: found, progress, cancelling: cancelled.current });
    making(notBegun);
    try {
      const options = await generateOptions({ ...choices, language: found.language ?? choices.language });
      if (!options) return setState({ kind: 'ready', look: found });
      setState({ kind: 'done', report: await actions.generateWorkbook(options, making, () => cancelled.current) });
    } catch (error) {
      setState({ kind: 'ready', look: found, problem: problemOf(error) });
    }
  };
  const cancel = (): void => {
    cancelled.current = true;
    setState((now) => (now.kind === 'making' ? { ...now, cancelling: true } : now));
  };
  return { state, look, generate, cancel };
}
