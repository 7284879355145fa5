import type { Chart } from '../../book/model/Chart';
import type { Sheet } from '../../book/model/Sheet';
import { keepOrigin } from '../merge/origins';
import { child, descend, everywhere, numberAttribute, relationshipId, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readChart } from './readChart';

/** Adds the charts of a sheet's drawing (ECMA-376 Part 1, 20.5.2.33 twoCellAnchor); pictures and shapes stay in the file. */
export function readDrawing(context: ReadContext, sheet: Sheet, sheetPath: string): void {
  for (const { target: path } of context.parts.related(sheetPath, 'drawing')) {
    const charts = new Map(context.parts.related(path, 'chart').map(({ id, target }) => [id, target]));
    for (const anchor of context.parts.read(path)?.children ?? []) {
      const chart = readAnchor(context, anchor, charts);
      if (chart) sheet.charts.push(chart);
    }
  }
}

/** The chart in a frame; `charts` gives the parts by their relationships. */
function readAnchor(context: ReadContext, anchor: XmlElement, charts: ReadonlyMap<string, string>): Chart | undefined {
  const [reference] = everywhere(anchor, 'chart');
  const target = reference && charts.get(relationshipId(reference) ?? '');
  if (target === undefined) return undefined;
  const position = readPosition(anchor);
  const content = readChart(context, target);
  if (!position || !content) return undefined;
  const frame = descend(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
  const chart: Chart = { id: String(context.workbook.nextId()), ...readName(frame), ...content, position };
  keepOrigin(chart, context.file, { path: target, id: numberAttribute(frame, 'id') ?? 0 });
  return chart;
}

function readName(frame: XmlElement | undefined): Pick<Chart, 'name' | 'alternativeText'> {
  const { name = '', descr } = frame?.attributes ?? {};
  return descr === undefined ? { name } : { name, alternativeText: descr };
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
