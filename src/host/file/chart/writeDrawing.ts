import type { Chart } from '../../book/model/Chart';
import type { Sheet } from '../../book/model/Sheet';
import { namespaces } from '../package/namespaces';
import { relationshipTypes } from '../package/relationshipTypes';
import { xml } from '../package/xml';
import type { WriteContext } from '../workbook/WriteContext';
import { chartXml } from './chartXml';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Adds the drawing with a sheet's charts and gives the sheet's element for it (ECMA-376 Part 1, 20.5.2.35 wsDr); empty without a drawing. */
export function writeDrawing({ parts, workbook }: WriteContext, sheet: Sheet, sheetPath: string): string {
  const inFile = parts.relatedPath(sheetPath, 'drawing', '');
  if (sheet.charts.length === 0 && inFile === '') return '';
  const path = inFile === '' ? parts.freePath('xl/drawings/drawing') : inFile;
  const anchors = sheet.charts.map((chart, index) => {
    const chartPath = parts.pathOf(chart, 'xl/charts/chart');
    parts.add(chartPath, chartType, chartXml(workbook, chart));
    const relationship = parts.relate(path, relationshipTypes.chart, chartPath);
    return anchorXml(chart, parts.numberOf(chart, 'frame', index + 2), relationship);
  });
  const spaces = { 'xmlns:xdr': namespaces.spreadsheetDrawing, 'xmlns:a': namespaces.drawing };
  parts.add(path, drawingType, xml('xdr:wsDr', spaces, anchors));
  return xml('drawing', { 'r:id': parts.relate(sheetPath, relationshipTypes.drawing, path) });
}

function anchorXml({ position, name, alternativeText }: Chart, id: number, relationship: string): string {
  const properties = { id, name, descr: alternativeText };
  const chart = xml('c:chart', {
    'xmlns:c': namespaces.chart,
    'xmlns:r': namespaces.relationships,
    'r:id': relationship,
  });
  const frame = xml(
    'xdr:graphicFrame',
    { macro: '' },
    xml('xdr:nvGraphicFramePr', {}, xml('xdr:cNvPr', properties), xml('xdr:cNvGraphicFramePr')),
    xml('xdr:xfrm', {}, xml('a:off', { x: 0, y: 0 }), xml('a:ext', { cx: 0, cy: 0 })),
    xml('a:graphic', {}, xml('a:graphicData', { uri: namespaces.chart }, chart)),
  );
  return xml(
    'xdr:twoCellAnchor',
    {},
    cornerXml('xdr:from', position.top, position.left),
    cornerXml('xdr:to', position.bottom + 1, position.right + 1),
    frame,
    xml('xdr:clientData'),
  );
}

/** The top left corner of a cell. */
function cornerXml(name: string, row: number, column: number): string {
  const parts = { col: column, colOff: 0, row, rowOff: 0 };
  return xml(
    name,
    {},
    Object.entries(parts).map(([part, value]) => xml(`xdr:${part}`, {}, String(value))),
  );
}
