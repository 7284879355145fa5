import { paperSizes } from '../../book/model/paperSizes';
import { lastColumn, lastRow } from '../../book/model/Area';
import type { PageBreak, PageLayout, Sheet } from '../../book/model/Sheet';
import { xml, xmlText } from '../package/xml';

const pointsPerInch = 72;

/** Margins in inches, paper, headers and footers, page breaks (ECMA-376 Part 1, 18.3.1.70, .62, .63, .46, .73, .14). */
export function pageXml({ pageLayout }: Sheet): string {
  const { left, right, top, bottom, header, footer } = pageLayout.margins;
  const margins = Object.entries({ left, right, top, bottom, header, footer });
  return [
    pageLayout.centerHorizontally ? xml('printOptions', { horizontalCentered: true }) : '',
    xml('pageMargins', Object.fromEntries(margins.map(([side, points]) => [side, inches(points)]))),
    setupXml(pageLayout),
    headerFooterXml(pageLayout),
    breaksXml('rowBreaks', pageLayout.rowBreaks, lastColumn),
    breaksXml('colBreaks', pageLayout.columnBreaks, lastRow),
  ].join('');
}

/** A direction that is left free is written as 0 pages, where the file's default would be 1. */
function setupXml({ paperSize, orientation, scale, fitToWidth, fitToHeight }: PageLayout): string {
  const fits = fitToWidth !== null || fitToHeight !== null;
  return xml('pageSetup', {
    paperSize: paperSizes[paperSize],
    scale: fits || scale === 100 ? undefined : scale,
    fitToWidth: fits ? (fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (fitToHeight ?? 0) : undefined,
    orientation: orientation.toLowerCase(),
  });
}

function headerFooterXml({ header, footer }: PageLayout): string {
  const top = sections(header);
  const bottom = sections(footer);
  if (top === '' && bottom === '') return '';
  return xml(
    'headerFooter',
    {},
    top === '' ? '' : xml('oddHeader', {}, xmlText(top)),
    bottom === '' ? '' : xml('oddFooter', {}, xmlText(bottom)),
  );
}

/** Each break by the number of lines before it, from end to end of the sheet (18.3.1.3 brk). */
function breaksXml(name: string, breaks: readonly PageBreak[], max: number): string {
  const { length: count } = breaks;
  if (count === 0) return '';
  const each = breaks.map(({ line }) => xml('brk', { id: line, max, man: true }));
  return xml(name, { count, manualBreakCount: count }, each);
}

/** `{ left: 'Plan', center: '', right: '&P' }` → `&LPlan&R&P`. */
function sections({ left, center, right }: PageLayout['header']): string {
  return [left === '' ? '' : `&L${left}`, center === '' ? '' : `&C${center}`, right === '' ? '' : `&R${right}`].join(
    '',
  );
}

function inches(points: number): number {
  return Math.round((points / pointsPerInch) * 1e6) / 1e6;
}
