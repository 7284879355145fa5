import type { Chart } from '../../book/model/Chart';
import { xml } from '../package/xml';
import { solidFill } from './shapeXml';
import { titleXml } from './titleXml';

const gridlineColor = '#D9D9D9';

/** The category axis and the value axis (ECMA-376 Part 1, 21.2.2.25 catAx, 21.2.2.226 valAx); lying bars swap their places. */
export function axesXml(
  { valueAxis, categoryAxis }: Chart,
  [categoryId, valueId]: readonly [number, number],
  isLying: boolean,
): string {
  const { minimum, maximum, majorUnit, numberFormat } = valueAxis;
  const category = xml(
    'c:catAx',
    {},
    xml('c:axId', { val: categoryId }),
    xml('c:scaling', {}, xml('c:orientation', { val: 'minMax' })),
    xml('c:delete', { val: false }),
    xml('c:axPos', { val: isLying ? 'l' : 'b' }),
    titleOf(categoryAxis.title),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: true }),
    ticks(),
    xml('c:crossAx', { val: valueId }),
    xml('c:crosses', { val: 'autoZero' }),
    xml('c:auto', { val: true }),
    xml('c:lblAlgn', { val: 'ctr' }),
    xml('c:lblOffset', { val: 100 }),
    xml('c:noMultiLvlLbl', { val: false }),
  );
  const value = xml(
    'c:valAx',
    {},
    xml('c:axId', { val: valueId }),
    xml(
      'c:scaling',
      {},
      xml('c:orientation', { val: 'minMax' }),
      maximum === undefined ? '' : xml('c:max', { val: maximum }),
      minimum === undefined ? '' : xml('c:min', { val: minimum }),
    ),
    xml('c:delete', { val: false }),
    xml('c:axPos', { val: isLying ? 'b' : 'l' }),
    valueAxis.gridlines
      ? xml('c:majorGridlines', {}, xml('c:spPr', {}, xml('a:ln', {}, solidFill(gridlineColor))))
      : '',
    titleOf(valueAxis.title),
    xml('c:numFmt', { formatCode: numberFormat ?? 'General', sourceLinked: numberFormat === undefined }),
    ticks(),
    xml('c:crossAx', { val: categoryId }),
    xml('c:crosses', { val: 'autoZero' }),
    xml('c:crossBetween', { val: 'between' }),
    majorUnit === undefined ? '' : xml('c:majorUnit', { val: majorUnit }),
  );
  return category + value;
}

function ticks(): string[] {
  return [
    xml('c:majorTickMark', { val: 'out' }),
    xml('c:minorTickMark', { val: 'none' }),
    xml('c:tickLblPos', { val: 'low' }),
  ];
}

function titleOf(title: string | undefined): string {
  return title === undefined ? '' : titleXml(title);
}
