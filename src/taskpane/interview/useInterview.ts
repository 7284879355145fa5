import * as React from 'react';
import type { Edits } from '../../actions/following/followEdits';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { useFollowing } from '../check/useFollowing';
import type { KeptDrafts } from '../drafts/keptDrafts';
import { bringNoTables, isWithoutTables, useLookedAgain } from '../following/tablesAwaited';
import { useOnce } from '../following/useOnce';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { besideSheet, draftOf, draftPlace, goneForm, isDraftPlace, withDraft } from './interviewDraft';
import { afterWrite, isOpen, renewedForm, writableEdits, type Conflict, type DepartmentForm } from './interviewForm';

export type InterviewRead = Awaited<ReturnType<PaneActions['readInterview']>>;

/** What the interview shows: the last reading stays while the next runs or fails. */
export interface InterviewState {
  readonly busy?: 'reading' | 'adding' | 'removing';
  readonly read?: InterviewRead;
  readonly forms: readonly DepartmentForm[];
  /** Why the last reading failed. */
  readonly problem?: Problem;
  /** It stays until somebody tries again or looks anew, or it is done. */
  readonly undone?: Undone;
  /** The browser keeps nothing of what is typed. */
  readonly isUnkept?: boolean;
}

/** What was to be written, and why it failed. */
export interface Undone {
  readonly doing: 'adding' | 'removing';
  readonly problem: Problem;
  readonly isDone: (read: InterviewRead) => boolean;
}

interface UsedInterview {
  readonly state: InterviewState;
  readonly look: () => Promise<unknown>;
  readonly change: (key: string, next: (form: DepartmentForm) => DepartmentForm) => void;
  /** Writes what is typed and not written. */
  readonly save: (key: string) => void;
  /** Gives the key of the department once it stands on its sheet. */
  readonly add: (name: string) => Promise<string | undefined>;
  readonly removeExamples: () => void;
}

/**
 * Reads the answers whenever the page comes into view and when others edit, and writes them one after another. What is typed stays in its form, and
 * in this browser, until it is written.
 */
