import * as React from 'react';
import type { KpiPlace, KpiToMend } from '../../actions/mend/readKpi';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
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
  readonly readAgain: () => void;
}

/** Reads a row, judges it while somebody types, and writes what has changed when asked. */
export function useMend(actions: PaneActions, place: KpiPlace, drafts: MendDrafts, onWritten: () => void): Mending {
  const draft = JSON.stringify([place.code, place.department, place.code === '' ? place.row : '']);
  const [state, setState] = React.useState<MendState>({ busy: 'reading' });
  const read = React.useCallback(
    async (keep: Partial<MendState> = {}): Promise<void> => {
      setState((now) => ({ ...now, busy: now.busy ?? 'reading', problem: undefined }));
      try {
        const toMend = await actions.readKpi(place);
        const texts = { ...toMend?.texts, ...drafts.get(draft) } as Texts;
        setState({ ...keep, toMend, texts, isGone: toMend === undefined });
      } catch (error) {
        setState((now) => ({ ...now, busy: undefined, problem: problemOf(error) }));
      }
    },
    [actions, place, drafts, draft],
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
    setState((now) => ({ toMend, texts: now.texts, busy: 'saving' }));
    try {
      const result = await actions.writeRow({ table: 'kpis', was: toMend.row, cells });
      if (result.kind === 'written') {
        drafts.delete(draft);
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
    drafts.set(draft, { ...drafts.get(draft), ...typed });
    setState((now) => (now.texts ? { ...now, undone: undefined, texts: { ...now.texts, ...typed } } : now));
  };
  return { state, judged, changes, type, save, undo, readAgain: () => void read() };
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
