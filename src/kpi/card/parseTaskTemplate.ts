import type { SampleKpi, TaskActivity, TaskPoint, TaskTemplate } from './taskTemplate';
import { listOf, neededText, numberBetween, oneOf, partsOf, text, textOrNumber } from './partReader';
import type { PartReader } from './partReader';
import type { TemplateProblem } from './templateProblem';

const point: PartReader<TaskPoint> = (value, path, problems) =>
  typeof value === 'string'
    ? { text: text(value, path, problems), points: [] }
    : partsOf<TaskPoint>({ text: neededText, points: listOf(text) })(value, path, problems);

const activity = partsOf<TaskActivity>({ title: neededText, points: listOf(point) });

const sampleKpi = partsOf<SampleKpi>({
  code: text,
  department: neededText,
  linkedTarget: text,
  name: neededText,
  definition: text,
  formula: text,
  unit: text,
  polarity: text,
  baseline: textOrNumber,
  target: textOrNumber,
  upper: textOrNumber,
  deadlineShare: numberBetween(0, 1),
  frequency: text,
  source: text,
  available: text,
  owner: text,
});

const template = partsOf<TaskTemplate>({
  language: oneOf('en', 'id'),
  title: neededText,
  type: text,
  stage: text,
  departments: listOf(text),
  duration: text,
  objective: text,
  output: text,
  introduction: text,
  activities: listOf(activity),
  columns: listOf(text),
  sampleDepartments: listOf(partsOf({ department: neededText, head: text, responsibilities: text })),
  sampleTargets: listOf(partsOf({ department: neededText, task: text, target: neededText, period: text })),
  sampleKpis: listOf(sampleKpi),
  notes: listOf(text),
  references: listOf(text),
});

export type ParsedTemplate =
  | { readonly template: TaskTemplate; readonly problems?: undefined }
  | { readonly template?: undefined; readonly problems: readonly TemplateProblem[] };

/**
 * Reads a facilitator's template, already parsed from JSON. Only `title` must be there; what is left out is empty.
 * Never throws: what is wrong comes back as problems, each with its place (see templateProblemSentence for words).
 */
export function parseTaskTemplate(json: unknown): ParsedTemplate {
  const problems: TemplateProblem[] = [];
  const read = template(json, '', problems);
  return problems.length === 0 ? { template: read } : { problems };
}
