import { highest } from '../../book/model/lists/highest';
import type { ChartData, ChartLine } from './chartData';
import type { Plot } from './drawChart';
import { svg } from './svg';

/** Draws columns side by side and lines over them. `gapWidth` is Excel's: the gap in percent of a column. */
export function drawSeries({ categories, lines }: ChartData, plot: Plot, gapWidth: number): SVGElement[] {
  const count = highest([categories.length, ...lines.map(({ values }) => values.length)], 1);
  const step = plot.width / count;
  const columns = lines.filter(({ kind }) => kind === 'column');
  const columnWidth = step / (Math.max(1, columns.length) + gapWidth / 100);
  return [
    ...columns.flatMap((line, index) => {
      const offset = (step - columnWidth * columns.length) / 2 + columnWidth * index;
      return drawColumns(line, plot, step, offset, columnWidth);
    }),
    ...lines.filter(({ kind }) => kind === 'line').flatMap((line) => drawLine(line, plot, step)),
  ];
}

function drawColumns(line: ChartLine, plot: Plot, step: number, offset: number, width: number): SVGElement[] {
  const base = plot.place(0);
  return line.values.flatMap((value, index) => {
    if (value === undefined) return [];
    const x = plot.left + step * index + offset;
    const y = plot.place(value);
    const bar = svg('rect', { x, y: Math.min(y, base), width, height: Math.abs(base - y), fill: line.color });
    return line.hasLabels ? [bar, label(value, x + width / 2, Math.min(y, base) - 4)] : [bar];
  });
}

function drawLine(line: ChartLine, plot: Plot, step: number): SVGElement[] {
  const points = line.values.flatMap((value, index) =>
    value === undefined ? [] : [{ x: plot.left + step * (index + 0.5), y: plot.place(value), value }],
  );
  const path = svg('polyline', {
    points: points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' '),
    fill: 'none',
    stroke: line.color,
    'stroke-width': line.weight,
    'stroke-dasharray': line.isDashed ? '6 4' : 'none',
  });
  const markers = line.hasMarkers
    ? points.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 3.5, fill: line.color }))
    : [];
  const labels = line.hasLabels ? points.map(({ x, y, value }) => label(value, x, y - 7)) : [];
  return [path, ...markers, ...labels];
}

function label(value: number, x: number, y: number): SVGElement {
  return svg('text', { x, y, 'text-anchor': 'middle', 'font-size': 11 }, String(Number(value.toPrecision(6))));
}
