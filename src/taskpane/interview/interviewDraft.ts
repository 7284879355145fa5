import type { InterviewedDepartment } from '../../actions/interview/readInterview';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import type { Draft, DraftTexts, FoundDraft } from '../drafts/keptDrafts';
import { typedOver } from '../drafts/typedOver';
import { blankOutcome, textIn, withOutcome, type Conflict, type DepartmentForm, type Outcome } from './interviewForm';
import { isAlike, pairRows, type OutcomeTexts, type RowPair } from './pairRows';

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
    if (isTyped(outcome)) for (const field of outcomeFields) texts.set(`${at} ${field}`, outcome[field]);
    // The rows of the others too, so that none of them is taken for one that has gone.
    for (const field of outcomeFields) was.set(`${at} ${field}`, textIn(outcome.was, field));
    if (outcome.was?.row !== undefined) was.set(`${at} row`, String(outcome.was.row));
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
  const known = draftedOutcomes(draft);
  const rows = form.outcomes.filter(({ was }) => was);
  const pairs = pairRows(
    known,
    rows.map(({ was }) => textsOf(was)),
  );
  const found = new Map(known.map((each, at) => [each.place, pairs[at]]));
  return typedOutcomes(draft).reduce((all, each) => {
    const pair = found.get(each.place);
    const key = pair && rows[pair.at]?.key;
    return withTypedOutcome(all, each, draft, pair && key ? { key, how: pair.how } : undefined);
  }, department);
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
    outcomes: typedOutcomes({ texts, was }).map(({ typed }, at) => ({ ...blankOutcome(at), ...typed, conflict })),
  };
}

/** A form in which something is typed, beside what its rows hold now: what others have changed in the same cells waits for a decision. */
export function besideSheet(form: DepartmentForm, read: InterviewedDepartment, by: Conflict['by']): DepartmentForm {
  const held = form.outcomes.filter(({ was }) => was);
  const pairs = pairRows(
    held.map((outcome) => ({ before: textsOf(outcome.was), typed: outcome })),
    read.targets.map(textsOf),
  );
  const found = new Map(held.map(({ key }, at) => [key, pairs[at]]));
  const outcomes = form.outcomes.map((outcome) =>
    outcomeBesideSheet(outcome, read.targets, found.get(outcome.key), by),
  );
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

function outcomeBesideSheet(
  outcome: Outcome,
  rows: readonly ReadRow[],
  pair: RowPair | undefined,
  by: Conflict['by'],
): Outcome {
  if (outcome.conflict || !outcome.was) return outcome;
  const row = pair && rows[pair.at];
  if (row && pair.how !== 'related') return { ...outcome, was: row };
  if (!isTyped(outcome)) return outcome;
  return { ...outcome, conflict: row ? { kind: 'changed', row, by } : { kind: 'gone' } };
}

/** An outcome of a draft, and what stood in its row. */
interface DraftedOutcome {
  /** Its place in the form. */
  readonly place: string;
  readonly typed: OutcomeTexts;
  readonly before: OutcomeTexts;
}

/** Those in which something was typed. */
function typedOutcomes(draft: Draft): DraftedOutcome[] {
  return outcomesIn(draft, draft.texts);
}

/** Those that had a row. */
function draftedOutcomes(draft: Draft): DraftedOutcome[] {
  return outcomesIn(draft, draft.was).filter(({ before }) => !isAlike(before, nothing));
}

const nothing: OutcomeTexts = { task: '', target: '' };

function outcomesIn({ texts, was }: Draft, named: DraftTexts): DraftedOutcome[] {
  const places = Object.keys(named).flatMap((field) => /^(\d+) target$/.exec(field)?.[1] ?? []);
  return places.map((place) => {
    const of = (all: DraftTexts): OutcomeTexts => ({
      task: all[`${place} task`] ?? '',
      target: all[`${place} target`] ?? '',
    });
    const row = was[`${place} row`];
    const before = { ...of(was), ...(row === undefined ? {} : { row: Number(row) }) };
    return { place, before, typed: texts[`${place} target`] === undefined ? before : of(texts) };
  });
}

function withTypedOutcome(
  form: DepartmentForm,
  { typed: { task, target }, before }: DraftedOutcome,
  draft: FoundDraft,
  row: { readonly key: string; readonly how: RowPair['how'] } | undefined,
): DepartmentForm {
  const typed = { task, target };
  const left: Pick<Outcome, 'conflict'> = draft.isSure ? {} : { conflict: { kind: 'left' } };
  if (row?.how === 'written') return form;
  if (row?.how === 'same') return withOutcome(form, row.key, { ...typed, ...left });
  const was = form.outcomes.find(({ key }) => key === row?.key)?.was;
  if (row) return withOutcome(form, row.key, { ...typed, conflict: conflictWith(was, draft) });
  const isNew = isAlike(before, nothing);
  const gone: Conflict = draft.isSure ? { kind: 'gone' } : { kind: 'left' };
  return withRowless(form, { ...typed, ...(isNew ? left : { conflict: gone }) }, isNew);
}

/** Adds what belongs to no row, unless one says it already. */
function withRowless(form: DepartmentForm, outcome: Omit<Outcome, 'key'>, isNew: boolean): DepartmentForm {
  const { outcomes } = form;
  if (outcomes.some(({ was }) => was && isAlike(textsOf(was), outcome))) return form;
  const free = outcomes.find((each) => !each.was && `${each.task}${each.target}` === '');
  return isNew && free ? withOutcome(form, free.key, outcome) : appended(form, outcome);
}

function appended(form: DepartmentForm, outcome: Omit<Outcome, 'key'>): DepartmentForm {
  return { ...form, outcomes: [...form.outcomes, { ...blankOutcome(form.outcomes.length), ...outcome }] };
}

function conflictWith(row: ReadRow | undefined, { isSure }: FoundDraft): Conflict {
  return row && isSure ? { kind: 'changed', row } : { kind: 'left' };
}

function textsOf(row: ReadRow | undefined): OutcomeTexts {
  return {
    task: textIn(row, 'task'),
    target: textIn(row, 'target'),
    ...(row?.row === undefined ? {} : { row: row.row }),
  };
}

function only(texts: DraftTexts, fields: readonly string[]): DraftTexts {
  return Object.fromEntries(Object.entries(texts).filter(([field]) => fields.includes(field)));
}
