import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import type { ChartSeries } from '../../book/model/Chart';
import type { Workbook } from '../../book/model/Workbook';
import { xml, xmlText } from '../package/xml';
import { chartReference, type ChartReference } from './chartReference';
import type { FileChartType } from './chartTypes';
import { fileMarker } from './lineStyles';
import { dataLabelsXml } from './dataLabelsXml';
import { fillXml, shapeXml } from './shapeXml';

/** One series with its cached values, so that a reader that does not calculate draws it (ECMA-376 Part 1, 21.2.2.170 and after). */
export function seriesXml(workbook: Workbook, series: ChartSeries, index: number, type: FileChartType): string {
  const values = chartReference(workbook, series.values);
  const isLine = type.element === 'lineChart';
  return xml(
    'c:ser',
    {},
    xml('c:idx', { val: index }),
    xml('c:order', { val: index }),
    series.name === '' ? '' : xml('c:tx', {}, nameXml(workbook, series.name)),
    shapeXml(series, isLine),
    type.element === 'barChart' ? xml('c:invertIfNegative', { val: false }) : '',
    isLine ? markerXml(series, type) : '',
    pointsXml(series, type),
    dataLabelsXml(series),
    series.categories === undefined ? '' : xml('c:cat', {}, categoriesXml(chartReference(workbook, series.categories))),
    xml('c:val', {}, xml('c:numRef', {}, xml('c:f', {}, xmlText(values.formula)), numberCache(values))),
    isLine ? xml('c:smooth', { val: false }) : '',
  );
}

function nameXml(workbook: Workbook, name: string): string {
  if (!name.startsWith('=')) return xml('c:v', {}, xmlText(name));
  const reference = chartReference(workbook, name);
  return xml('c:strRef', {}, xml('c:f', {}, xmlText(reference.formula)), textCache(reference));
}

function categoriesXml(reference: ChartReference): string {
  const shown = reference.values.filter((value) => value !== null);
  const areNumbers = shown.length > 0 && shown.every((value) => typeof value === 'number');
  const formula = xml('c:f', {}, xmlText(reference.formula));
  if (areNumbers) return xml('c:numRef', {}, formula, numberCache(reference));
  return xml('c:strRef', {}, formula, textCache(reference));
}

function markerXml({ marker }: ChartSeries, { hasMarkers }: FileChartType): string {
  if (marker === undefined && hasMarkers) return '';
  return xml('c:marker', {}, xml('c:symbol', { val: marker === undefined ? 'none' : fileMarker(marker) }));
}

/** Points with a fill of their own (21.2.2.52 dPt). */
function pointsXml({ points = {} }: ChartSeries, type: FileChartType): string {
  return Object.entries(points)
    .filter(([, { fill }]) => fill !== undefined)
    .map(([index, { fill }]) =>
      xml(
        'c:dPt',
        {},
        xml('c:idx', { val: index }),
        type.element === 'barChart' ? xml('c:invertIfNegative', { val: false }) : '',
        fillXml(fill),
      ),
    )
    .join('');
}

function numberCache({ values, numberFormat }: ChartReference): string {
  const points = values.map((value, index) => point(index, typeof value === 'number' ? String(value) : ''));
  return xml(
    'c:numCache',
    {},
    xml('c:formatCode', {}, xmlText(numberFormat)),
    xml('c:ptCount', { val: values.length }),
    points,
  );
}

function textCache({ values }: ChartReference): string {
  const points = values.map((value, index) => point(index, shownText(value)));
  return xml('c:strCache', {}, xml('c:ptCount', { val: values.length }), points);
}

/** Blank cells have no point. */
function point(index: number, text: string): string {
  return text === '' ? '' : xml('c:pt', { idx: index }, xml('c:v', {}, xmlText(text)));
}

function shownText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}
