import * as React from 'react';
import type { GenerateProgress } from '../../actions/generateWorkbook';
import type { Language } from '../../words/index';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

type Report = Awaited<ReturnType<PaneActions['planLanguageSwitch']>>;
type Switched = Awaited<ReturnType<PaneActions['switchLanguage']>>;

/** Where the switch of a workbook's language stands. */
export type LanguageSwitchState =
  | { readonly kind: 'offered'; readonly problem?: Problem }
  | { readonly kind: 'planning' }
  | { readonly kind: 'planned'; readonly report: Report }
  | { readonly kind: 'switching'; readonly progress: GenerateProgress; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly report: Switched };

interface UsedLanguageSwitch {
  readonly state: LanguageSwitchState;
  readonly plan: () => void;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly leave: () => void;
}

/** Looks at what a switch to a language would change, and switches when asked. */
export function useLanguageSwitch(actions: PaneActions, to: Language, onSwitched: () => void): UsedLanguageSwitch {
  const [state, setState] = React.useState<LanguageSwitchState>({ kind: 'offered' });
  const cancelled = React.useRef(false);
  const run = async (act: () => Promise<LanguageSwitchState>): Promise<void> => {
    try {
      setState(await act());
    } catch (error) {
      setState({ kind: 'offered', problem: problemOf(error) });
    }
  };
  const plan = (): void => {
    setState({ kind: 'planning' });
    void run(async () => ({ kind: 'planned', report: await actions.planLanguageSwitch(to) }));
  };
  const start = (): void => {
    cancelled.current = false;
    const switching = (progress: GenerateProgress): void =>
      setState({ kind: 'switching', progress, cancelling: cancelled.current });
    switching({ done: 0, of: 1 });
    void run(async () => {
      const report = await actions.switchLanguage(to, switching, () => cancelled.current);
      onSwitched();
      return { kind: 'done', report };
    });
  };
  const cancel = (): void => {
    cancelled.current = true;
    setState((now) => (now.kind === 'switching' ? { ...now, cancelling: true } : now));
  };
  return { state, plan, start, cancel, leave: () => setState({ kind: 'offered' }) };
}
