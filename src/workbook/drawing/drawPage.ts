/** How a sheet is printed: A4, with its name and page numbers at the foot. */
export interface PageSpec {
  readonly orientation: 'Portrait' | 'Landscape';
  /** How many pages it is wide; as long as it takes unless `onOnePage`. */
  readonly pagesWide?: number;
  readonly onOnePage?: true;
  /** One-based rows repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** Columns repeated on every page, such as `$A:$B`. */
  readonly titleColumns?: string;
  /** What is printed, such as `A1:Y20`; all where it is left out. */
  readonly area?: string;
  readonly footer: string;
}

/** Page setup only, which some platforms refuse: a decoration. */
export function drawPage(sheet: Excel.Worksheet, page: PageSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation =
    page.orientation === 'Landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = {
    horizontalFitToPages: page.pagesWide ?? 1,
    ...(page.onOnePage ? { verticalFitToPages: 1 } : {}),
  };
  layout.headersFooters.defaultForAllPages.centerFooter = `&A – ${page.footer}`;
  if (page.area) layout.setPrintArea(page.area);
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows[0]}:$${page.titleRows[1]}`);
  if (page.titleColumns) layout.setPrintTitleColumns(page.titleColumns);
}
