/** How a sheet is printed: A4, with its name and page numbers at the foot. */
interface PageSpec {
  readonly orientation: 'Portrait' | 'Landscape';
  /** In percent, instead of pages to fit into: only so do page breaks count. */
  readonly scale?: number;
  readonly pagesWide?: number;
  /** Between the margins at the left and right. */
  readonly isCentred?: boolean;
  /** As many as it takes where it is left out. */
  readonly pagesHigh?: number;
  /** One-based rows repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** Columns repeated on every page, such as `$A:$B`. */
  readonly titleColumns?: string;
  /** What is printed, such as `A1:Y20`; all where it is left out. */
  readonly area?: string;
  readonly footer: string;
}

/** The foot of a printed page, in Excel's signs: the sheet's name, then the text. */
export function pageFoot(text: string): string {
  return `&A – ${text}`;
}

/** Page setup only, which some platforms refuse: a decoration. */
export function drawPage(sheet: Excel.Worksheet, page: PageSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation =
    page.orientation === 'Landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = page.scale
    ? { scale: page.scale }
    : { horizontalFitToPages: page.pagesWide ?? 1, ...(page.pagesHigh ? { verticalFitToPages: page.pagesHigh } : {}) };
  if (page.isCentred) layout.centerHorizontally = true;
  layout.headersFooters.defaultForAllPages.centerFooter = pageFoot(page.footer);
  if (page.area) layout.setPrintArea(page.area);
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows[0]}:$${page.titleRows[1]}`);
  if (page.titleColumns) layout.setPrintTitleColumns(page.titleColumns);
}
