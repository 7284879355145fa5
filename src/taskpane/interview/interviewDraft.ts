import type { InterviewedDepartment } from '../../actions/interview/readInterview';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import type { Draft, DraftTexts, FoundDraft } from '../drafts/keptDrafts';
import { typedOver } from '../drafts/typedOver';
import { blankOutcome, textIn, withOutcome, type Conflict, type DepartmentForm, type Outcome } from './interviewForm';

type ReadRow = InterviewedDepartment['row'];

/** What a department is asked itself, and of each outcome. */
const departmentFields = ['head', 'responsibilities'] as const;
const outcomeFields = ['task', 'target'] as const;

const kind = 'interview';

/** Where what is typed for a department is kept. */
export function draftPlace(department: string): string {
  return JSON.stringify([kind, departmentKey(department)]);
}

/** Whether something is kept there by an interview. */
export function isDraftPlace(place: string): boolean {
  return place.startsWith(`["${kind}",`);
}

/** What stands in a form and not in the workbook; nothing where all of it is written. */
export function draftOf(form: DepartmentForm): Draft | undefined {
  const texts = new Map<string, string>();
  const was = new Map<string, string>([['department', form.name]]);
  const keep = (field: string, text: string, before: string): void => {
    texts.set(field, text);
    was.set(field, before);
  };
  for (const field of departmentFields) {
    const before = textIn(form.was, field);
    if (form[field].trim() !== before.trim()) keep(field, form[field], before);
  }
  form.outcomes.forEach((outcome, at) => {
    if (!isTyped(outcome)) return;
    for (const field of outcomeFields) keep(`${at} ${field}`, outcome[field], textIn(outcome.was, field));
  });
  return texts.size === 0 ? undefined : { texts: Object.fromEntries(texts), was: Object.fromEntries(was) };
}

function isTyped(outcome: Outcome): boolean {
  return outcomeFields.some((field) => outcome[field].trim() !== textIn(outcome.was, field).trim());
}

/**
 * A form as it was read, with what somebody had typed into it before: where the cells still hold what they held then, it stands in the form again;
 * where not, it waits for a decision.
 */
export function withDraft(form: DepartmentForm, draft: FoundDraft): DepartmentForm {
  const now = Object.fromEntries(departmentFields.map((field) => [field, form[field]]));
  const own = { ...draft, texts: only(draft.texts, departmentFields) };
  const { texts, overtaken } = typedOver(own, now);
  const conflict = overtaken.length > 0 ? conflictWith(form.was, draft) : undefined;
  const department: DepartmentForm = { ...form, ...texts, ...(conflict ? { conflict } : {}) };
  return draftedOutcomes(draft).reduce((all, typed) => withTypedOutcome(all, typed, draft), department);
}

/** A department that somebody took out while something was typed for it. */
export function goneForm({ texts, was }: Draft): DepartmentForm {
  const name = was['department'] ?? '';
  const conflict: Conflict = { kind: 'gone' };
  const isTypedItself = departmentFields.some((field) => texts[field] !== undefined);
  const before = Object.fromEntries(departmentFields.map((field) => [field, was[field] ?? '']));
  return {
    ...{ key: departmentKey(name), name, isSaving: false },
    was: { record: { department: name, ...before } },
    head: texts['head'] ?? '',
    responsibilities: texts['responsibilities'] ?? '',
    ...(isTypedItself ? { conflict } : {}),
    outcomes: draftedOutcomes({ texts, was }).map(({ typed }, at) => ({ ...blankOutcome(at), ...typed, conflict })),
  };
}

/** A form in which something is typed, beside what its rows hold now: what others have changed in the same cells waits for a decision. */
export function besideSheet(form: DepartmentForm, read: InterviewedDepartment, by: Conflict['by']): DepartmentForm {
  const outcomes = form.outcomes.map((outcome) => outcomeBesideSheet(outcome, read.targets, by));
  return { ...departmentBesideSheet(form, read.row, by), outcomes };
}

