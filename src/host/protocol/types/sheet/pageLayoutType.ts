import type { Sheet } from '../../../book/model/Sheet';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { optionalRangeArgument, rangeArgument } from '../../ranges/rangeArgument';
import { choiceValue, flagValue, numberValue, recordValue } from '../../engine/propertyValue';
import { lastColumn } from '../../../book/model/Area';
import { Reference } from '../../engine/Reference';

/** Excel's own spelling, in any case, → the model's. */
const paperSizes = { a3: 'A3', a4: 'A4', letter: 'Letter' } as const;

export const pageLayoutType: ObjectType<'PageLayout'> = {
  properties: {
    Orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: ({ pageLayout }, value) => {
        pageLayout.orientation = choiceValue(value, ['Portrait', 'Landscape']);
      },
    },
    PaperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set: ({ pageLayout }, value) => {
        const name = String(value).toLowerCase();
        pageLayout.paperSize = paperSizes[choiceValue(name, ['a3', 'a4', 'letter'])];
      },
    },
    Zoom: {
      get: ({ pageLayout }) => ({
        horizontalFitToPages: pageLayout.fitToWidth,
        verticalFitToPages: pageLayout.fitToHeight,
      }),
      set: ({ pageLayout }, value) => {
        const { horizontalFitToPages, verticalFitToPages } = recordValue(value);
        pageLayout.fitToWidth = pages(horizontalFitToPages);
        pageLayout.fitToHeight = pages(verticalFitToPages);
      },
    },
    CenterHorizontally: {
      get: ({ pageLayout }) => pageLayout.centerHorizontally,
      set: ({ pageLayout }, value) => {
        pageLayout.centerHorizontally = flagValue(value);
      },
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: { HeadersFooters: (sheet) => new Reference('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: (sheet, parameters, session) => {
      sheet.pageLayout.printArea = rangeArgument(parameters, 0, session, sheet).area;
    },
    SetPrintTitleRows: (sheet, parameters, session) => {
      const range = optionalRangeArgument(parameters, 0, session, sheet);
      sheet.pageLayout.titleRows = range ? { first: range.area.top, last: range.area.bottom } : null;
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.pageLayout.titleRows;
      return (
        rows &&
        new Reference('Range', { sheet, area: { top: rows.first, left: 0, bottom: rows.last, right: lastColumn } })
      );
    },
  },
};

function pages(value: unknown): number | null {
  return value === undefined || value === null ? null : numberValue(value, 1, 32_767);
}

/** In points. */
function margin(side: keyof Sheet['pageLayout']['margins']): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.margins[side],
    set: ({ pageLayout }, value) => {
      pageLayout.margins[side] = numberValue(value, 0, 3_600);
    },
  };
}
