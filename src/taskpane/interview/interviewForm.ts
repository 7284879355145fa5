import type { InterviewedDepartment } from '../../actions/interview/readInterview';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { longestCellText } from '../../kpi/record/longestCellText';
import { wordKey } from '../../kpi/record/wordKey';
import type { PaneActions } from '../PaneActions';
import type { Problem } from '../problem/problemOf';

type RowToWrite = Parameters<PaneActions['writeRow']>[0];
type RowWritten = Awaited<ReturnType<PaneActions['writeRow']>>;
type ReadRow = InterviewedDepartment['row'];

/** Why words of the form wait for a decision. */
export type Conflict = (
  | Extract<RowWritten, { kind: 'changed' | 'gone' }>
  /** They were typed before the pane was closed, perhaps into another workbook. */
  | { readonly kind: 'left' }
) & {
  /** Who has changed the row: somebody else, where it is left out. */
  readonly by?: 'here';
};

/** An ideal outcome as it stands in the form. */
export interface Outcome {
  readonly key: string;
  /** The row of Targets; left out while it is not written. */
  readonly was?: ReadRow;
  readonly task: string;
  readonly target: string;
  readonly conflict?: Conflict;
}

/** A department's answers as they stand in the form. */
export interface DepartmentForm {
  readonly key: string;
  readonly name: string;
  /** The row of Departments; left out after somebody has taken it out. */
  readonly was?: ReadRow;
  readonly head: string;
  readonly responsibilities: string;
  readonly conflict?: Conflict;
  readonly outcomes: readonly Outcome[];
  readonly isSaving: boolean;
  /** Why the last try to write failed. */
  readonly problem?: Problem;
}

/** Something to write, and which part of the form it is: the department, or an outcome by its key. */
interface FormEdit {
  readonly part: string;
  readonly write: RowToWrite;
}

const departmentPart = '';

/** A department as it was read; where it has no outcome yet, room for one. */
function formOf({ name, row, targets }: InterviewedDepartment): DepartmentForm {
  const outcomes = targets.map((was, at) => ({
    ...{ key: outcomeKey(at), was },
    task: textIn(was, 'task'),
    target: textIn(was, 'target'),
  }));
  return {
    ...{ key: departmentKey(name), name, was: row, isSaving: false },
    head: textIn(row, 'head'),
    responsibilities: textIn(row, 'responsibilities'),
    outcomes: outcomes.length > 0 ? outcomes : [blankOutcome(0)],
  };
}

/** The same where a form stands already that has nothing typed in it: room for outcomes stays. */
export function renewedForm(form: DepartmentForm | undefined, department: InterviewedDepartment): DepartmentForm {
  const read = formOf(department);
  const room = (form?.outcomes.length ?? 0) - read.outcomes.length;
  const more = Array.from({ length: Math.max(0, room) }, (_, at) => blankOutcome(read.outcomes.length + at));
  return { ...read, outcomes: [...read.outcomes, ...more] };
}

export function withAnotherOutcome(form: DepartmentForm): DepartmentForm {
  return { ...form, outcomes: [...form.outcomes, blankOutcome(form.outcomes.length)] };
}

export function withOutcome(form: DepartmentForm, key: string, change: Partial<Outcome>): DepartmentForm {
  return { ...form, outcomes: form.outcomes.map((each) => (each.key === key ? { ...each, ...change } : each)) };
}

export function blankOutcome(at: number): Outcome {
  return { key: outcomeKey(at), task: '', target: '' };
}

function outcomeKey(at: number): string {
  return `outcome-${at}`;
}

