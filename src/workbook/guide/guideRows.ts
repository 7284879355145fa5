import { letterSigns, rangeSigns } from '../../kpi/judge/signs';
import type { TaskActivity, TaskTemplate } from '../../kpi/card/taskTemplate';
import type { WorkbookWords } from '../../words/workbookWords';
import type { SheetKey } from '../names';
import type { GuideRow } from './GuideRow';

/** The sheets in which each activity is done; the first activity is this page itself. */
const sheetsOfActivity: readonly (readonly SheetKey[])[] = [[], ['departments', 'targets'], ['kpis', 'overview']];

const gap: GuideRow = { kind: 'gap' };

function section(label: string): GuideRow {
  return { kind: 'section', label };
}

function facts(entries: readonly (readonly [label: string, text: string])[]): GuideRow[] {
  return entries.filter(([, text]) => text !== '').map(([label, text]) => ({ kind: 'fact', label, text }));
}

function activityRows(activity: TaskActivity, index: number): GuideRow[] {
  const points = activity.points.flatMap(({ text, points: examples }) => [
    `•  ${text}`,
    ...examples.map((example) => `     –  ${example}`),
  ]);
  const links = sheetsOfActivity[index] ?? [];
  const texts = [activity.title, ...points];
  while (texts.length < links.length) texts.push('');
  return texts.map((text, row) => ({
    kind: row === 0 ? 'step' : 'point',
    label: row === 0 ? String(index + 1) : '',
    text,
    link: links[row],
  }));
}

/** A letter with what is looked at, a good and a poor example, each on a line of its own. */
function smartRows({ guide }: WorkbookWords): GuideRow[] {
  const lines = (letter: { readonly checks: string; readonly good: string; readonly poor: string }): string =>
    [letter.checks, `${letterSigns.met.sign} ${letter.good}`, `${letterSigns.notMet.sign} ${letter.poor}`].join('\n');
  return facts(guide.smartRows.map((row) => [row.letter, lines(row)]));
}

function legendRows(words: WorkbookWords): GuideRow[] {
  const { legend } = words.guide;
  const rows = [
    [rangeSigns.none.sign, legend.none],
    [rangeSigns.tooFew.sign, legend.tooFew],
    [rangeSigns.inRange.sign, legend.inRange],
    [rangeSigns.tooMany.sign, legend.tooMany],
    [letterSigns.met.sign, legend.met],
    [letterSigns.notMet.sign, legend.notMet],
    [letterSigns.notJudged.sign, legend.notJudged],
  ] as const;
  return facts(rows);
}

/** The task card as a working page, from top to bottom. A part that the template leaves out is left out here too. */
export function guideRows(template: TaskTemplate, words: WorkbookWords): GuideRow[] {
  const { guide } = words;
  const list = (title: string, texts: readonly string[]): GuideRow[] =>
    texts.length === 0
      ? []
      : [gap, section(title), ...texts.map((text): GuideRow => ({ kind: 'point', text: `•  ${text}` }))];
  return [
    section(template.title),
    ...facts([
      [guide.objective, template.objective],
      [guide.output, template.output],
      [guide.type, template.type],
      [guide.stage, template.stage],
      [guide.departments, template.departments.join(', ')],
      [guide.duration, template.duration],
    ]),
    ...(template.introduction === '' ? [] : [{ kind: 'point', text: template.introduction } as const]),
    gap,
    section(guide.steps),
    ...template.activities.flatMap((activity, index) => activityRows(activity, index)),
    gap,
    section(guide.activityAgainstKpi),
    { kind: 'head', label: guide.activityHead, text: guide.kpiHead },
    ...facts(guide.pairs.map(({ activity, kpi }) => [activity, kpi])),
    gap,
    section(guide.smart),
    ...smartRows(words),
    gap,
    section(guide.okr),
    { kind: 'point', text: guide.okrText },
    gap,
    section(guide.legend.title),
    ...legendRows(words),
    { kind: 'point', text: guide.withoutAddIn },
    ...list(guide.notes, template.notes),
    ...list(guide.references, template.references),
  ];
}
