import * as React from 'react';
import type { Edits } from '../../actions/following/followEdits';
import type { KpiPlace, KpiToMend } from '../../actions/mend/readKpi';
import type { KpiFieldId } from '../../kpi/record/kpiFields';
import { useFollowing } from '../check/useFollowing';
import type { PaneActions } from '../PaneActions';
import { problemOf } from '../problem/problemOf';
import { useSettled } from '../useSettled';
import { draftFor, dropWritten, keepTyped, newDraftPlace } from './mendDraft';
import {
  asUndone,
  asWritten,
  changesOf,
  either,
  isOthers,
  isOthersDraft,
  placeOf,
  withRow,
  writtenPlace,
  type Busy,
  type Change,
  type Changer,
  type MendState,
  type Texts,
} from './mendState';

type JudgedForm = Awaited<ReturnType<PaneActions['judgeKpi']>>;

interface Mending {
  readonly state: MendState;
  readonly judged: JudgedForm | undefined;
  readonly changes: readonly Change[];
  readonly type: (texts: Partial<Texts>) => void;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** What was typed counts, also beside what the cell holds by now. */
  readonly keepMine: (field: KpiFieldId) => void;
  /** What the cells hold counts. */
  readonly takeSheet: (fields: readonly KpiFieldId[]) => void;
  /** Puts into the form what is offered, or forgets it. */
  readonly decideOffered: (isTaken: boolean) => void;
  readonly readAgain: () => void;
}

