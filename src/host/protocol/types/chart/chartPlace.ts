import { columnAt, columnOffset, rowAt, rowOffset } from '../../ranges/columnOffset';
import type { Area } from '../../../book/model/Area';
import type { ChartOfSheet } from './chartType';
import type { Properties, Property } from '../../engine/ObjectType';
import { asNumber } from '../../engine/propertyValue';

type Edges = Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>;

/** Top, left, width and height in points. The chart lies over whole cells, so what is read back is the nearest cell's edge. */
export const chartPlace: Properties<ChartOfSheet> = {
  Top: edge(
    (edges) => edges.top,
    (edges, top) => ({ ...edges, top, bottom: edges.bottom + top - edges.top }),
  ),
  Left: edge(
    (edges) => edges.left,
    (edges, left) => ({ ...edges, left, right: edges.right + left - edges.left }),
  ),
  Width: edge(
    (edges) => edges.right - edges.left,
    (edges, width) => ({ ...edges, right: edges.left + width }),
  ),
  Height: edge(
    (edges) => edges.bottom - edges.top,
    (edges, height) => ({ ...edges, bottom: edges.top + height }),
  ),
};

/** Lets a chart cover the cells from `start` to `end`; without an end it keeps its size. */
export function placeChart(target: ChartOfSheet, start: Area, end: Area | undefined): void {
  const { sheet, chart } = target;
  if (end) {
    const { top, left } = start;
    chart.position = { top, left, bottom: Math.max(top, end.bottom), right: Math.max(left, end.right) };
    return;
  }
  const edges = edgesOf(target);
  const top = rowOffset(sheet, start.top);
  const left = columnOffset(sheet, start.left);
  cover(target, { top, left, bottom: top + edges.bottom - edges.top, right: left + edges.right - edges.left });
}

function edge(read: (edges: Edges) => number, change: (edges: Edges, points: number) => Edges): Property<ChartOfSheet> {
  return {
    get: (target) => read(edgesOf(target)),
    set: (target, value) => {
      cover(target, change(edgesOf(target), asNumber(value, 0)));
    },
  };
}

function cover({ sheet, chart }: ChartOfSheet, { top, left, bottom, right }: Edges): void {
  chart.position = {
    top: rowAt(sheet, top),
    left: columnAt(sheet, left),
    bottom: Math.max(rowAt(sheet, top), rowAt(sheet, bottom - 1)),
    right: Math.max(columnAt(sheet, left), columnAt(sheet, right - 1)),
  };
}

function edgesOf({ sheet, chart }: ChartOfSheet): Edges {
  const { top, left, bottom, right } = chart.position;
  return {
    top: rowOffset(sheet, top),
    left: columnOffset(sheet, left),
    bottom: rowOffset(sheet, bottom + 1),
    right: columnOffset(sheet, right + 1),
  };
}
