import type { Sheet } from '../../../book/model/Sheet';
import { objectType, type Property, type ObjectType } from '../../engine/ObjectType';
import { textValue } from '../../engine/propertyValue';

/** The same headers and footers on every page: Excel's default state, and the only one here. */
export const headerFooterGroupType: ObjectType<Sheet> = objectType<Sheet>({
  name: 'HeaderFooterGroup',
  properties: { State: { get: () => 'Default' } },
  objects: { DefaultForAllPages: (sheet) => headerFooterType.of(sheet) },
});

export const headerFooterType: ObjectType<Sheet> = objectType<Sheet>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: part('header', 'left'),
    CenterHeader: part('header', 'center'),
    RightHeader: part('header', 'right'),
    LeftFooter: part('footer', 'left'),
    CenterFooter: part('footer', 'center'),
    RightFooter: part('footer', 'right'),
  },
});

function part(place: 'header' | 'footer', side: 'left' | 'center' | 'right'): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[place][side],
    set: ({ pageLayout }, value) => {
      pageLayout[place][side] = textValue(value);
    },
  };
}
