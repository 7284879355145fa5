import type { Sheet } from '../../../book/model/Sheet';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { optionalGivenRange, givenRange } from '../../ranges/givenRange';
import { asChoice, asFlag, asNumber, asRecord } from '../../engine/propertyValue';
import { lastColumn } from '../../../book/model/Area';
import { TypedTarget } from '../../engine/TypedTarget';

/** Excel's own spelling, in any case, → the model's. */
const paperSizes = { a3: 'A3', a4: 'A4', letter: 'Letter' } as const;

export const pageLayoutType: ObjectType<'PageLayout'> = {
  properties: {
    Orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: ({ pageLayout }, value) => {
        pageLayout.orientation = asChoice(value, ['Portrait', 'Landscape']);
      },
    },
    PaperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set: ({ pageLayout }, value) => {
        const name = String(value).toLowerCase();
        pageLayout.paperSize = paperSizes[asChoice(name, ['a3', 'a4', 'letter'])];
      },
    },
    Zoom: {
      get: ({ pageLayout }) => ({
        horizontalFitToPages: pageLayout.fitToWidth,
        verticalFitToPages: pageLayout.fitToHeight,
      }),
      set: ({ pageLayout }, value) => {
        const { horizontalFitToPages, verticalFitToPages } = asRecord(value);
        pageLayout.fitToWidth = pages(horizontalFitToPages);
        pageLayout.fitToHeight = pages(verticalFitToPages);
      },
    },
    CenterHorizontally: {
      get: ({ pageLayout }) => pageLayout.centerHorizontally,
      set: ({ pageLayout }, value) => {
        pageLayout.centerHorizontally = asFlag(value);
      },
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: { HeadersFooters: (sheet) => new TypedTarget('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: (sheet, parameters, session) => {
      sheet.pageLayout.printArea = givenRange(parameters, 0, session, sheet).area;
    },
    SetPrintTitleRows: (sheet, parameters, session) => {
      const range = optionalGivenRange(parameters, 0, session, sheet);
      sheet.pageLayout.titleRows = range ? { first: range.area.top, last: range.area.bottom } : null;
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.pageLayout.titleRows;
      return (
        rows &&
        new TypedTarget('Range', { sheet, area: { top: rows.first, left: 0, bottom: rows.last, right: lastColumn } })
      );
    },
  },
};

function pages(value: unknown): number | null {
  return value === undefined || value === null ? null : asNumber(value, 1, 32_767);
}

/** In points. */
function margin(side: keyof Sheet['pageLayout']['margins']): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.margins[side],
    set: ({ pageLayout }, value) => {
      pageLayout.margins[side] = asNumber(value, 0, 3_600);
    },
  };
}
