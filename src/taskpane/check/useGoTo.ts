import * as React from 'react';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

interface GoTo {
  readonly problem: Problem | undefined;
  readonly goTo: (sheet: string, address: string) => Promise<void>;
}

/** Goes to a cell, and keeps why that did not work until it works again. */
export function useGoTo(actions: PaneActions): GoTo {
  const [problem, setProblem] = React.useState<Problem>();
  const goTo = async (sheet: string, address: string): Promise<void> => {
    try {
      await actions.goToCell(sheet, address);
      setProblem(undefined);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return { problem, goTo };
}
