import * as React from 'react';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { useFollowing } from '../check/useFollowing';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { afterWrite, editsOf, isOpen, renewedForm, type DepartmentForm } from './interviewForm';

export type InterviewRead = Awaited<ReturnType<PaneActions['readInterview']>>;

/** What the interview shows: the last reading stays while the next runs or fails. */
export interface InterviewState {
  readonly busy?: 'reading' | 'adding';
  readonly read?: InterviewRead;
  readonly forms: readonly DepartmentForm[];
  readonly problem?: Problem;
}

interface UsedInterview {
  readonly state: InterviewState;
  readonly look: () => Promise<void>;
  readonly change: (key: string, next: (form: DepartmentForm) => DepartmentForm) => void;
  /** Writes what is typed and not written. */
  readonly save: (key: string) => void;
  /** Gives the key of the department once it stands on its sheet. */
  readonly add: (name: string) => Promise<string | undefined>;
  readonly removeExamples: () => void;
}

/**
 * Reads the answers whenever the page comes into view and when others edit, and writes them one after another. What is typed stays in its form until
 * it is written.
 */
export function useInterview(actions: PaneActions, shown: boolean): UsedInterview {
  const [state, setState] = React.useState<InterviewState>({ forms: [] });
  const newest = React.useRef(state);
  const queue = React.useRef(Promise.resolve());
  const update = React.useCallback((next: (now: InterviewState) => InterviewState) => {
    newest.current = next(newest.current);
    setState(newest.current);
  }, []);
  const run = React.useCallback(
    async (busy: 'reading' | 'adding', act: () => Promise<unknown>): Promise<boolean> => {
      update((now) => ({ ...now, busy, problem: undefined }));
      try {
        await act();
        const read = await actions.readInterview();
        update(({ forms }) => ({ read, forms: renewedForms(forms, read) }));
        return true;
      } catch (error) {
        update(({ read, forms }) => ({ read, forms, problem: problemOf(error) }));
        return false;
      }
    },
    [actions, update],
  );
  const look = React.useCallback(async () => {
    // What is being written is read as well.
    await queue.current;
    await run('reading', async () => undefined);
  }, [run]);
  const change = React.useCallback(
    (key: string, next: (form: DepartmentForm) => DepartmentForm) =>
      update((now) => ({ ...now, forms: now.forms.map((form) => (form.key === key ? next(form) : form)) })),
    [update],
  );
  const save = React.useCallback(
    (key: string) => {
      const write = async (): Promise<void> => {
        const form = newest.current.forms.find((each) => each.key === key);
        const edits = form ? editsOf(form) : [];
        if (edits.length === 0) return change(key, (now) => ({ ...now, problem: undefined }));
        change(key, (now) => ({ ...now, isSaving: true, problem: undefined }));
        try {
          for (const edit of edits) {
            const result = await actions.writeRow(edit.write);
            change(key, (now) => afterWrite(now, edit, result));
          }
          change(key, (now) => ({ ...now, isSaving: false }));
        } catch (error) {
          change(key, (now) => ({ ...now, isSaving: false, problem: problemOf(error) }));
        }
      };
      queue.current = queue.current.then(write);
    },
    [actions, change],
  );
  React.useEffect(() => {
    if (shown) void look();
  }, [shown, look]);
  useSavedWhenLeft(save, newest);
  useFollowing(actions, state.read !== undefined, () => void look());
  const add = async (name: string): Promise<string | undefined> => {
    const cells = { department: name };
    const isAdded = await run('adding', async () => actions.writeRow({ table: 'departments', cells }));
    return isAdded ? departmentKey(name) : undefined;
  };
  return { state, look, change, save, add, removeExamples: () => void run('reading', actions.removeExamples) };
}

/** Forms in the order of the sheet; one whose department is gone stays while something in it is not written. */
function renewedForms(forms: readonly DepartmentForm[], { departments }: InterviewRead): DepartmentForm[] {
  const listed = departments.map((department) =>
    renewedForm(
      forms.find(({ key }) => key === departmentKey(department.name)),
      department,
    ),
  );
  const keys = new Set(listed.map(({ key }) => key));
  return [...listed, ...forms.filter((form) => !keys.has(form.key) && isOpen(form))];
}

/** Whatever is typed is written when the pane goes out of sight, because it may not come back. */
function useSavedWhenLeft(save: (key: string) => void, newest: React.RefObject<InterviewState>): void {
  React.useEffect(() => {
    const left = (): void => {
      if (document.visibilityState !== 'hidden') return;
      for (const { key } of newest.current?.forms ?? []) save(key);
    };
    document.addEventListener('visibilitychange', left);
    return () => document.removeEventListener('visibilitychange', left);
  }, [save, newest]);
}
