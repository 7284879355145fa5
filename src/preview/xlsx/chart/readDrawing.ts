import type { Sheet } from '../../workbook/Sheet';
import { child, descend, everywhere, relationshipId, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readChart } from './readChart';

/** Adds the charts of a sheet's drawing (ECMA-376 Part 1, 20.5.2.33 twoCellAnchor); pictures and shapes the model does not know. */
export function readDrawing(context: ReadContext, sheet: Sheet, sheetPath: string): void {
  for (const { target: path } of context.parts.related(sheetPath, 'drawing')) {
    const charts = new Map(context.parts.related(path, 'chart').map(({ id, target }) => [id, target]));
    for (const anchor of context.parts.read(path)?.children ?? []) {
      const [reference] = everywhere(anchor, 'chart');
      const target = reference && charts.get(relationshipId(reference) ?? '');
      const position = readPosition(anchor);
      const content = target === undefined ? undefined : readChart(context, target);
      if (!content || !position) continue;
      const { name = '', descr } = descend(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr')?.attributes ?? {};
      const chart = { id: String(context.workbook.nextId()), name, ...content, position };
      sheet.charts.push(descr === undefined ? chart : { ...chart, alternativeText: descr });
    }
  }
}

/** Cells, both corners inside; a chart that ends at a cell's edge does not reach into that cell. */
function readPosition(anchor: XmlElement): Sheet['charts'][number]['position'] | undefined {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  if (!from || !to) return undefined;
  const top = whole(from, 'row');
  const left = whole(from, 'col');
  const bottom = whole(to, 'row') - (whole(to, 'rowOff') === 0 ? 1 : 0);
  const right = whole(to, 'col') - (whole(to, 'colOff') === 0 ? 1 : 0);
  return { top, left, bottom: Math.max(bottom, top), right: Math.max(right, left) };
}

function whole(corner: XmlElement, name: string): number {
  return Number(child(corner, name)?.text ?? 0);
}
