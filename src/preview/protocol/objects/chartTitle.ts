import { objectType, type ObjectType, type Property } from '../objectType';
import { colorValue, flagValue, numberValue, textValue } from '../propertyValue';
import type { Chart } from '../../workbook/Chart';
import type { ChartOfSheet } from './chart';

export const chartTitleType: ObjectType<ChartOfSheet> = objectType<ChartOfSheet>({
  name: 'ChartTitle',
  properties: {
    Text: {
      get: ({ chart }) => chart.title ?? '',
      set: ({ chart }, value) => {
        chart.title = textValue(value);
      },
    },
    /** Hiding a title gives up its text, as Excel does. */
    Visible: {
      get: ({ chart }) => chart.title !== undefined,
      set: ({ chart }, value) => {
        chart.title = flagValue(value) ? (chart.title ?? 'Chart Title') : undefined;
      },
    },
  },
  objects: { Format: (target) => chartTitleFormatType.of(target) },
});

export const chartTitleFormatType: ObjectType<ChartOfSheet> = objectType<ChartOfSheet>({
  name: 'ChartTitleFormat',
  objects: { Font: (target) => chartFontType.of(target) },
});

interface TitleFont {
  Name: string;
  Size: number;
  Bold: boolean;
  Italic: boolean;
  Color: string;
}

/** A look that the workbook in memory does not hold, so it is not saved. */
const titleFonts = new WeakMap<Chart, TitleFont>();

export const chartFontType: ObjectType<ChartOfSheet> = objectType<ChartOfSheet>({
  name: 'ChartFont',
  properties: {
    Name: fontProperty('Name', textValue),
    Size: fontProperty('Size', (value) => numberValue(value, 1, 409)),
    Bold: fontProperty('Bold', flagValue),
    Italic: fontProperty('Italic', flagValue),
    Color: fontProperty('Color', colorValue),
  },
});

function fontProperty<K extends keyof TitleFont>(
  field: K,
  read: (value: unknown) => TitleFont[K],
): Property<ChartOfSheet> {
  return {
    get: ({ chart }) => fontOf(chart)[field],
    set: ({ chart }, value) => {
      titleFonts.set(chart, { ...fontOf(chart), [field]: read(value) });
    },
  };
}

function fontOf(chart: Chart): TitleFont {
  return titleFonts.get(chart) ?? { Name: 'Calibri', Size: 14, Bold: false, Italic: false, Color: '#595959' };
}
