import { letterSigns, rangeSigns } from '../../kpi/judge/signs';
import type { TaskActivity, TaskTemplate } from '../../kpi/card/taskTemplate';
import type { WorkbookWords } from '../../words/workbookWords';
import type { SheetKey } from '../names';
import type { GuideRow } from './GuideRow';

/** The sheets in which each activity is done; the first activity is this page itself. */
const sheetsOfActivity: readonly (readonly SheetKey[])[] = [[], ['departments', 'targets'], ['kpis', 'overview']];

const gap: GuideRow = { kind: 'gap', cells: [] };

function section(title: string): GuideRow {
  return { kind: 'section', cells: [title] };
}

function facts(entries: readonly (readonly [label: string, text: string])[]): GuideRow[] {
  return entries.filter(([, text]) => text !== '').map((cells) => ({ kind: 'fact', cells }));
}

function activityRows(activity: TaskActivity, index: number, words: WorkbookWords): GuideRow[] {
  const points = activity.points.flatMap(({ text, points: examples }) => [
    `•  ${text}`,
    ...examples.map((example) => `     –  ${example}`),
  ]);
  const links = sheetsOfActivity[index] ?? [];
  const texts = [activity.title, ...points];
  while (texts.length < links.length) texts.push('');
  return texts.map((text, row) => {
    const link = links[row];
    return {
      kind: row === 0 ? 'step' : 'point',
      cells: [row === 0 ? String(index + 1) : '', text, '', link ? `→ ${words.guide.open}: ${words.sheets[link]}` : ''],
      link,
    };
  });
}

function smartRows(words: WorkbookWords): GuideRow[] {
  const { smartHead, smartRows: rows } = words.guide;
  return [
    { kind: 'head', cells: [smartHead.letter, smartHead.checks, smartHead.good, smartHead.poor] },
    ...rows.map(({ letter, checks, good, poor }): GuideRow => ({
      kind: 'columns',
      cells: [letter, checks, `${letterSigns.met.sign} ${good}`, `${letterSigns.notMet.sign} ${poor}`],
    })),
  ];
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
      : [gap, section(title), ...texts.map((text): GuideRow => ({ kind: 'wide', cells: [`•  ${text}`] }))];
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
    ...(template.introduction === '' ? [] : [{ kind: 'wide', cells: [template.introduction] } as const]),
    gap,
    section(guide.steps),
    ...template.activities.flatMap((activity, index) => activityRows(activity, index, words)),
    gap,
    section(guide.activityAgainstKpi),
    { kind: 'head', cells: ['', guide.activityHead, guide.kpiHead, ''] },
    ...guide.pairs.map(({ activity, kpi }): GuideRow => ({ kind: 'columns', cells: ['', activity, kpi, ''] })),
    gap,
    section(guide.smart),
    ...smartRows(words),
    gap,
    section(guide.okr),
    { kind: 'wide', cells: [guide.okrText] },
    gap,
    section(guide.legend.title),
    ...legendRows(words),
    { kind: 'wide', cells: [guide.withoutAddIn] },
    ...list(guide.notes, template.notes),
    ...list(guide.references, template.references),
  ];
}
