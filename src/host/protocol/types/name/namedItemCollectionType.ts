import { addName } from '../../../book/names/addName';
import type { DefinedName } from '../../../book/model/DefinedName';
import type { Sheet } from '../../../book/model/Sheet';
import type { Workbook } from '../../../book/model/Workbook';
import { rangeFormula } from '../../ranges/rangeFormula';
import type { Arguments } from '../../engine/Arguments';
import type { Session } from '../../connection/Session';
import { fromLocalFormula } from './fromLocalFormula';
import { nameFormula } from './nameFormula';
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
    Add: (names, parameters, session) => {
      const range = targetOf('Range', parameters.value(1));
      return added(names, range ? rangeFormula(range) : parameters.text(1), parameters, session);
    },
    /** The formula is a text in the language of Excel. */
    AddFormulaLocal: (names, parameters, session) =>
      added(names, fromLocalFormula(parameters.text(1), session.language), parameters, session),
  },
};

function added({ workbook, sheet }: Names, formula: string, parameters: Arguments, session: Session): TypedTarget {
  const own = nameFormula(formula, session);
  const name = addName(workbook, parameters.text(0), own, parameters.optionalText(2), sheet);
  return new TypedTarget('NamedItem', { workbook, name });
}

function listed({ workbook, sheet }: Names): readonly DefinedName[] {
  return workbook.names.filter((name) => name.scope === sheet);
}
