import { highest } from '../../book/model/lists/highest';
import type { ChartData, ChartLine } from './chartData';
import type { LabelPosition } from '../../book/model/Chart';
import { fontAttributes } from './fontAttributes';
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
    const fill = line.pointColors[index] ?? line.color;
    const bar = svg('rect', { x, y: Math.min(y, base), width, height: Math.abs(base - y), fill });
    return [bar, ...label(line, index, x + width / 2, besideColumn(line, Math.min(y, base), Math.max(y, base)))];
  });
}

function drawLine(line: ChartLine, plot: Plot, step: number): SVGElement[] {
  const points = line.values.flatMap((value, index) =>
    value === undefined ? [] : [{ x: plot.left + step * (index + 0.5), y: plot.place(value), index }],
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
  const labels = points.flatMap(({ x, y, index }) => label(line, index, x, y + 4, besidePoint(line)));
  return [path, ...markers, ...labels];
}

/** Where the label of a column stands between its upper and its lower end. */
function besideColumn({ labelPosition }: ChartLine, upper: number, lower: number): number {
  if (labelPosition === 'Center') return (upper + lower) / 2 + 4;
  if (labelPosition === 'InsideEnd') return upper + 13;
  return labelPosition === 'InsideBase' ? lower - 4 : upper - 4;
}

interface Shift {
  readonly dx?: number;
  readonly dy?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const shifts: Readonly<Partial<Record<LabelPosition, Shift>>> = {
  Right: { dx: 7, anchor: 'start' },
  Left: { dx: -7, anchor: 'end' },
  Top: { dy: -11 },
  Bottom: { dy: 13 },
};

function besidePoint({ labelPosition }: ChartLine): Shift {
  return (labelPosition && shifts[labelPosition]) ?? {};
}

function label(
  { labels, labelFont: font }: ChartLine,
  index: number,
  x: number,
  y: number,
  { dx = 0, dy = 0, anchor = 'middle' }: Shift = {},
): SVGElement[] {
  const text = labels[index];
  if (text === undefined) return [];
  return [svg('text', { x: x + dx, y: y + dy, 'text-anchor': anchor, ...fontAttributes(font, 11) }, text)];
}
