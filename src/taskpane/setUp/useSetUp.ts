import * as React from 'react';
import type { SharingReport } from '../../actions/generateForSharing';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import type { OwnTemplate, WorkbookLook } from '../../actions/lookAtWorkbook';
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
  readonly generate: () => Promise<void>;
  readonly cancel: () => void;
}

const notBegun: GenerateProgress = { done: 0, of: 1 };

/** Looks at the workbook when it is first used and whenever another template is chosen, and makes the sheets when asked. */
export function useSetUp(actions: PaneActions, choices: SetUpChoices): SetUp {
  const [state, setState] = React.useState<SetUpState>({ kind: 'looking' });
  const cancelled = React.useRef(false);
  const looks = React.useRef(0);
  const template = choices.source === 'file' ? choices.own : undefined;
  const { content } = choices;
  const look = React.useCallback(async () => {
    looks.current += 1;
    const { current } = looks;
    // What is shown stays until it is known how it changes.
    setState((now) => (now.kind === 'ready' || now.kind === 'making' ? now : { kind: 'looking' }));
    const found = await lookSafely(actions, template && { template, content });
    const isWaited = ({ kind }: SetUpState): boolean => kind === 'looking' || kind === 'ready';
    setState((now) => (current === looks.current && isWaited(now) ? found : now));
  }, [actions, template, content]);
  React.useEffect(() => {
    void look();
  }, [look]);
  const generate = async (): Promise<void> => {
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

async function lookSafely(actions: PaneActions, own: OwnTemplate | undefined): Promise<SetUpState> {
  try {
    return { kind: 'ready', look: await actions.lookAtWorkbook(own) };
  } catch (error) {
    return { kind: 'lookFailed', problem: problemOf(error) };
  }
}
