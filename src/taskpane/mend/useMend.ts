import * as React from 'react';
import type { Edits } from '../../actions/following/followEdits';
import type { KpiPlace, KpiToMend } from '../../actions/mend/readKpi';
import { kpiFields, type Kpi, type KpiFieldId } from '../../kpi/record/kpiFields';
import { useFollowing } from '../check/useFollowing';
import type { KeptDrafts } from '../drafts/keptDrafts';
import { typedOver } from '../drafts/typedOver';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { useSettled } from '../useSettled';
import { draftFor, dropWritten, keepTyped, newDraftPlace, type MendDraft } from './mendDraft';

type Texts = KpiToMend['texts'];
type JudgedForm = Awaited<ReturnType<PaneActions['judgeKpi']>>;
type TakenIn = Parameters<PaneActions['takeOut']>[0];
type ReadRow = NonNullable<Parameters<PaneActions['writeRow']>[0]['was']>;
type Busy = 'reading' | 'saving' | 'undoing';

/** Who has changed a row meanwhile: somebody else, or somebody in this window, as by Ctrl+Z. */
type Changer = 'others' | 'here';

/** Where mending stands. */
export interface MendState {
  readonly busy?: Busy;
  readonly toMend?: KpiToMend;
  readonly isGone?: boolean;
  readonly texts?: Texts;
  /** What was written last, and can be given back. */
  readonly written?: TakenIn;
  readonly undone?: 'all' | 'left';
  /** Fields in which something is typed, and whose cells have been changed meanwhile. */
  readonly overtaken?: readonly KpiFieldId[];
  /** Other fields whose cells have been changed; the form has followed them. */
  readonly followed?: readonly KpiFieldId[];
  readonly changedBy?: Changer;
  /** What was typed earlier stands in the form again. */
  readonly isBack?: boolean;
  /** What was typed earlier, perhaps for another row: it is offered, and stands in no field. */
  readonly offered?: MendDraft;
  /** The browser did not keep what was typed. */
  readonly isUnkept?: boolean;
  readonly problem?: Problem;
  /** What failed. */
  readonly failed?: Busy;
}

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

/** What is kept of the form was typed for another row than the one that stands here by now. */
function isOthersDraft(kept: KeptDrafts, at: string | undefined, draft: MendDraft | undefined): boolean {
  return at !== undefined && kept.find(at) !== undefined && !draft?.isSure;
}

/** A state with the row as it was just read: the form follows it where nothing is typed. */
function withRow(
  before: MendState,
  next: MendState,
  toMend: KpiToMend,
  kept: KeptDrafts,
  draft: MendDraft | undefined,
): MendState {
  const open = typedOver(draft, toMend.texts);
  const isEmpty = Object.keys(open.texts).length === 0;
  if (draft && isEmpty) kept.drop(draft.place);
  const { texts: typed, overtaken } = draft?.isSure ? open : typedOver(undefined, toMend.texts);
  return {
    ...next,
    ...followedState(before, next, toMend, typed),
    ...{ busy: undefined, toMend, texts: { ...toMend.texts, ...typed }, overtaken: overtaken as KpiFieldId[] },
    offered: draft && !draft.isSure && !isEmpty ? { ...draft, texts: open.texts } : undefined,
    isBack: next.isBack === true && Object.keys(typed).length > overtaken.length,
  };
}

/** Which fields of the form followed the sheet; where nothing moved, what was told before stays. */
function followedState(
  before: MendState,
  { changedBy }: MendState,
  toMend: KpiToMend,
  typed: Readonly<Partial<Record<string, string>>>,
): Partial<MendState> {
  const was = before.toMend?.texts;
  const moved = kpiFields.map(({ id }) => id).filter((id) => was && was[id] !== toMend.texts[id]);
  if (changedBy && moved.length === 0) return { changedBy: before.changedBy, followed: before.followed };
  return { followed: changedBy ? moved.filter((id) => typed[id] === undefined) : [] };
}

/** The row as it was just written, until it is read. */
function asWritten(toMend: KpiToMend, row: ReadRow, cells: Readonly<Record<string, string>>): KpiToMend {
  return {
    ...toMend,
    row: { row: row.row ?? toMend.row.row, record: { ...toMend.row.record, ...row.record } as Kpi },
    texts: { ...toMend.texts, ...cells },
  };
}

/** The form after a row went back to what it was, or to nobody knows what, until it is read. */
function asUndone({ toMend, texts }: MendState, before: KpiToMend | undefined): MendState {
  if (!before || !toMend || !texts) return { toMend, texts };
  const typed = changesOf(toMend.texts, texts).map(({ field, after }) => [field, after]);
  return { toMend: before, texts: { ...before.texts, ...(Object.fromEntries(typed) as Partial<Texts>) } };
}

function either(one: Changer | undefined, other: Changer | undefined): Changer | undefined {
  return [one, other].includes('others') ? 'others' : (one ?? other);
}

function isOthers(edits: Edits): boolean {
  return edits.some((edit) => edit !== 'structure' && edit.byOthers === true);
}

function placeOf({ row, texts }: KpiToMend): KpiPlace {
  return { row: row.row, code: texts.code, department: texts.department, kpi: texts.name };
}

/** By what a row is found once these cells are written. */
function writtenPlace({ code, department, name }: Readonly<Partial<Record<string, string>>>): Partial<KpiPlace> {
  const parts = { code, department, kpi: name };
  return Object.fromEntries(Object.entries(parts).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])));
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
