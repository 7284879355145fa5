import * as React from 'react';
import type { Edits } from '../../actions/following/followEdits';
import type { KeptReport } from '../../actions/following/keepChecking';
import type { DifferingCells } from '../../actions/formulas/reviewFormulas';
import type { AreaCall } from '../AreaProps';
import { bringNoTables, isWithoutTables, useLookedAgain } from '../following/tablesAwaited';
import { useOnce } from '../following/useOnce';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { useFollowing } from './useFollowing';

export interface CheckDone {
  readonly report: KeptReport;
  readonly at: Date;
  /** Rows that were calculated again before the check. */
  readonly refreshed: number;
  /** Rows that say all the same that they were calculated without the add-in. */
  readonly unjudged?: number;
  readonly formulas: FormulaLook;
}

/** What the last look at the calculated cells found; it comes with each check that somebody asks for. */
export interface FormulaLook {
  /** Undefined where there was nothing to compare with. */
  readonly differences: DifferingCells;
  /** Whether Formula review says it. */
  readonly noted: boolean;
}

/** What Check shows: the last result stays while the next check runs or fails. */
export interface CheckState {
  readonly checking: boolean;
  /** The check follows an edit, so nobody waits for it. */
  readonly following?: boolean;
  readonly done?: CheckDone;
  /** Why the last check failed. */
  readonly problem?: Problem;
  /** It stays until somebody tries again or asks for a check, or there is nothing left to do. */
  readonly undone?: Undone;
}

/** What was to be changed, and why it failed. */
interface Undone {
  readonly doing: 'removing' | 'repairing';
  readonly problem: Problem;
}

interface Check {
  readonly state: CheckState;
  readonly following: boolean;
  /** Checks as soon as Check is in view. */
  readonly ask: () => void;
  /** Enters the columns' formulas into the calculated cells that differ, then checks again. */
  readonly mendFormulas: () => void;
  /** Removes the card's examples, then checks again. */
  readonly removeExamples: () => void;
}

/** Checks when Check is first shown, at each call, when asked, and after edits; whatever is due waits until Check is in view. */
export function useCheck(actions: PaneActions, shown: boolean, call: AreaCall | undefined): Check {
  const [state, setState] = React.useState<CheckState>({ checking: false });
  const [due, setDue] = React.useState<'asked' | Edits | undefined>('asked');
  const latest = React.useRef(0);
  const answered = React.useRef<AreaCall>();
  /** Gives up the check that runs. */
  const overtaking = React.useRef<AbortController>();
  const run = React.useCallback(
    async (reason: 'asked' | Edits) => {
      const wake = reason === 'asked';
      const mine = (latest.current += 1);
      const settle = (next: (before: CheckState) => CheckState): void => {
        if (mine === latest.current) setState(next);
      };
      setState(({ done, undone }) => ({ checking: true, following: !wake, done, undone: wake ? undefined : undone }));
      overtaking.current?.abort();
      overtaking.current = new AbortController();
      const { signal } = overtaking.current;
      try {
        const woken = wake ? await refreshedRows(actions) : undefined;
        const report = await (wake ? actions.checkWorkbook() : actions.checkWorkbook(reason, signal));
        const at = new Date();
        const looked = wake ? await lookAtFormulas(actions, at) : undefined;
        const left = woken ? await actions.countUnjudged().catch(() => 0) : undefined;
        settle(({ done, undone }) => {
          const formulas = looked ?? done?.formulas ?? notLooked;
          const refreshed = woken ?? done?.refreshed ?? 0;
          const unjudged = wake ? left : done?.unjudged;
          const next = { report, at, refreshed, unjudged, formulas };
          return { checking: false, done: next, undone: leftUndone(undone, next) };
        });
      } catch (error) {
        const isGivenUp = signal.aborted && error === signal.reason;
        const problem = isGivenUp ? undefined : problemOf(error);
        settle(({ done, undone }) => ({ checking: false, done, undone, problem }));
      }
    },
    [actions],
  );
  const isFirst = state.done === undefined;
  const following = useFollowing(actions, useOnce(shown), (edits) => {
    if (isFirst && bringNoTables(state.problem, edits)) return;
    overtaking.current?.abort();
    setDue((before) => (before === 'asked' ? before : [...(before ?? []), ...edits]));
  });
  React.useEffect(() => {
    const reason = call && call !== answered.current ? 'asked' : due;
    // Edits that come while the first check reads are heard only after following has begun.
    if (!shown || following === undefined || reason === undefined || (reason !== 'asked' && state.checking)) return;
    answered.current = call;
    setDue(undefined);
    void run(isFirst ? 'asked' : reason);
  }, [shown, following, call, due, run, isFirst, state.checking]);
  const ask = React.useCallback(() => setDue('asked'), []);
  useLookedAgain(shown && isWithoutTables(state.problem), ask);
  const failed = React.useRef(false);
  failed.current = state.problem !== undefined;
  React.useEffect(() => {
    // What kept it from checking may be over: sheets were made meanwhile.
    if (shown && failed.current) ask();
  }, [shown, ask]);
  const change = async (doing: 'removing' | 'repairing', act: () => Promise<unknown>): Promise<void> => {
    setState(({ done }) => ({ checking: true, done }));
    try {
      await act();
      setDue('asked');
    } catch (error) {
      const problem = problemOf(error);
      const failure = isWithoutTables(problem) ? { problem } : { undone: { doing, problem } };
      setState(({ done }) => ({ checking: false, done, ...failure }));
    }
  };
  const differences = state.done?.formulas.differences ?? [];
  return {
    ...{ state, following: following === true, ask },
    mendFormulas: () => void change('repairing', () => actions.mendFormulas(differences)),
    removeExamples: () => void change('removing', actions.removeExamples),
  };
}

/** What is still to do by what a check has found. */
function leftUndone(undone: Undone | undefined, { report, formulas }: CheckDone): Undone | undefined {
  const left = { removing: report.examples, repairing: formulas.differences?.length ?? 0 };
  return undone && left[undone.doing] > 0 ? undone : undefined;
}

/** Waking the functions helps the sheet; where Excel refuses it (a protected sheet), the check is right without. */
async function refreshedRows({ refreshFunctions }: PaneActions): Promise<number> {
  try {
    return await refreshFunctions();
  } catch {
    return 0;
  }
}

const notLooked: FormulaLook = { differences: undefined, noted: false };

/** Looks at the calculated cells and writes down what was found. Where Excel refuses it, the check is right without. */
async function lookAtFormulas({ reviewFormulas, noteReview }: PaneActions, day: Date): Promise<FormulaLook> {
  try {
    const differences = await reviewFormulas();
    return differences ? { differences, noted: await isNoted(() => noteReview(differences, day)) } : notLooked;
  } catch {
    return notLooked;
  }
}

async function isNoted(note: () => Promise<boolean>): Promise<boolean> {
  try {
    return await note();
  } catch {
    return false;
  }
}