export function textIn(row: ReadRow | undefined, id: string): string {
  const cell = row?.record[id];
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** What stands in the form and not in the workbook; a part in conflict waits for a decision. */
function editsOf(form: DepartmentForm): FormEdit[] {
  return [...departmentEdits(form), ...form.outcomes.flatMap((outcome) => outcomeEdits(form, outcome))];
}

/** Those of them that Excel's cells can take, and that no other outcome says already. */
export function writableEdits(form: DepartmentForm): FormEdit[] {
  return editsOf(form).filter(
    ({ part, write }) =>
      Object.values(write.cells).every((text) => text.trim().length <= longestCellText) &&
      repeatedOutcome(form, part) === undefined,
  );
}

/** The place, from 1, of the outcome that says already what a new one says. */
export function repeatedOutcome({ outcomes }: DepartmentForm, key: string): number | undefined {
  const at = outcomes.findIndex((each) => each.key === key);
  const mine = outcomes[at];
  if (!mine || mine.was || mine.conflict || `${mine.task}${mine.target}`.trim() === '') return undefined;
  const same = outcomes.findIndex(
    (each, place) => place !== at && (each.was ? holds(each, mine) : place < at && saysSame(each, mine)),
  );
  return same < 0 ? undefined : same + 1;
}

/** It says the same, or its row does and nobody knows yet whether it stays. */
function holds(outcome: Outcome, mine: Outcome): boolean {
  const { was, conflict } = outcome;
  return (
    saysSame(outcome, mine) ||
    (conflict !== undefined && saysSame({ task: textIn(was, 'task'), target: textIn(was, 'target') }, mine))
  );
}

/** An outcome is known by its target; by its task while it has none. */
function saysSame(one: Pick<Outcome, 'task' | 'target'>, other: Outcome): boolean {
  const [target, others] = [wordKey(one.target), wordKey(other.target)];
  return target === others && (target !== '' || wordKey(one.task) === wordKey(other.task));
}

/** Something is not written, or waits for a decision. */
export function isOpen(form: DepartmentForm): boolean {
  return form.conflict !== undefined || form.outcomes.some(({ conflict }) => conflict) || editsOf(form).length > 0;
}

/** Responsibilities and at least one outcome are written. */
export function isAnswered(form: DepartmentForm): boolean {
  return textIn(form.was, 'responsibilities').trim() !== '' && writtenTargets(form).length > 0;
}

/** The ideal outcomes that stand in the workbook. */
export function writtenTargets({ outcomes }: DepartmentForm): string[] {
  return outcomes.map(({ was }) => textIn(was, 'target').trim()).filter((target) => target !== '');
}

function departmentEdits({ name, was, head, responsibilities, conflict }: DepartmentForm): FormEdit[] {
  if (conflict) return [];
  const cells = changedCells(was, { head, responsibilities });
  if (was && Object.keys(cells).length === 0) return [];
  const all = was ? cells : { department: name, ...cells };
  return [{ part: departmentPart, write: { table: 'departments', was, cells: all } }];
}

function outcomeEdits({ name, responsibilities, outcomes }: DepartmentForm, outcome: Outcome): FormEdit[] {
  const { key, was, task, target, conflict } = outcome;
  if (conflict) return [];
  if (was) {
    const cells = changedCells(was, { task, target });
    const others = outcomes.flatMap((each) => (each.was && each !== outcome ? [each.was] : []));
    return Object.keys(cells).length === 0 ? [] : [{ part: key, write: { table: 'targets', was, others, cells } }];
  }
  if (`${task}${target}`.trim() === '') return [];
  const [firstLine = ''] = responsibilities.trim().split('\n');
  const cells = { department: name, task: task.trim() === '' ? firstLine : task, target };
  return [{ part: key, write: { table: 'targets', cells } }];
}

function changedCells(was: ReadRow | undefined, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([id, text]) => text.trim() !== textIn(was, id).trim()));
}

/** The form after one of its edits was tried; what is typed meanwhile stays. */
export function afterWrite(form: DepartmentForm, { part, write }: FormEdit, result: RowWritten): DepartmentForm {
  if (result.kind === 'changed' || result.kind === 'gone') return changed(form, part, { conflict: result });
  if (result.kind === 'exists') return besideExisting(form, part, result.row);
  if (part === departmentPart) return { ...form, was: result.row };
  const isFilledIn = isTaskBlank(form, part) && write.cells['task'] !== undefined;
  return withOutcome(form, part, {
    was: result.row,
    ...(isFilledIn ? { task: textIn(result.row, 'task') } : {}),
  });
}

/** The form where what is new in it stands on the sheet already: what differs from it waits for a decision, and no row belongs to two outcomes. */
function besideExisting(form: DepartmentForm, part: string, row: ReadRow): DepartmentForm {
  const isDepartment = part === departmentPart;
  if (!isDepartment && form.outcomes.some(({ key, was }) => key !== part && was && isSameRow(was, row))) return form;
  const typed = isDepartment ? form : form.outcomes.find(({ key }) => key === part);
  const texts: Readonly<Partial<Record<string, unknown>>> = { ...typed };
  const isOther = (isDepartment ? ['head', 'responsibilities'] : ['task']).some((field) => {
    const text = String(texts[field] ?? '').trim();
    return text !== '' && text !== textIn(row, field).trim();
  });
  if (isOther) return changed(form, part, { conflict: { kind: 'changed', row } });
  if (isDepartment)
    return { ...form, was: row, head: textIn(row, 'head'), responsibilities: textIn(row, 'responsibilities') };
  return withOutcome(form, part, { was: row, ...(isTaskBlank(form, part) ? { task: textIn(row, 'task') } : {}) });
}

function isTaskBlank({ outcomes }: DepartmentForm, part: string): boolean {
  return outcomes.find(({ key }) => key === part)?.task.trim() === '';
}

function isSameRow(one: ReadRow, other: ReadRow): boolean {
  return ['task', 'target'].every((id) => wordKey(textIn(one, id)) === wordKey(textIn(other, id)));
}

/** The form after a person has decided whose words count. */
export function decided(form: DepartmentForm, part: string, whose: 'mine' | 'theirs'): DepartmentForm {
  const { conflict, was } = partOf(form, part);
  const row = conflict?.kind === 'changed' ? conflict.row : conflict?.kind === 'left' ? was : undefined;
  if (whose === 'mine') return changed(form, part, { conflict: undefined, was: row });
  if (part === departmentPart) {
    const kept = row ?? was;
    const texts = { head: textIn(kept, 'head'), responsibilities: textIn(kept, 'responsibilities') };
    return { ...form, ...texts, conflict: undefined, was: kept };
  }
  const texts = { task: textIn(row, 'task'), target: textIn(row, 'target') };
  return withOutcome(form, part, { ...texts, conflict: undefined, was: row });
}

function partOf(form: DepartmentForm, part: string): Pick<Outcome, 'conflict' | 'was'> {
  return part === departmentPart ? form : (form.outcomes.find(({ key }) => key === part) ?? {});
}

function changed(
  form: DepartmentForm,
  part: string,
  change: { readonly conflict: Conflict | undefined; readonly was?: ReadRow },
): DepartmentForm {
  return part === departmentPart ? { ...form, ...change } : withOutcome(form, part, change);
}
