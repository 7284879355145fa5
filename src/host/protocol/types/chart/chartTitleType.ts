import type { ObjectType, Property } from '../../engine/ObjectType';
import { asColor, asFlag, asNumber, asText } from '../../engine/propertyValue';
import type { TitleFont } from '../../../book/model/Chart';
import type { ChartOfSheet } from './chartType';
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
  objects: { Font: (target) => new TypedTarget('ChartFont', target) },
};

/** What Excel gives a title that nobody changed. */
const usualFont: TitleFont = { name: 'Calibri', size: 14, bold: false, italic: false, color: '#595959' };

export const chartFontType: ObjectType<'ChartFont'> = {
  properties: {
    Name: fontProperty('name', asText),
    Size: fontProperty('size', (value) => asNumber(value, 1, 409)),
    Bold: fontProperty('bold', asFlag),
    Italic: fontProperty('italic', asFlag),
    Color: fontProperty('color', asColor),
  },
};

function fontProperty<K extends keyof TitleFont>(
  field: K,
  read: (value: unknown) => TitleFont[K],
): Property<ChartOfSheet> {
  return {
    get: ({ chart }) => (chart.titleFont ?? usualFont)[field],
    set: ({ chart }, value) => {
      chart.titleFont = { ...(chart.titleFont ?? usualFont), [field]: read(value) };
    },
  };
}
