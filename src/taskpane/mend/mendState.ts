import type { Edits } from '../../actions/following/followEdits';
import type { KpiPlace, KpiToMend } from '../../actions/mend/readKpi';
import { kpiFields, type Kpi, type KpiFieldId } from '../../kpi/record/kpiFields';
import type { KeptDrafts } from '../drafts/keptDrafts';
import { typedOver } from '../drafts/typedOver';
import type { PaneActions } from '../PaneActions';
import type { Problem } from '../problem/problemOf';
import type { MendDraft } from './mendDraft';

export type Texts = KpiToMend['texts'];
type TakenIn = Parameters<PaneActions['takeOut']>[0];
type ReadRow = NonNullable<Parameters<PaneActions['writeRow']>[0]['was']>;
export type Busy = 'reading' | 'saving' | 'undoing';

/** Who has changed a row meanwhile: somebody else, or somebody in this window, as by Ctrl+Z. */
export type Changer = 'others' | 'here';

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

/** What is kept of the form was typed for another row than the one that stands here by now. */
export function isOthersDraft(kept: KeptDrafts, at: string | undefined, draft: MendDraft | undefined): boolean {
  return at !== undefined && kept.find(at) !== undefined && !draft?.isSure;
}

/** A state with the row as it was just read: the form follows it where nothing is typed. */
export function withRow(
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
export function asWritten(toMend: KpiToMend, row: ReadRow, cells: Readonly<Record<string, string>>): KpiToMend {
  return {
    ...toMend,
    row: { row: row.row ?? toMend.row.row, record: { ...toMend.row.record, ...row.record } as Kpi },
    texts: { ...toMend.texts, ...cells },
  };
}

/** The form after a row went back to what it was, or to nobody knows what, until it is read. */
export function asUndone({ toMend, texts }: MendState, before: KpiToMend | undefined): MendState {
  if (!before || !toMend || !texts) return { toMend, texts };
  const typed = changesOf(toMend.texts, texts).map(({ field, after }) => [field, after]);
  return { toMend: before, texts: { ...before.texts, ...(Object.fromEntries(typed) as Partial<Texts>) } };
}

export function either(one: Changer | undefined, other: Changer | undefined): Changer | undefined {
  return [one, other].includes('others') ? 'others' : (one ?? other);
}

export function isOthers(edits: Edits): boolean {
  return edits.some((edit) => edit !== 'structure' && edit.byOthers === true);
}

export function placeOf({ row, texts }: KpiToMend): KpiPlace {
  return { row: row.row, code: texts.code, department: texts.department, kpi: texts.name };
}

/** By what a row is found once these cells are written. */
export function writtenPlace({ code, department, name }: Readonly<Partial<Record<string, string>>>): Partial<KpiPlace> {
  const parts = { code, department, kpi: name };
  return Object.fromEntries(Object.entries(parts).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])));
}

export function changesOf(before: Texts, after: Texts): Change[] {
  return kpiFields
    .map(({ id }) => ({ field: id, before: before[id], after: after[id] }))
    .filter((change) => change.before.trim() !== change.after.trim());
}
