import * as React from 'react';
import type { FormulaReviewWords } from '../../words/en/formulaReview';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { useSpoken } from '../useSpoken';

type Faults = Awaited<ReturnType<PaneActions['reviewEveryFormula']>>;

export interface EveryFormulaLook {
  readonly busy: boolean;
  /** The last look; it stays while the next is under way or fails. */
  readonly found?: {
    readonly faults: Faults;
    /** The words of the pane's language, which are loaded with the first look. */
    readonly said: FormulaReviewWords;
    /** The sheet to which the findings were written. */
    readonly sheet?: string;
    /** An earlier one that stays. */
    readonly kept?: string;
    readonly at: number;
  };
  readonly problem?: Problem;
}

export type LookAtFormulas = (what: 'look' | 'write') => void;

/** Looks at every formula when asked, and writes the findings to a sheet when asked for that. */
export function useEveryFormula(actions: PaneActions): {
  readonly state: EveryFormulaLook;
  readonly look: LookAtFormulas;
} {
  const { words } = useSpoken();
  const [state, setState] = React.useState<EveryFormulaLook>({ busy: false });
  const run = async (what: 'look' | 'write'): Promise<void> => {
    setState(({ found }) => ({ busy: true, found }));
    try {
      const said = await words.formulaReview();
      const looked =
        what === 'write'
          ? await actions.writeFormulaFindings(new Date())
          : { faults: await actions.reviewEveryFormula(), sheet: undefined, kept: undefined };
      setState({ busy: false, found: { ...looked, said, at: Date.now() } });
    } catch (error) {
      setState(({ found }) => ({ busy: false, found, problem: problemOf(error) }));
    }
  };
  return { state, look: (what) => void run(what) };
}
