import type { Area } from '../../../book/model/Area';
import { cellValueOperators, textOperators, type ConditionalRule } from '../../../book/model/ConditionalFormat';
import { textFormula } from '../../../book/rules/conditionFormula';
import { fromFileFormula } from '../../formulas/fromFileFormula';
import { children, type XmlElement } from '../../package/XmlElement';
import { fileCellOperators, fileTextRules } from './conditionNames';

/** A rule of a file (ECMA-376 Part 1, 18.3.1.10 cfRule) over these areas; undefined for one that the model does not know. */
export function conditionalRuleOf(element: XmlElement, [first]: readonly Area[]): ConditionalRule | undefined {
  const formulas = children(element, 'formula').map(({ text }) => fromFileFormula(text));
  const [formula] = formulas;
  if (!first || formula === undefined) return undefined;
  switch (element.attributes.type) {
    case 'expression':
      return { kind: 'Custom', formula };
    case 'cellIs':
      return cellValueRule(element, formulas);
    default:
      return textRule(element, formula, first);
  }
}

function cellValueRule(
  { attributes }: XmlElement,
  [formula1, formula2]: readonly string[],
): ConditionalRule | undefined {
  const operator = cellValueOperators.find((each) => fileCellOperators[each] === attributes.operator);
  if (!operator || formula1 === undefined) return undefined;
  if (operator !== 'Between' && operator !== 'NotBetween') return { kind: 'CellValue', operator, formula1 };
  return formula2 === undefined ? undefined : { kind: 'CellValue', operator, formula1, formula2 };
}

/** Only where the formula is the one that Excel saves with the text: with another the two say different things. */
function textRule({ attributes }: XmlElement, formula: string, { top, left }: Area): ConditionalRule | undefined {
  const { type, text } = attributes;
  const operator = textOperators.find((each) => fileTextRules[each].type === type);
  if (!operator || text === undefined) return undefined;
  const rule = { kind: 'ContainsText', operator, text } as const;
  return textFormula(rule, { row: top, column: left }) === formula ? rule : undefined;
}
