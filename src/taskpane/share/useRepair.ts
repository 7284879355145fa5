import * as React from 'react';
import type { FormulaLook } from '../check/useCheck';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

interface RepairState {
  readonly busy: boolean;
  /** The last look at the calculated cells. */
  readonly formulas?: FormulaLook;
  /** Cells whose formulas the last repair entered. */
  readonly mended?: number;
  readonly problem?: Problem;
  /** What failed. */
  readonly failed?: 'looking' | 'mending';
}

interface Repair {
  readonly state: RepairState;
  readonly look: () => void;
  readonly mend: () => void;
}

/** Looks for calculated cells that do not hold their column's formula, and enters it. */
export function useRepair({ reviewFormulas, mendFormulas }: PaneActions): Repair {
  const [state, setState] = React.useState<RepairState>({ busy: false });
  const run = async (
    doing: NonNullable<RepairState['failed']>,
    act: () => Promise<Partial<RepairState>>,
  ): Promise<void> => {
    setState(({ formulas }) => ({ busy: true, formulas }));
    try {
      const done = await act();
      const formulas = { differences: await reviewFormulas(), noted: false };
      setState({ busy: false, formulas, ...done });
    } catch (error) {
      setState(({ formulas }) => ({ busy: false, formulas, problem: problemOf(error), failed: doing }));
    }
  };
  return {
    state,
    look: () => void run('looking', async () => ({})),
    mend: () => void run('mending', async () => ({ mended: await mendFormulas(state.formulas?.differences ?? []) })),
  };
}
