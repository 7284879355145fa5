import type { Chart } from '../../book/model/Chart';
import { displayText } from '../../book/model/displayText';
import { axisTicks } from './axisTicks';
import type { ChartData } from './chartData';
import { drawLegend } from './drawLegend';
import { drawSeries } from './drawSeries';
import { svg } from './svg';

/** The rectangle in which the values are drawn, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where a value stands, from the top. */
  place(value: number): number;
}

const ink = '#595959';
const faint = '#d9d9d9';
const font = 'Calibri, Carlito, Arial, sans-serif';

/** Draws a chart of columns and lines in a box of this size. */
export function drawChart(chart: Chart, data: ChartData, width: number, height: number): SVGElement {
  const { valueAxis, categoryAxis, title, legend } = chart;
  const numbers = data.lines.flatMap((line) => line.values.filter((value) => value !== undefined));
  const ticks = axisTicks(numbers, valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit);
  const plot = plotArea(chart, ticks, width, height);
  const picture = svg('svg', {
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: 'img',
    'aria-label': chart.alternativeText ?? title ?? chart.name,
    'font-family': font,
    'font-size': 12,
    fill: ink,
  });
  picture.append(svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#ffffff', stroke: faint }));
  if (title) picture.append(svg('text', { x: width / 2, y: 24, 'text-anchor': 'middle', 'font-size': 16 }, title));
  picture.append(...drawValueAxis(ticks, plot, valueAxis), ...drawCategories(data.categories, plot));
  picture.append(...drawSeries(data, plot, chart.series.find((each) => each.gapWidth !== undefined)?.gapWidth ?? 150));
  const middle = plot.top + plot.height / 2;
  if (valueAxis.title) {
    const turn = `rotate(-90 14 ${String(middle)})`;
    picture.append(svg('text', { x: 14, y: middle, 'text-anchor': 'middle', transform: turn }, valueAxis.title));
  }
  if (categoryAxis.title) {
    const y = plot.top + plot.height + 34;
    picture.append(svg('text', { x: plot.left + plot.width / 2, y, 'text-anchor': 'middle' }, categoryAxis.title));
  }
  if (legend) picture.append(drawLegend(data, chart, width, height, title ? 34 : 10));
  return picture;
}

function plotArea(
  { valueAxis, categoryAxis, title, legend, legendLook }: Chart,
  ticks: readonly number[],
  width: number,
  height: number,
): Plot {
  const room = roomOf(legendLook?.overlay === true ? undefined : legend);
  const left = (valueAxis.title ? 28 : 12) + 30 + room.Left;
  const top = (title ? 40 : 16) + room.Top;
  const bottom = 28 + (categoryAxis.title ? 18 : 0) + room.Bottom;
  const right = 16 + room.Right + room.Corner;
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const plotHeight = Math.max(1, height - top - bottom);
  return {
    left,
    top,
    width: Math.max(1, width - left - right),
    height: plotHeight,
    place: (value) => top + plotHeight * (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low || 1)),
  };
}

/** What a legend takes of each side, in pixels. */
function roomOf(legend: Chart['legend']): Record<NonNullable<Chart['legend']>, number> {
  const none = { Top: 0, Bottom: 0, Left: 0, Right: 0, Corner: 0 };
  if (legend === undefined) return none;
  return { ...none, [legend]: legend === 'Top' || legend === 'Bottom' ? 24 : 110 };
}

function drawValueAxis(
  ticks: readonly number[],
  plot: Plot,
  { gridlines, numberFormat }: Chart['valueAxis'],
): SVGElement[] {
  return ticks.flatMap((tick, index) => {
    const y = plot.place(tick);
    const label = displayText(tick, numberFormat ?? 'General');
    const text = svg('text', { x: plot.left - 8, y: y + 4, 'text-anchor': 'end' }, label);
    const line = { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y, stroke: faint };
    return gridlines || index === 0 ? [svg('line', line), text] : [text];
  });
}

function drawCategories(categories: readonly string[], plot: Plot): SVGElement[] {
  const step = plot.width / Math.max(1, categories.length);
  const most = Math.max(3, Math.floor(step / 6.5));
  return categories.map((category, index) => {
    const short = category.length > most ? `${category.slice(0, most - 1)}…` : category;
    const x = plot.left + step * (index + 0.5);
    return svg('text', { x, y: plot.top + plot.height + 18, 'text-anchor': 'middle' }, short);
  });
}
