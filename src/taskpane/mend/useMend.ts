import * as React from 'react';
import type { KpiPlace, KpiToMend } from '../../actions/mend/readKpi';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
import type { DraftTexts } from '../drafts/keptDrafts';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { useSettled } from '../useSettled';

type Texts = KpiToMend['texts'];
type JudgedForm = Awaited<ReturnType<PaneActions['judgeKpi']>>;
type TakenIn = Parameters<PaneActions['takeOut']>[0];
type ReadRow = Extract<Awaited<ReturnType<PaneActions['writeRow']>>, { kind: 'changed' }>['row'];

/** Where mending stands. */
export interface MendState {
  readonly busy?: 'reading' | 'saving' | 'undoing';
  readonly toMend?: KpiToMend;
  readonly isGone?: boolean;
  readonly texts?: Texts;
  /** What was written last, and can be given back. */
  readonly written?: TakenIn;
  readonly undone?: 'all' | 'left';
  /** The row as somebody else has made it. */
  readonly theirs?: ReadRow;
  /** What was typed before the pane was closed, until somebody decides. */
  readonly left?: DraftTexts;
  /** The browser did not keep what was typed. */
  readonly isUnkept?: boolean;
  readonly problem?: Problem;
}

/** What was typed into rows and is not written, by the row; it outlives the form. */
export type MendDrafts = Map<string, Partial<Texts>>;

export interface Change {
  readonly field: KpiFieldId;
  readonly before: string;
  readonly after: string;
}

interface Mending {
  readonly state: MendState;
  readonly judged: JudgedForm | undefined;
  readonly changes: readonly Change[];
  readonly type: (texts: Partial<Texts>) => void;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly takeLeft: () => void;
  readonly dropLeft: () => void;
  readonly readAgain: () => void;
}

/** Reads a row, judges it while somebody types, and writes what has changed when asked. */
export function useMend(actions: PaneActions, place: KpiPlace, drafts: MendDrafts, onWritten: () => void): Mending {
  const draft = JSON.stringify([place.code, place.department, place.code === '' ? place.row : '']);
  const kept = actions.drafts;
  const [state, setState] = React.useState<MendState>({ busy: 'reading' });
  const read = React.useCallback(
    async (keep: Partial<MendState> = {}): Promise<void> => {
      setState((now) => ({ ...now, busy: now.busy ?? 'reading', problem: undefined }));
      try {
        const toMend = await actions.readKpi(place);
        const texts = { ...toMend?.texts, ...drafts.get(draft) } as Texts;
        const left = leftOf(kept.find(draft), drafts.get(draft));
        setState({ ...keep, toMend, texts, left, isGone: toMend === undefined });
      } catch (error) {
        setState((now) => ({ ...now, busy: undefined, problem: problemOf(error) }));
      }
    },
    [actions, kept, place, drafts, draft],
  );
  React.useEffect(() => {
    void read();
  }, [read]);
  const { toMend, texts } = state;
  const judged = useJudged(actions, toMend, texts);
  const changes = toMend && texts ? changesOf(toMend.texts, texts) : [];
  const save = async (): Promise<void> => {
    if (!toMend) return;
    const cells = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
    setState(({ texts: typed, left }) => ({ toMend, texts: typed, left, busy: 'saving' }));
    try {
      const result = await actions.writeRow({ table: 'kpis', was: toMend.row, cells });
      if (result.kind === 'written') {
        drafts.delete(draft);
        if (state.left) kept.keep(draft, state.left);
        else kept.drop(draft);
        onWritten();
        await read({ written: result.taken });
      } else if (result.kind === 'changed') await read({ theirs: result.row });
      else setState({ isGone: true });
    } catch (error) {
      setState((now) => ({ ...now, busy: undefined, problem: problemOf(error) }));
    }
  };
  const undo = async (): Promise<void> => {
    const { written } = state;
    if (!written) return;
    setState((now) => ({ ...now, busy: 'undoing', problem: undefined }));
    try {
      const { left } = await actions.takeOut(written);
      onWritten();
      await read({ undone: left > 0 ? 'left' : 'all' });
    } catch (error) {
      setState((now) => ({ ...now, busy: undefined, problem: problemOf(error) }));
    }
  };
  const type = (typed: Partial<Texts>): void => {
    const all = { ...drafts.get(draft), ...typed };
    drafts.set(draft, all);
    const isUnkept = !kept.keep(draft, { ...state.left, ...all });
    setState((now) => (now.texts ? { ...now, isUnkept, undone: undefined, texts: { ...now.texts, ...typed } } : now));
  };
  const decided = (): void => setState((now) => ({ ...now, left: undefined }));
  const takeLeft = (): void => {
    type(state.left ?? {});
    decided();
  };
  const dropLeft = (): void => {
    const typed = drafts.get(draft);
    if (typed) kept.keep(draft, typed);
    else kept.drop(draft);
    decided();
  };
  return { state, judged, changes, type, save, undo, takeLeft, dropLeft, readAgain: () => void read() };
}

/** What was kept and is not in the form. */
function leftOf(kept: DraftTexts | undefined, typed: Partial<Texts> = {}): DraftTexts | undefined {
  const left = Object.entries(kept ?? {}).filter(([field]) => !(field in typed));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function changesOf(before: Texts, after: Texts): Change[] {
  return kpiFields
    .map(({ id }) => ({ field: id, before: before[id], after: after[id] }))
    .filter((change) => change.before.trim() !== change.after.trim());
}

function useJudged(
  actions: PaneActions,
  toMend: KpiToMend | undefined,
  texts: Texts | undefined,
): JudgedForm | undefined {
  const settled = useSettled(texts);
  const [judged, setJudged] = React.useState<JudgedForm>();
  React.useEffect(() => {
    if (!toMend || !settled) return undefined;
    let isCurrent = true;
    const settle = (next: JudgedForm | undefined): void => {
      if (isCurrent) setJudged(next);
    };
    // The sheet judges the row once it is written.
    actions.judgeKpi(toMend, settled).then(settle, () => settle(undefined));
    return () => {
      isCurrent = false;
    };
  }, [actions, toMend, settled]);
  return judged;
}
