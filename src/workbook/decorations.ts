import type { SampleRows, TaskTemplate } from '../kpi/card/taskTemplate';
import type { WorkbookWords } from '../words/workbookWords';
import { tableSpecs } from './columns/tableSpecs';
import type { Decoration, DecorationKind } from './drawing/Decoration';
import type { SheetKey } from './names';
import type { Pages } from './plan/Pages';
import { isAccepted } from './runInExcel';
import { decorateGuideSheet } from './sheets/drawGuideSheet';
import { decorateOverviewChart } from './sheets/drawOverviewChart';
import { decorateOverviewSheet } from './sheets/drawOverviewSheet';
import { decorateReviewSheet } from './sheets/drawReviewSheet';
import { decorateSettingsSheet } from './sheets/drawSettingsSheet';
import { decorateTableSheet } from './sheets/drawTableSheet';

/** In the order in which they are drawn; heights come last, when everything else stands. */
const kinds: readonly DecorationKind[] = ['chart', 'links', 'frozen', 'steps', 'page', 'heights'];

/** What only decorates the new sheets, by kind: each kind is a batch. */
export function decorations(
  pages: Pages,
  rows: SampleRows,
  template: TaskTemplate,
  words: WorkbookWords,
): readonly (readonly [DecorationKind, readonly Decoration[]])[] {
  const specs = tableSpecs(words);
  const ofSheet: Readonly<Record<Exclude<SheetKey, 'departments' | 'targets' | 'kpis'>, DecorateSheet>> = {
    guide: (sheet) => decorateGuideSheet(sheet, template, words),
    overview: (sheet) => [...decorateOverviewChart(sheet, words), ...decorateOverviewSheet(sheet, words)],
    review: (sheet) => decorateReviewSheet(sheet, specs, words),
    settings: (sheet) => decorateSettingsSheet(sheet, words),
  };
  const all = [
    ...Object.entries(ofSheet).flatMap(([key, decorate]) => {
      const sheet = pages.sheets.get(key as SheetKey);
      return sheet ? decorate(sheet) : [];
    }),
    ...specs.flatMap((spec) => {
      const sheet = pages.sheets.get(spec.key);
      return sheet ? decorateTableSheet(sheet, spec, rows[spec.key], words) : [];
    }),
  ];
  return kinds
    .map((kind) => [kind, all.filter((each) => each.kind === kind)] as const)
    .filter(([, ofKind]) => ofKind.length > 0);
}

type DecorateSheet = (sheet: Excel.Worksheet) => Decoration[];

/** Draws each kind of looks in a batch of its own. Gives the kinds that Excel refused. */
export async function decorate(
  context: Excel.RequestContext,
  looks: ReturnType<typeof decorations>,
  onStep: () => void,
): Promise<DecorationKind[]> {
  const refused: DecorationKind[] = [];
  for (const [kind, ofKind] of looks) {
    onStep();
    for (const { queue } of ofKind) queue();
    if (!(await isAccepted(context))) refused.push(kind);
  }
  return refused;
}
