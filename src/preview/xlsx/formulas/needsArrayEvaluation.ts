import { parse, tokenize, type AstExpression, type CallExpression } from '@borgar/fx';
import { isCustomFunction } from './functionPrefixes';
import { acceptsRange, isSelfEvaluating, returnsArray, returnsReference } from './rangeArguments';

interface Finding {
  /** The result may have more than one cell. */
  readonly many: boolean;
  /** Somewhere a single value is wanted and many are given. */
  readonly lifts: boolean;
}

const single: Finding = { many: false, lifts: false };

/**
 * Whether Excel keeps a formula in the file as an array formula: where it takes ranges cell by cell or may give more than one
 * value. As a plain formula Excel would show it with `@` and take one cell of each range.
 *
 * `=SUM(A1:A3)` no, `=SUM(A1:A3*2)` yes, `=UNIQUE(A1:A3)` yes, `=LEN(A1:A3)` yes, `=COUNTIF(A1:A3,"x")` no.
 *
 * @param inTable In a table nothing can spill; what only might give several values (INDEX, a custom function) counts as one.
 */
export function needsArrayEvaluation(formula: string, inTable: boolean): boolean {
  try {
    const { many, lifts } = find(parse(tokenize(formula, { mergeRefs: true })), inTable);
    return many || lifts;
  } catch {
    // What the parser refuses is written as it stands.
    return false;
  }
}

function find(node: AstExpression, inTable: boolean): Finding {
  switch (node.type) {
    case 'ReferenceIdentifier':
      return { many: spansCells(node.kind, node.value), lifts: false };
    case 'ArrayExpression':
      return { many: true, lifts: false };
    case 'UnaryExpression': {
      const [operand] = node.arguments.map((each) => find(each, inTable));
      if (node.operator === '@') return { many: false, lifts: operand?.lifts ?? false };
      return node.operator === '#' ? { many: true, lifts: true } : lifted([operand ?? single]);
    }
    case 'BinaryExpression': {
      const operands = node.arguments.map((each) => find(each, inTable));
      if (node.operator === ':') return { many: true, lifts: operands.some(({ lifts }) => lifts) };
      if (node.operator === ',' || node.operator === ' ') return joined(operands);
      return lifted(operands);
    }
    case 'CallExpression':
      return findInCall(node, inTable);
    case 'LetExpression':
    case 'LambdaExpression':
      return { many: true, lifts: true };
    default:
      return single;
  }
}

function findInCall({ callee, arguments: given }: CallExpression, inTable: boolean): Finding {
  const name = callee.name.toUpperCase();
  const findings = given.map((each) => find(each, inTable));
  if (returnsArray(name)) return { many: true, lifts: true };
  if (isSelfEvaluating(name)) return single;
  const custom = isCustomFunction(name);
  const lifts = findings.some(
    (finding, index) => finding.lifts || (finding.many && !custom && !acceptsRange(name, index)),
  );
  const passesOn = name === 'IF' && findings.slice(1).some((finding) => finding.many);
  const many = passesOn || (!inTable && (custom || returnsReference(name)));
  return { many, lifts };
}

function lifted(operands: readonly Finding[]): Finding {
  const many = operands.some((operand) => operand.many);
  return { many, lifts: many || operands.some((operand) => operand.lifts) };
}

function joined(operands: readonly Finding[]): Finding {
  return { many: operands.some(({ many }) => many), lifts: operands.some(({ lifts }) => lifts) };
}

/** `A1` is one cell, `A1:B2`, `A:A` and `T[x]` are many, `[@x]` is one; of a name nothing is known here. */
function spansCells(kind: string, value: string): boolean {
  if (kind === 'name') return false;
  if (kind !== 'table') return value.includes(':');
  return !/\[@|\[#this row\]/iu.test(value) || /\]:\[/u.test(value);
}
