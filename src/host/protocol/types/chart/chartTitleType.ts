import type { ObjectType } from '../../engine/ObjectType';
import { asFlag, asText } from '../../engine/propertyValue';
import type { ChartFont } from '../../../book/model/Chart';
import { TypedTarget } from '../../engine/TypedTarget';

export const chartTitleType: ObjectType<'ChartTitle'> = {
  properties: {
    Text: {
      get: ({ chart }) => chart.title ?? '',
      set: ({ chart }, value) => {
        chart.title = asText(value);
      },
    },
    /** Hiding a title gives up its text, as Excel does. */
    Visible: {
      get: ({ chart }) => chart.title !== undefined,
      set: ({ chart }, value) => {
        chart.title = asFlag(value) ? (chart.title ?? 'Chart Title') : undefined;
      },
    },
  },
  objects: { Format: (target) => new TypedTarget('ChartTitleFormat', target) },
};

export const chartTitleFormatType: ObjectType<'ChartTitleFormat'> = {
  objects: {
    Font: ({ chart }) =>
      new TypedTarget('ChartFont', {
        usual: usualFont,
        get: () => chart.titleFont,
        set: (font) => {
          chart.titleFont = font;
        },
      }),
  },
};

/** What Excel gives a title that nobody changed. */
const usualFont: ChartFont = { name: 'Calibri', size: 14, bold: false, italic: false, color: '#595959' };