/** Reads a row and follows it, judges it while somebody types, and writes what has changed when asked. What is typed is kept until it is written. */
export function useMend(actions: PaneActions, place: KpiPlace, onWritten: () => void): Mending {
  const kept = actions.drafts;
  const [state, setState] = React.useState<MendState>({ busy: 'reading' });
  const newest = React.useRef(state);
  newest.current = state;
  const standsAt = React.useRef(place);
  /** By what the row was found before it was written last. */
  const stoodAt = React.useRef(place);
  /** What the row was before it was written last. */
  const heldBefore = React.useRef<KpiToMend>();
  /** Where what is typed is kept, once something is. */
  const draftAt = React.useRef<string>();
  const readings = React.useRef(0);
  /** Whose edits the reading under way follows, and whose still wait for one. */
  const following = React.useRef<Changer>();
  const due = React.useRef<Changer>();
  const read = React.useCallback(
    async (next: (before: MendState) => MendState): Promise<void> => {
      readings.current += 1;
      const own = readings.current;
      const toMend = await actions.readKpi(standsAt.current);
      if (own !== readings.current) return;
      const draft = toMend && draftFor(kept, toMend, draftAt.current);
      if (!toMend || isOthersDraft(kept, draftAt.current, draft))
        return setState(({ toMend: was, texts }) => ({ isGone: true, toMend: was, texts }));
      standsAt.current = placeOf(toMend);
      if (draft?.isSure) draftAt.current = draft.place;
      setState((before) => withRow(before, next(before), toMend, kept, draft));
    },
    [actions, kept],
  );
  const run = React.useCallback(async (busy: Busy, act: () => Promise<void>): Promise<void> => {
    // A reading that was begun before may not know what is done here.
    readings.current += 1;
    due.current = either(due.current, following.current);
    following.current = undefined;
    setState((now) => ({ ...now, busy, problem: undefined, failed: undefined }));
    try {
      await act();
    } catch (error) {
      setState((now) => ({ ...now, busy: undefined, problem: problemOf(error), failed: busy }));
    }
  }, []);
  const followDue = React.useCallback((): void => {
    const changedBy = either(due.current, following.current);
    due.current = undefined;
    if (!changedBy) return;
    following.current = changedBy;
    const over = (): void => {
      if (following.current === changedBy) following.current = undefined;
    };
    // Where the row cannot be read just now, the form stays as it is, and writing looks again.
    read((before) => ({ ...before, changedBy })).then(over, over);
  }, [read]);
  const readFirst = React.useCallback(async (): Promise<void> => {
    const next = ({ written, undone, toMend }: MendState): MendState => ({ written, undone, isBack: !toMend });
    await run('reading', () => read(next));
    followDue();
  }, [run, read, followDue]);
  React.useEffect(() => void readFirst(), [readFirst]);
  const follow = (edits: Edits): void => {
    due.current = either(due.current, isOthers(edits) ? 'others' : 'here');
    if (newest.current.busy === undefined) followDue();
  };
  useFollowing(actions, state.toMend !== undefined, follow);
  const { toMend, texts } = state;
  const judged = useJudged(actions, toMend, texts);
  const changes = toMend && texts ? changesOf(toMend.texts, texts) : [];
  const save = async (): Promise<void> => {
    if (!toMend) return;
    const cells = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
    let next: ((before: MendState) => MendState) | undefined;
    await run('saving', async () => {
      const result = await actions.writeRow({ table: 'kpis', was: toMend.row, cells });
      if (result.kind === 'gone') return setState(({ texts: typed }) => ({ isGone: true, toMend, texts: typed }));
      if (result.kind === 'changed') {
        next = () => ({ changedBy: 'others' });
        return;
      }
      if (draftAt.current !== undefined) dropWritten(kept, draftAt.current, cells);
      stoodAt.current = standsAt.current;
      standsAt.current = { ...standsAt.current, ...writtenPlace(cells) };
      heldBefore.current = toMend;
      const written = result.kind === 'written' ? result.taken : undefined;
      setState((now) => ({
        ...{ busy: 'saving', written },
        toMend: asWritten(toMend, result.row, cells),
        texts: now.texts,
      }));
      next = () => ({ written });
      onWritten();
    });
    await readAfter(next);
  };
  /** Reads what was just done; where that fails, what was done stays told. */
  const readAfter = async (next: ((before: MendState) => MendState) | undefined): Promise<void> => {
    if (next) await run('reading', () => read(next));
    followDue();
  };
  const undo = async (): Promise<void> => {
    const { written } = state;
    if (!written) return;
    let next: ((before: MendState) => MendState) | undefined;
    await run('undoing', async () => {
      const { left } = await actions.takeOut(written);
      standsAt.current = stoodAt.current;
      const undone = left > 0 ? 'left' : 'all';
      setState((now) => ({ ...asUndone(now, left > 0 ? undefined : heldBefore.current), busy: 'undoing', undone }));
      next = () => ({ undone });
      onWritten();
    });
    await readAfter(next);
  };
  const type = (typed: Partial<Texts>): void => {
    if (!toMend) return;
    draftAt.current ??= newDraftPlace(toMend);
    const isUnkept = !keepTyped(kept, draftAt.current, toMend, typed);
    setState((now) => (now.texts ? { ...now, isUnkept, undone: undefined, texts: { ...now.texts, ...typed } } : now));
  };
  const decideOffered = (isTaken: boolean): void => {
    const { offered } = state;
    if (!offered) return;
    if (isTaken) type(offered.texts as Partial<Texts>);
    kept.drop(offered.place);
    setState((now) => ({ ...now, offered: undefined }));
  };
  const settled = (fields: readonly KpiFieldId[], more: (now: MendState) => MendState): void =>
    setState((now) => {
      const overtaken = now.overtaken?.filter((field) => !fields.includes(field)) ?? [];
      return { ...more(now), overtaken, isBack: false };
    });
  const keepMine = (field: KpiFieldId): void => {
    if (!toMend || !texts) return;
    const draft = (draftAt.current ??= newDraftPlace(toMend));
    const { texts: typed = {}, was = {} } = kept.find(draft) ?? {};
    kept.keep(draft, { texts: { ...typed, [field]: texts[field] }, was: { ...was, [field]: toMend.texts[field] } });
    settled([field], (now) => now);
  };
  const takeSheet = (fields: readonly KpiFieldId[]): void => {
    if (!toMend) return;
    const now = Object.fromEntries(fields.map((field) => [field, toMend.texts[field]]));
    if (draftAt.current !== undefined) keepTyped(kept, draftAt.current, toMend, now);
    settled(fields, (before) => ({ ...before, texts: { ...toMend.texts, ...before.texts, ...now } }));
  };
  return {
    state,
    judged,
    changes,
    type,
    save,
    undo,
    keepMine,
    takeSheet,
    decideOffered,
    readAgain: () => void readFirst(),
  };
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
