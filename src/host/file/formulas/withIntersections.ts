import { parse, tokenize, type AstExpression, type CallExpression } from '@borgar/fx';
import { isSelfEvaluating, resistsSumProduct, returnsArray } from './rangeArguments';
import { wantedArgument } from './scalarArguments';
import { spansCells } from './spansCells';

type Wanted = 'value' | 'range' | 'array';

/** Where `@` belongs, as places in the formula's text. */
interface Search {
  readonly places: number[];
  readonly rangeNames: ReadonlySet<string>;
}

/**
 * A formula that a file holds as a plain one takes of each range the cell in its own row or column, wherever a single value is wanted:
 * Excel has done so before arrays could spill, and shows `@` in such formulas today. Only where it is known for sure what is wanted.
 *
 * `=A1:A9*2` → `=@A1:A9*2`, `=VLOOKUP(A:A,D:E,2,0)` → `=VLOOKUP(@A:A,D:E,2,0)`; `=SUM(A1:A9)` and `=SUMPRODUCT(A1:A9*2)` stay.
 *
 * @param rangeNames Names that stand for more than one cell, in lower case.
 */
export function withIntersections(formula: string, rangeNames: ReadonlySet<string>): string {
  if (!/[:[]/u.test(formula) && rangeNames.size === 0) return formula;
  const search: Search = { places: [], rangeNames };
  try {
    visit(parse(tokenize(formula, { withLocation: true })), 'value', search);
  } catch {
    return formula;
  }
  return search.places
    .sort((one, other) => other - one)
    .reduce((text, place) => `${text.slice(0, place)}@${text.slice(place)}`, formula);
}

function visit(node: AstExpression | null | undefined, wanted: Wanted, search: Search): void {
  switch (node?.type) {
    case 'ReferenceIdentifier':
      if (wanted === 'value' && isRange(node.kind, node.value, search)) mark(node, search);
      break;
    case 'UnaryExpression':
    case 'BinaryExpression':
      visitOperator(node, wanted, search);
      break;
    case 'CallExpression':
      visitCall(node, wanted, search);
      break;
    default:
  }
}

function isRange(kind: string, text: string, { rangeNames }: Search): boolean {
  return kind === 'name' ? rangeNames.has(text.toLowerCase()) : spansCells(kind, text);
}

function visitOperator(
  node: Extract<AstExpression, { type: 'UnaryExpression' | 'BinaryExpression' }>,
  wanted: Wanted,
  search: Search,
): void {
  if (node.operator === '@' || node.operator === '#') return;
  if ([':', ' ', ','].includes(node.operator)) {
    if (wanted === 'value' && node.operator !== ',') mark(node, search);
    return;
  }
  for (const operand of node.arguments) visit(operand, wanted === 'array' ? 'array' : 'value', search);
}

function visitCall(node: CallExpression, wanted: Wanted, search: Search): void {
  const { callee, arguments: given } = node;
  const name = callee.name.toUpperCase();
  if (wanted === 'value' && givesMany(name, given)) mark(node, search);
  const inArray = isSelfEvaluating(name) || (wanted === 'array' && !resistsSumProduct(name));
  given.forEach((argument, index) => {
    const own = wantedArgument(name, index);
    if (inArray) visit(argument, 'array', search);
    // The branches of IF and CHOOSE are what the call itself is.
    else if (own === 'range' && handsOn(name)) visit(argument, wanted, search);
    else if (own !== 'unknown') visit(argument, own, search);
  });
}

/** Whether a call gives several values for sure: an array, or a reference to several cells. */
function givesMany(name: string, given: readonly (AstExpression | null)[]): boolean {
  if (name === 'OFFSET') return given.length > 3;
  if (name === 'INDEX') return given.slice(1).some((place) => place === null || isZero(place));
  return returnsArray(name) && !['LET', 'LAMBDA', 'REDUCE'].includes(name);
}

function isZero(node: AstExpression): boolean {
  return node.type === 'Literal' && node.value === 0;
}

function handsOn(name: string): boolean {
  return name === 'IF' || name === 'CHOOSE';
}

function mark({ loc }: { readonly loc?: readonly number[] }, { places }: Search): void {
  const [start] = loc ?? [];
  if (start !== undefined) places.push(start);
}
