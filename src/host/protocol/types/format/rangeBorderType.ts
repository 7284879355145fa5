import type { Border, BorderStyle, BorderWeight } from '../../../book/model/CellStyle';
import { edgesOf, type BorderSide } from './borderSides';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { asChoice, asColor } from '../../engine/propertyValue';
import type { SheetArea } from '../../ranges/SheetArea';
import { styleInCommon } from './styleInCommon';
import { updateStyles } from './updateStyles';

export interface RangeBorder {
  readonly range: SheetArea;
  readonly side: BorderSide;
}

const styles: readonly (BorderStyle | 'None')[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const weights: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];
const plainBorder: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export const rangeBorderType: ObjectType<'RangeBorder'> = {
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderProperty(
      (border) => border?.style ?? 'None',
      (value) => {
        const style = asChoice(value, styles);
        return (border) => (style === 'None' ? null : { ...(border ?? plainBorder), style });
      },
    ),
    /** Setting a colour or a weight draws a plain border where there was none. */
    Color: borderProperty(
      (border) => border?.color ?? '#000000',
      (value) => {
        const color = asColor(value);
        return (border) => ({ ...(border ?? plainBorder), color });
      },
    ),
    Weight: borderProperty(
      (border) => border?.weight ?? 'Thin',
      (value) => {
        const weight = asChoice(value, weights);
        return (border) => ({ ...(border ?? plainBorder), weight });
      },
    ),
  },
};

function borderProperty<V>(
  get: (border: Border | null) => V,
  change: (value: unknown) => (border: Border | null) => Border | null,
): Property<RangeBorder> {
  return {
    get: ({ range, side }) => {
      const first = edgesOf(range.area, side)[0];
      return first ? styleInCommon({ ...range, area: first.area }, (style) => get(style[first.edge])) : null;
    },
    set: ({ range, side }, value) => {
      const changed = change(value);
      for (const { area, edge } of edgesOf(range.area, side)) {
        updateStyles({ ...range, area }, (style) => ({ [edge]: changed(style[edge]) }));
      }
    },
  };
}
