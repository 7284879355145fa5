import { paperNames } from '../../../book/model/paperSizes';
import type { Sheet } from '../../../book/model/Sheet';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { asChoice, asFlag, asNumber, asRecord, asWhole } from '../../engine/propertyValue';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { printRanges } from './printRanges';
import { TypedTarget } from '../../engine/TypedTarget';

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
        pageLayout.paperSize = asChoice(value, paperNames);
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
        const percent = scale === undefined || scale === null ? null : asWhole(scale, 10, 400);
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
  return value === undefined || value === null ? null : asWhole(value, 1, 32_767);
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
