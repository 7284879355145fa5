import type { Sheet } from '../../../book/model/Sheet';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { asText } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';

/** The same headers and footers on every page: Excel's default state, and the only one here. */
export const headerFooterGroupType: ObjectType<'HeaderFooterGroup'> = {
  properties: { State: { get: () => 'Default' } },
  objects: { DefaultForAllPages: (sheet) => new TypedTarget('HeaderFooter', sheet) },
};

export const headerFooterType: ObjectType<'HeaderFooter'> = {
  properties: {
    LeftHeader: part('header', 'left'),
    CenterHeader: part('header', 'center'),
    RightHeader: part('header', 'right'),
    LeftFooter: part('footer', 'left'),
    CenterFooter: part('footer', 'center'),
    RightFooter: part('footer', 'right'),
  },
};

function part(place: 'header' | 'footer', side: 'left' | 'center' | 'right'): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[place][side],
    set: ({ pageLayout }, value) => {
      pageLayout[place][side] = asText(value);
    },
  };
}
