interface PageSpec {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paper: 'A3' | 'A4';
  /** Everything on one page; else one page wide and as long as it takes. */
  readonly onOnePage?: boolean;
  /** One-based rows repeated on every page. */
  readonly titleRows?: readonly [number, number];
  readonly footer: string;
}

/** One page wide, as many pages long as it takes; heads repeated; page numbers at the foot. */
export function drawPage(sheet: Excel.Worksheet, page: PageSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation =
    page.orientation === 'Landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = page.paper === 'A3' ? Excel.PaperType.a3 : Excel.PaperType.a4;
  layout.zoom = page.onOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.headersFooters.defaultForAllPages.rightFooter = page.footer;
  layout.headersFooters.defaultForAllPages.leftFooter = '&A';
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows[0]}:$${page.titleRows[1]}`);
  sheet.showGridlines = false;
}
