import { paperNames, paperSizes } from '../../book/model/paperSizes';
import { lastColumn, lastRow } from '../../book/model/Area';
import type { PageBreak, PageLayout, Sheet } from '../../book/model/Sheet';
import { child, children, descend, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import { readWidth } from './widths';

const pointsPerInch = 72;

/** Page setup and the sheet's standard sizes (ECMA-376 Part 1, 18.3.1.62 and after, 18.3.1.81, .61); other papers are read as A4. */
export function readPage(sheet: Sheet, root: XmlElement | undefined): void {
  const format = child(root, 'sheetFormatPr');
  const width = numberAttribute(format, 'defaultColWidth');
  if (width !== undefined) sheet.standardWidth = readWidth(width);
  sheet.standardHeight = numberAttribute(format, 'defaultRowHeight') ?? sheet.standardHeight;
  const outline = descend(root, 'sheetPr', 'outlinePr');
  sheet.summaryBelow = flag(outline, 'summaryBelow', true);
  sheet.summaryRight = flag(outline, 'summaryRight', true);
  const layout = sheet.pageLayout;
  readSetup(layout, child(root, 'pageSetup'), flag(descend(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage'));
  layout.centerHorizontally = flag(child(root, 'printOptions'), 'horizontalCentered');
  layout.header = readSections(descend(root, 'headerFooter', 'oddHeader')?.text ?? '');
  layout.footer = readSections(descend(root, 'headerFooter', 'oddFooter')?.text ?? '');
  layout.rowBreaks = readBreaks(child(root, 'rowBreaks'), lastRow);
  layout.columnBreaks = readBreaks(child(root, 'colBreaks'), lastColumn);
  const margins = child(root, 'pageMargins');
  if (margins) layout.margins = readMargins(margins, layout.margins);
}

function readSetup(layout: PageLayout, setup: XmlElement | undefined, fits: boolean): void {
  // Absent is 1 page, 0 is as many as it takes.
  const pages = (attribute: string): number | null => (fits ? (numberAttribute(setup, attribute) ?? 1) || null : null);
  layout.orientation = setup?.attributes.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = nameOfPaper(setup && (numberAttribute(setup, 'paperSize') ?? paperSizes.Letter));
  layout.scale = fits ? 100 : (numberAttribute(setup, 'scale') ?? 100);
  layout.fitToWidth = pages('fitToWidth');
  layout.fitToHeight = pages('fitToHeight');
}

/** A file without page setup leaves the paper to the printer. */
function nameOfPaper(size: number | undefined): PageLayout['paperSize'] {
  return paperNames.find((name) => paperSizes[name] === size) ?? 'A4';
}

/** The breaks that somebody made; where others fall, Excel works out anew (18.3.1.3 brk). Excel takes no account of their ends (MS-OI29500, 2.1.589). */
function readBreaks(element: XmlElement | undefined, last: number): PageBreak[] {
  const lines = children(element, 'brk')
    .filter((each) => flag(each, 'man'))
    .map((each) => numberAttribute(each, 'id') ?? 0)
    .filter((line) => Number.isInteger(line) && line > 0 && line <= last);
  return [...new Set(lines)].sort((one, other) => one - other).map((line) => ({ line }));
}

function readMargins(element: XmlElement, otherwise: PageLayout['margins']): PageLayout['margins'] {
  const points = (side: keyof PageLayout['margins']): number => {
    const inches = numberAttribute(element, side);
    return inches === undefined ? otherwise[side] : Math.round(inches * pointsPerInch * 1e3) / 1e3;
  };
  return {
    left: points('left'),
    right: points('right'),
    top: points('top'),
    bottom: points('bottom'),
    header: points('header'),
    footer: points('footer'),
  };
}

/** `&LPlan&C&P` → left `Plan`, centre `&P`; `&&` is an ampersand, and what comes first without a letter is the centre (18.3.1.46). */
function readSections(text: string): PageLayout['header'] {
  const sections = { left: '', center: '', right: '' };
  let current: keyof typeof sections = 'center';
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&$/gu)) {
    if (piece === '&L') current = 'left';
    else if (piece === '&C') current = 'center';
    else if (piece === '&R') current = 'right';
    else sections[current] += piece;
  }
  return sections;
}