export function useInterview(actions: PaneActions, shown: boolean): UsedInterview {
  const [state, setState] = React.useState<InterviewState>({ forms: [] });
  const newest = React.useRef(state);
  const queue = React.useRef(Promise.resolve());
  const writes = React.useRef(0);
  const { drafts } = actions;
  const isClosed = React.useRef(false);
  React.useEffect(() => () => void (isClosed.current = true), []);
  const update = React.useCallback(
    (next: (now: InterviewState) => InterviewState) => {
      const before = newest.current;
      const after = next(before);
      const isUnkept = keepTyped(drafts, before.forms, after.forms) || (after.isUnkept ?? false);
      newest.current = { ...after, isUnkept };
      setState(newest.current);
    },
    [drafts],
  );
  const look = React.useCallback(
    async (edits: Edits = []): Promise<boolean> => {
      // Edits leave undone what is undone; whoever looks anew puts it away.
      update((now) => ({
        ...now,
        busy: 'reading',
        problem: undefined,
        undone: edits.length > 0 ? now.undone : undefined,
      }));
      try {
        const read = await readSettled(actions, queue, writes);
        if (isClosed.current) return false;
        const by = isHere(edits) ? 'here' : undefined;
        update((now) => ({
          ...{ ...now, read, busy: undefined, forms: renewedForms(now.forms, read, drafts, by) },
          undone: now.undone?.isDone(read) === true ? undefined : now.undone,
        }));
        return true;
      } catch (error) {
        update((now) => ({ ...now, busy: undefined, problem: problemOf(error) }));
        return false;
      }
    },
    [actions, drafts, update],
  );
  const run = async (
    doing: Undone['doing'],
    act: () => Promise<unknown>,
    isDone: Undone['isDone'],
  ): Promise<boolean> => {
    update((now) => ({ ...now, busy: doing, problem: undefined, undone: undefined }));
    try {
      await act();
    } catch (error) {
      const problem = problemOf(error);
      const failure = isWithoutTables(problem) ? { problem } : { undone: { doing, problem, isDone } };
      update((now) => ({ ...now, busy: undefined, ...failure }));
      return false;
    }
    return look();
  };
  const change = React.useCallback(
    (key: string, next: (form: DepartmentForm) => DepartmentForm) =>
      update((now) => ({ ...now, forms: now.forms.map((form) => (form.key === key ? next(form) : form)) })),
    [update],
  );
  const save = React.useCallback(
    (key: string) => {
      const write = async (): Promise<void> => {
        const form = newest.current.forms.find((each) => each.key === key);
        const edits = form ? writableEdits(form) : [];
        if (edits.length === 0) return change(key, (now) => ({ ...now, problem: undefined }));
        writes.current += 1;
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
  useSavedWhenLeft(save, newest);
  const following = useFollowing(actions, useOnce(shown), (edits) => {
    if (state.read || !bringNoTables(state.problem, edits)) void look(edits);
  });
  React.useEffect(() => {
    // Edits that come while it reads for the first time are heard only after following has begun.
    if (shown && following !== undefined) void look();
  }, [shown, following, look]);
  useLookedAgain(shown && isWithoutTables(state.problem), look);
  const add = async (name: string): Promise<string | undefined> => {
    const key = departmentKey(name);
    const write = async (): Promise<unknown> => actions.writeRow({ table: 'departments', cells: { department: name } });
    const isListed = ({ departments }: InterviewRead): boolean =>
      departments.some((department) => departmentKey(department.name) === key);
    return (await run('adding', write, isListed)) ? key : undefined;
  };
  const removeExamples = (): void => void run('removing', actions.removeExamples, ({ examples }) => examples === 0);
  return { state, look, change, save, add, removeExamples };
}

/** Reads while nothing is being written, so that what was read is what was written. */
async function readSettled(
  { readInterview }: PaneActions,
  queue: React.RefObject<Promise<void>>,
  writes: React.RefObject<number>,
): Promise<InterviewRead> {
  for (;;) {
    await queue.current;
    const before = writes.current;
    const read = await readInterview();
    if (writes.current === before) return read;
  }
}

/** Every edit of these was made in this window. */
function isHere(edits: Edits): boolean {
  return edits.length > 0 && edits.every((edit) => edit !== 'structure' && edit.byOthers !== true);
}

/** Keeps what is typed in forms that have changed; says whether the browser refused. */
function keepTyped(drafts: KeptDrafts, before: readonly DepartmentForm[], after: readonly DepartmentForm[]): boolean {
  let isRefused = false;
  for (const form of after) {
    if (before.includes(form)) continue;
    const place = draftPlace(form.name);
    const draft = draftOf(form);
    if (!draft) drafts.drop(place);
    else if (!drafts.keep(place, draft)) isRefused = true;
  }
  return isRefused;
}

/** Forms in the order of the sheet; one whose department is gone stays while something in it is not written. */
function renewedForms(
  forms: readonly DepartmentForm[],
  { departments }: InterviewRead,
  drafts: KeptDrafts,
  by: Conflict['by'],
): DepartmentForm[] {
  const listed = departments.map((department) => {
    const form = forms.find(({ key }) => key === departmentKey(department.name));
    if (form && (form.isSaving || isOpen(form))) return form.isSaving ? form : besideSheet(form, department, by);
    const renewed = renewedForm(form, department);
    const draft = form ? undefined : drafts.find(draftPlace(department.name));
    return draft ? withDraft(renewed, draft) : renewed;
  });
  const keys = new Set(listed.map(({ key }) => key));
  const others = forms.filter((form) => !keys.has(form.key) && isOpen(form));
  for (const { key } of [...forms, ...others]) keys.add(key);
  return [...listed, ...others, ...goneForms(drafts, keys)];
}

/** Departments that are on no list any more, for which something was typed before the pane was closed. */
function goneForms(drafts: KeptDrafts, keys: ReadonlySet<string>): DepartmentForm[] {
  return drafts.places().flatMap((place) => {
    const draft = isDraftPlace(place) ? drafts.find(place) : undefined;
    // In a workbook without a name nobody knows whether they were ever in it.
    const form = draft?.isSure === true ? goneForm(draft) : undefined;
    return form && !keys.has(form.key) ? [form] : [];
  });
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
