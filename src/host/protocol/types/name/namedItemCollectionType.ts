import { addName } from '../../../book/names/addName';
import type { DefinedName } from '../../../book/model/DefinedName';
import type { Sheet } from '../../../book/model/Sheet';
import type { Workbook } from '../../../book/model/Workbook';
import { rangeFormula } from '../../ranges/rangeFormula';
import type { ObjectType } from '../../engine/ObjectType';
import { TypedTarget } from '../../engine/TypedTarget';
import { targetOf } from '../../engine/targetOf';

/** The workbook's names, or those of one sheet only. */
export interface Names {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

export const namedItemCollectionType: ObjectType<'NamedItemCollection'> = {
  items: (names) => listed(names).map((name) => new TypedTarget('NamedItem', { workbook: names.workbook, name })),
  item: (names, key) => {
    const name = listed(names).find((each) => each.name.toLowerCase() === String(key).toLowerCase());
    return name ? new TypedTarget('NamedItem', { workbook: names.workbook, name }) : null;
  },
  methods: {
    GetCount: (names) => listed(names).length,
    /** `reference` is a range, or a formula or constant as a text that begins with `=`. */
    Add: ({ workbook, sheet }, parameters) => {
      const range = targetOf('Range', parameters.value(1));
      const formula = range ? rangeFormula(range) : parameters.text(1);
      const name = addName(workbook, parameters.text(0), formula, parameters.optionalText(2), sheet);
      return new TypedTarget('NamedItem', { workbook, name });
    },
  },
};

function listed({ workbook, sheet }: Names): readonly DefinedName[] {
  return workbook.names.filter((name) => name.scope === sheet);
}