function departmentBesideSheet(form: DepartmentForm, row: ReadRow, by: Conflict['by']): DepartmentForm {
  if (form.conflict || !form.was) return form;
  const isTypedIn = (field: (typeof departmentFields)[number]): boolean =>
    form[field].trim() !== textIn(form.was, field).trim();
  const isOvertaken = departmentFields.some(
    (field) => isTypedIn(field) && ![textIn(form.was, field), form[field].trim()].includes(textIn(row, field).trim()),
  );
  if (isOvertaken) return { ...form, conflict: { kind: 'changed', row, by } };
  const followed = departmentFields.filter((field) => !isTypedIn(field)).map((field) => [field, textIn(row, field)]);
  return { ...form, was: row, ...(Object.fromEntries(followed) as DraftTexts) };
}

function outcomeBesideSheet(outcome: Outcome, rows: readonly ReadRow[], by: Conflict['by']): Outcome {
  if (outcome.conflict || !outcome.was || !isTyped(outcome)) return outcome;
  const before = textsOf(outcome.was);
  const same = rows.find((row) => isAlike(textsOf(row), before) || isAlike(textsOf(row), outcome));
  if (same) return { ...outcome, was: same };
  const row = rows.find((each) => isRelated(textsOf(each), before));
  return { ...outcome, conflict: row ? { kind: 'changed', row, by } : { kind: 'gone' } };
}

interface OutcomeTexts {
  readonly task: string;
  readonly target: string;
}

/** An outcome of a draft, and what stood in its row. */
interface DraftedOutcome {
  readonly typed: OutcomeTexts;
  readonly before: OutcomeTexts;
}

function draftedOutcomes({ texts, was }: Draft): DraftedOutcome[] {
  const places = Object.keys(texts).flatMap((field) => /^(\d+) target$/.exec(field)?.[1] ?? []);
  const of = (all: DraftTexts, at: string): OutcomeTexts => ({
    task: all[`${at} task`] ?? '',
    target: all[`${at} target`] ?? '',
  });
  return places.map((at) => ({ typed: of(texts, at), before: of(was, at) }));
}

function withTypedOutcome(form: DepartmentForm, { typed, before }: DraftedOutcome, draft: FoundDraft): DepartmentForm {
  const { outcomes } = form;
  if (outcomes.some((outcome) => outcome.was && isAlike(textsOf(outcome.was), typed))) return form;
  const isNew = isAlike(before, { task: '', target: '' });
  const left: Pick<Outcome, 'conflict'> = draft.isSure ? {} : { conflict: { kind: 'left' } };
  const free = outcomes.find(({ was, task, target }) => !was && `${task}${target}` === '');
  if (isNew) return free ? withOutcome(form, free.key, { ...typed, ...left }) : appended(form, { ...typed, ...left });
  const same = outcomes.find(({ was }) => was && isAlike(textsOf(was), before));
  if (same) return withOutcome(form, same.key, { ...typed, ...left });
  const related = outcomes.find(({ was, conflict }) => was && !conflict && isRelated(textsOf(was), before));
  if (related) return withOutcome(form, related.key, { ...typed, conflict: conflictWith(related.was, draft) });
  const gone: Conflict = draft.isSure ? { kind: 'gone' } : { kind: 'left' };
  return appended(form, { ...typed, conflict: gone });
}

function appended(form: DepartmentForm, outcome: Omit<Outcome, 'key'>): DepartmentForm {
  return { ...form, outcomes: [...form.outcomes, { ...blankOutcome(form.outcomes.length), ...outcome }] };
}

function conflictWith(row: ReadRow | undefined, { isSure }: FoundDraft): Conflict {
  return row && isSure ? { kind: 'changed', row } : { kind: 'left' };
}

function textsOf(row: ReadRow): OutcomeTexts {
  return { task: textIn(row, 'task'), target: textIn(row, 'target') };
}

function isAlike(one: OutcomeTexts, other: OutcomeTexts): boolean {
  return outcomeFields.every((field) => one[field].trim() === other[field].trim());
}

/** Two rows with one text in common, of which the other one may have been changed. */
function isRelated(one: OutcomeTexts, other: OutcomeTexts): boolean {
  return outcomeFields.some((field) => one[field].trim() !== '' && one[field].trim() === other[field].trim());
}

function only(texts: DraftTexts, fields: readonly string[]): DraftTexts {
  return Object.fromEntries(Object.entries(texts).filter(([field]) => fields.includes(field)));
}
