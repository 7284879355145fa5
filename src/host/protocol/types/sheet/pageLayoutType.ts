import type { Sheet } from '../../../book/model/Sheet';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { asChoice, asFlag, asNumber, asRecord } from '../../engine/propertyValue';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { printRanges } from './printRanges';
import { TypedTarget } from '../../engine/TypedTarget';

/** Excel's other papers. */
const unansweredPapers: readonly string[] = [
  ...['LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A4Small', 'A5', 'B4', 'B5'],
  ...['Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note', 'Csheet', 'Dsheet', 'Esheet'],
  ...['Envelope9', 'Envelope10', 'Envelope11', 'Envelope12', 'Envelope14', 'EnvelopeDL', 'EnvelopeC3', 'EnvelopeC4'],
  ...['EnvelopeC5', 'EnvelopeC6', 'EnvelopeC65', 'EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6', 'EnvelopeItaly'],
  ...['EnvelopeMonarch', 'EnvelopePersonal', 'FanfoldUS', 'FanfoldStdGerman', 'FanfoldLegalGerman'],
];

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
        pageLayout.paperSize = asChoice(value, ['A3', 'A4', 'Letter'], unansweredPapers);
      },
    },
    /** A scale in percent, or pages to fit into: one excludes the other (`assumptions.printZoom`). */
    Zoom: {
      get: ({ pageLayout: { scale, fitToWidth, fitToHeight } }) => ({
        scale: fitToWidth === null && fitToHeight === null ? scale : null,
        horizontalFitToPages: fitToWidth,
        verticalFitToPages: fitToHeight,
      }),
      set: ({ pageLayout }, value) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
        const wide = pages(horizontalFitToPages);
        const tall = pages(verticalFitToPages);
        const percent = scale === undefined || scale === null ? null : asNumber(scale, 10, 400);
        if (percent !== null && (wide !== null || tall !== null)) {
          throw new WorkbookError('InvalidArgument', 'A page is either scaled or fitted.');
        }
        Object.assign(pageLayout, { scale: percent ?? 100, fitToWidth: wide, fitToHeight: tall });
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
  methods: printRanges,
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
