import * as React from 'react';
import type { Edits } from '../../actions/following/followEdits';
import type { Problem } from '../problem/problemOf';

export function isWithoutTables(problem: Problem | undefined): boolean {
  return problem?.code === 'notOurWorkbook';
}

/** Tables come with sheets and tables, never with what is typed into cells. */
export function bringNoTables(problem: Problem | undefined, edits: Edits): boolean {
  return isWithoutTables(problem) && !edits.includes('structure');
}

/** Looks again when somebody comes back to the pane while tables are awaited, because not every Excel tells of new sheets and tables. */
export function useLookedAgain(isAwaiting: boolean, look: () => unknown): void {
  React.useEffect(() => {
    if (!isAwaiting) return undefined;
    const seen = (): void => {
      if (document.visibilityState !== 'hidden') void look();
    };
    window.addEventListener('focus', seen);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('focus', seen);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [isAwaiting, look]);
}
