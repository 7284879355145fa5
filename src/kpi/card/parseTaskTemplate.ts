import { departmentFields, type Department } from '../record/departmentFields';
import { takesNumbers, type Field } from '../record/Field';
import { kpiFields } from '../record/kpiFields';
import { targetFields, type DepartmentTarget } from '../record/targetFields';
import type { SampleKpi, TaskActivity, TaskPoint, TaskTemplate, TextRow } from './taskTemplate';
import { listOf, neededText, numberBetween, oneOf, partsOf, text, textOrNumber } from './partReader';
import type { PartReader } from './partReader';
import { recordsReader } from './recordsReader';
import type { TemplateProblem } from './templateProblem';
import type { TemplateRecords } from './TemplateRecords';

const point: PartReader<TaskPoint> = (value, path, problems) =>
  typeof value === 'string'
    ? { text: text(value, path, problems), points: [] }
    : partsOf<TaskPoint>({ text: neededText, points: listOf(text) })(value, path, problems);

const activity = partsOf<TaskActivity>({ title: neededText, points: listOf(point) });

/** The readers of a sample row: one a field of the record. */
function rowReaders<Id extends string>(
  fields: readonly Field<Id>[],
  reader: (field: Field<Id>) => Readonly<Record<string, PartReader<unknown>>>,
): Record<string, PartReader<unknown>> {
  return Object.assign({}, ...fields.map(reader));
}

/** A field that a row means nothing without has to be there; all others may be left out. */
function textField({ id, key }: Field): Readonly<Record<string, PartReader<unknown>>> {
  return { [id]: key ? neededText : text };
}

/** Instead of a date a template says which share of the period has passed by then. */
function kpiField(field: Field): Readonly<Record<string, PartReader<unknown>>> {
  if (field.kind === 'date') return { [`${field.id}Share`]: numberBetween(0, 1) };
  return takesNumbers(field) ? { [field.id]: textOrNumber } : textField(field);
}

const sampleDepartment = partsOf(rowReaders(departmentFields, textField)) as PartReader<TextRow<Department>>;
const sampleTarget = partsOf(rowReaders(targetFields, textField)) as PartReader<TextRow<DepartmentTarget>>;
const sampleKpi = partsOf(rowReaders(kpiFields, kpiField)) as PartReader<SampleKpi>;

/**
 * `languages` are those that a template may be written in, first the one that is meant where it says none. Full records need no card
 * around them.
 */
function templateReader<Language extends string>(
  languages: readonly Language[],
  hasRecords: boolean,
): PartReader<TaskTemplate<Language>> {
  return partsOf<Required<TaskTemplate<Language>>>({
    language: oneOf(languages),
    title: hasRecords ? text : neededText,
    type: text,
    stage: text,
    departments: listOf(text),
    duration: text,
    objective: text,
    output: text,
    introduction: text,
    activities: listOf(activity),
    columns: listOf(text),
    sampleDepartments: listOf(sampleDepartment),
    sampleTargets: listOf(sampleTarget),
    sampleKpis: listOf(sampleKpi),
    notes: listOf(text),
    references: listOf(text),
    records: recordsReader as PartReader<TemplateRecords>,
  });
}

type ParsedTemplate<Language extends string> =
  | { readonly template: TaskTemplate<Language>; readonly problems?: undefined }
  | { readonly template?: undefined; readonly problems: readonly TemplateProblem[] };

/**
 * Reads a facilitator's template, already parsed from JSON. Only `title` or `records` must be there; what is left out is empty.
 * Never throws: what is wrong comes back as problems, each with its place (see templateProblemSentence for words).
 */
export function parseTaskTemplate<Language extends string>(
  json: unknown,
  languages: readonly Language[],
): ParsedTemplate<Language> {
  const problems: TemplateProblem[] = [];
  const hasRecords = typeof json === 'object' && json !== null && 'records' in json;
  const read = templateReader(languages, hasRecords)(json, '', problems);
  return problems.length === 0 ? { template: read } : { problems };
}
