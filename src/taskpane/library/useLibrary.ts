import * as React from 'react';
import type { KpiPlace } from '../../actions/mend/readKpi';
import type { LibraryPlace } from '../../kpi/library/example';
import { ExcelProblem } from '../../words/ExcelProblem';
import { cellText } from '../../kpi/record/cellText';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';

type Interview = Awaited<ReturnType<PaneActions['readInterview']>>;
type RowWritten = Awaited<ReturnType<PaneActions['insertExample']>>;
type Written = Extract<RowWritten, { kind: 'written' }>;

/** Where inserting stands. */
export interface LibraryState {
  readonly busy?: 'reading' | 'inserting' | 'undoing';
  readonly read?: Interview;
  /** What the last insertion did; `taken` can be undone, though a second try found the KPI there already. */
  readonly done?: { readonly place: KpiPlace; readonly existed: boolean; readonly taken?: Written['taken'] };
  readonly undone?: 'all' | 'left';
  readonly problem?: Problem;
  /** What failed. */
  readonly failed?: 'reading' | 'inserting' | 'undoing';
}

interface UsedLibrary {
  readonly state: LibraryState;
  /** Does once more what failed. */
  readonly again: () => void;
  readonly insert: (example: LibraryPlace, department: string) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Reads the departments, and writes KPIs of the library into their rows. */
export function useLibrary(actions: PaneActions, onWritten: () => void): UsedLibrary {
  const [state, setState] = React.useState<LibraryState>({ busy: 'reading' });
  const run = React.useCallback(
    async (
      busy: NonNullable<LibraryState['busy']>,
      act: (now: LibraryState) => Promise<LibraryState>,
    ): Promise<void> => {
      let before: LibraryState = {};
      setState((now) => {
        before = now;
        return { ...now, busy, problem: undefined, failed: undefined };
      });
      try {
        const next = await act(before);
        setState(({ read }) => ({ read, ...next }));
      } catch (error) {
        setState((now) => ({ ...now, busy: undefined, problem: problemOf(error), failed: busy }));
      }
    },
    [],
  );
  const look = React.useCallback(
    () => void run('reading', async () => ({ read: await actions.readInterview() })),
    [actions, run],
  );
  React.useEffect(look, [look]);
  const wished = React.useRef<[LibraryPlace, string]>();
  const insert = async (...wish: [LibraryPlace, string]): Promise<void> => {
    wished.current = wish;
    await run('inserting', async ({ done }) => {
      const result = await actions.insertExample(...wish);
      if (result.kind === 'changed' || result.kind === 'gone') {
        // Another row is free by now, or none: the next try looks again.
        throw new ExcelProblem('changedMeanwhile', result.kind);
      }
      onWritten();
      const { record, row = 0 } = result.row;
      const text = (id: string): string => cellText(record[id] ?? '');
      const place = { row, code: text('code'), department: text('department'), kpi: text('name') };
      if (result.kind === 'written') return { done: { place, existed: false, taken: result.taken } };
      return { done: { place, existed: true, taken: done?.place.code === place.code ? done.taken : undefined } };
    });
  };
  const undo = async (): Promise<void> => {
    const taken = state.done?.taken;
    if (!taken) return;
    await run('undoing', async () => {
      const { left } = await actions.takeOut(taken);
      onWritten();
      return { undone: left > 0 ? 'left' : 'all' };
    });
  };
  const again = (): void => {
    if (state.failed === 'inserting' && wished.current) void insert(...wished.current);
    else if (state.failed === 'undoing') void undo();
    else look();
  };
  return { state, insert, undo, again };
}
