import type { Chart } from '../../book/model/Chart';
import type { ChartData } from './chartData';
import { fontAttributes } from './fontAttributes';
import { svg } from './svg';

const signWidth = 6.6;
const entryGap = 34;

/** Draws the names of the series with their colours. */
export function drawLegend(
  { lines }: ChartData,
  { legend: side = 'Right', legendLook }: Chart,
  width: number,
  height: number,
  top: number,
): SVGElement {
  const isBeside = side !== 'Top' && side !== 'Bottom';
  const widths = lines.map(({ name }) => name.length * signWidth + entryGap);
  let x = isBeside ? (side === 'Left' ? 10 : width - 116) : (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  let y = isBeside
    ? side === 'Corner'
      ? top + 14
      : height / 2 - lines.length * 10
    : side === 'Top'
      ? top + 14
      : height - 12;
  const entries = lines.flatMap((line, index) => {
    const mark =
      line.kind === 'line'
        ? svg('line', { x1: x, x2: x + 18, y1: y - 4, y2: y - 4, stroke: line.color, 'stroke-width': line.weight })
        : svg('rect', { x: x + 6, y: y - 9, width: 10, height: 10, fill: line.color });
    const text = svg('text', { x: x + 22, y, ...fontAttributes(legendLook?.font, 12) }, line.name);
    if (isBeside) y += 20;
    else x += widths[index] ?? 0;
    return [mark, text];
  });
  return svg('g', {}, ...entries);
}
