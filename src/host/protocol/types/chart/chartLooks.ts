import type { ChartFont } from '../../../book/model/Chart';
import type { ObjectType, Property } from '../../engine/ObjectType';
import { asColor, asFlag, asNumber, asText } from '../../engine/propertyValue';

/** The font of some text of a chart. */
export interface FontOfChart {
  /** What Excel gives the text as long as nobody changes it. */
  readonly usual: ChartFont;
  get(): ChartFont | undefined;
  set(font: ChartFont): void;
}

/** The fill of some part of a chart. */
export interface FillOfChart {
  /** `#RRGGBB`; undefined for Excel's own. */
  set(color: string | undefined): void;
}

export const chartFontType: ObjectType<'ChartFont'> = {
  properties: {
    Name: fontProperty('name', asText),
    Size: fontProperty('size', (value) => asNumber(value, 1, 409)),
    Bold: fontProperty('bold', asFlag),
    Italic: fontProperty('italic', asFlag),
    Color: fontProperty('color', asColor),
  },
};

export const chartFillType: ObjectType<'ChartFill'> = {
  methods: {
    SetSolidColor: (fill, parameters) => {
      fill.set(asColor(parameters.value(0)));
    },
    Clear: (fill) => {
      fill.set(undefined);
    },
  },
};

function fontProperty<K extends keyof ChartFont>(
  field: K,
  read: (value: unknown) => ChartFont[K],
): Property<FontOfChart> {
  return {
    get: (font) => (font.get() ?? font.usual)[field],
    set: (font, value) => {
      font.set({ ...(font.get() ?? font.usual), [field]: read(value) });
    },
  };
}
