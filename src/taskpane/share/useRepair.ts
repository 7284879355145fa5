import * as React from 'react';
import type { FormulaLook } from '../check/useCheck';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

export interface RepairState {
  readonly busy: boolean;
  /** The last look at the calculated cells. */
  readonly formulas?: FormulaLook;
  /** Cells whose formulas the last repair entered. */
  readonly mended?: number;
  readonly problem?: Problem;
}

interface Repair {
  readonly state: RepairState;
  readonly look: () => void;
  readonly mend: () => void;
}

/** Looks for calculated cells that do not hold their column's formula, and enters it. */
export function useRepair({ reviewFormulas, mendFormulas }: PaneActions): Repair {
  const [state, setState] = React.useState<RepairState>({ busy: false });
  const run = async (act: () => Promise<Partial<RepairState>>): Promise<void> => {
    setState(({ formulas }) => ({ busy: true, formulas }));
    try {
      const done = await act();
      const formulas = { differences: await reviewFormulas(), noted: false };
      setState({ busy: false, formulas, ...done });
    } catch (error) {
      setState(({ formulas }) => ({ busy: false, formulas, problem: problemOf(error) }));
    }
  };
  return {
    state,
    look: () => void run(async () => ({})),
    mend: () => void run(async () => ({ mended: await mendFormulas(state.formulas?.differences ?? []) })),
  };
}
