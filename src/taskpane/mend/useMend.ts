import * as React from 'react';
import type { Edits } from '../../actions/following/followEdits';
import type { KpiPlace, KpiToMend } from '../../actions/mend/readKpi';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
import { useFollowing } from '../check/useFollowing';
import type { KeptDrafts } from '../drafts/keptDrafts';
import { typedOver } from '../drafts/typedOver';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { useSettled } from '../useSettled';

type Texts = KpiToMend['texts'];
type JudgedForm = Awaited<ReturnType<PaneActions['judgeKpi']>>;
type TakenIn = Parameters<PaneActions['takeOut']>[0];
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
  readonly readAgain: () => void;
}

/** Reads a row and follows it, judges it while somebody types, and writes what has changed when asked. What is typed is kept until it is written. */
export function useMend(actions: PaneActions, place: KpiPlace, onWritten: () => void): Mending {
  const draft = JSON.stringify([place.code, place.department, place.code === '' ? place.row : '']);
  const kept = actions.drafts;
  const [state, setState] = React.useState<MendState>({ busy: 'reading' });
  const newest = React.useRef(state);
  newest.current = state;
  const standsAt = React.useRef(place);
  /** By what the row was found before it was written last. */
  const stoodAt = React.useRef(place);
  const read = React.useCallback(
    async (next: (before: MendState) => MendState): Promise<void> => {
      const toMend = await actions.readKpi(standsAt.current);
      if (toMend) standsAt.current = placeOf(toMend);
      setState((before) => withRow(before, next(before), toMend, kept, draft));
    },
    [actions, kept, draft],
  );
  const run = React.useCallback(async (busy: Busy, act: () => Promise<void>): Promise<void> => {
    setState((now) => ({ ...now, busy, problem: undefined, failed: undefined }));
    try {
      await act();
    } catch (error) {
      setState((now) => ({ ...now, busy: undefined, problem: problemOf(error), failed: busy }));
    }
  }, []);
  const readFirst = React.useCallback(
    () => void run('reading', () => read(() => ({ isBack: kept.find(draft) !== undefined }))),
    [run, read, kept, draft],
  );
  React.useEffect(readFirst, [readFirst]);
  const follow = (edits: Edits): void => {
    if (newest.current.busy !== undefined) return;
    const changedBy = isOthers(edits) ? 'others' : 'here';
    // Where the row cannot be read just now, the form stays as it is, and writing looks again.
    read((before) => ({ ...before, changedBy })).catch(() => undefined);
  };
  useFollowing(actions, state.toMend !== undefined, follow);
  const { toMend, texts } = state;
  const judged = useJudged(actions, toMend, texts);
  const changes = toMend && texts ? changesOf(toMend.texts, texts) : [];
  const save = async (): Promise<void> => {
    if (!toMend) return;
    const cells = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
    await run('saving', async () => {
      const result = await actions.writeRow({ table: 'kpis', was: toMend.row, cells });
      if (result.kind === 'gone') return setState(({ texts: typed }) => ({ isGone: true, toMend, texts: typed }));
      if (result.kind === 'changed') return read(() => ({ changedBy: 'others' }));
      kept.drop(draft);
      stoodAt.current = standsAt.current;
      standsAt.current = { ...standsAt.current, ...writtenPlace(cells) };
      onWritten();
      await read(() => (result.kind === 'written' ? { written: result.taken } : {}));
    });
  };
  const undo = async (): Promise<void> => {
    const { written } = state;
    if (!written) return;
    await run('undoing', async () => {
      const { left } = await actions.takeOut(written);
      onWritten();
      standsAt.current = stoodAt.current;
      await read(() => ({ undone: left > 0 ? 'left' : 'all' }));
    });
  };
  const type = (typed: Partial<Texts>): void => {
    if (!toMend) return;
    const isUnkept = !keepTyped(kept, draft, toMend.texts, typed);
    setState((now) => (now.texts ? { ...now, isUnkept, undone: undefined, texts: { ...now.texts, ...typed } } : now));
  };
  const settled = (fields: readonly KpiFieldId[], more: (now: MendState) => MendState): void =>
    setState((now) => {
      const overtaken = now.overtaken?.filter((field) => !fields.includes(field)) ?? [];
      return { ...more(now), overtaken, isBack: false };
    });
  const keepMine = (field: KpiFieldId): void => {
    if (!toMend || !texts) return;
    const { texts: typed = {}, was = {} } = kept.find(draft) ?? {};
    kept.keep(draft, { texts: { ...typed, [field]: texts[field] }, was: { ...was, [field]: toMend.texts[field] } });
    settled([field], (now) => now);
  };
  const takeSheet = (fields: readonly KpiFieldId[]): void => {
    if (!toMend) return;
    const now = Object.fromEntries(fields.map((field) => [field, toMend.texts[field]]));
    keepTyped(kept, draft, toMend.texts, now);
    settled(fields, (before) => ({ ...before, texts: { ...toMend.texts, ...before.texts, ...now } }));
  };
  return { state, judged, changes, type, save, undo, keepMine, takeSheet, readAgain: readFirst };
}

/** A state with the row as it was just read: the form follows it where nothing is typed. */
function withRow(
  before: MendState,
  next: MendState,
  toMend: KpiToMend | undefined,
  kept: KeptDrafts,
  draft: string,
): MendState {
  if (!toMend) return { isGone: true, toMend: before.toMend, texts: before.texts };
  const { texts: typed, overtaken } = typedOver(kept.find(draft), toMend.texts);
  if (Object.keys(typed).length === 0) kept.drop(draft);
  const was = before.toMend?.texts;
  const moved = kpiFields.map(({ id }) => id).filter((id) => was && was[id] !== toMend.texts[id]);
  const followed = next.changedBy ? moved.filter((id) => typed[id] === undefined) : [];
  const isUntouched = next.changedBy !== undefined && moved.length === 0;
  return {
    ...next,
    ...(isUntouched ? { changedBy: before.changedBy, followed: before.followed } : { followed }),
    ...{ busy: undefined, toMend, texts: { ...toMend.texts, ...typed }, overtaken: overtaken as KpiFieldId[] },
    isBack: next.isBack === true && Object.keys(typed).length > overtaken.length,
  };
}

/** Keeps what differs from the row, with what the row held when it was typed; says whether the browser does. */
function keepTyped(kept: KeptDrafts, draft: string, row: Texts, typed: Partial<Texts>): boolean {
  const before = kept.find(draft);
  const all = Object.entries({ ...before?.texts, ...typed }).filter(
    ([field, text]) => text !== row[field as KpiFieldId],
  );
  if (all.length === 0) {
    kept.drop(draft);
    return true;
  }
  const was = all.map(([field]) => [field, before?.was[field] ?? row[field as KpiFieldId]]);
  return kept.keep(draft, { texts: Object.fromEntries(all), was: Object.fromEntries(was) });
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
