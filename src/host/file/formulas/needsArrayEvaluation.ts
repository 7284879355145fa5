import type { AstExpression, CallExpression } from '@borgar/fx';
import { parseFormula } from '../../formulas/tree/parseFormula';
import { visitOperators } from '../../formulas/tree/visitOperators';
import { isCustomFunction } from '../../formulas/functions/functionPrefixes';
import { spansCells } from './spansCells';
import { acceptsRange, isSelfEvaluating, resistsSumProduct, returnsArray, returnsReference } from './rangeArguments';

interface Finding {
  /** The result may have more than one value: from a range, or only from array constants, which need no array formula. */
  readonly many: 'no' | 'constant' | 'range';
  /** Somewhere a single value is wanted and a range is given. */
  readonly lifts: boolean;
  /** As `lifts`, in a function that even SUMPRODUCT gives one value only. */
  readonly resists: boolean;
}

const single: Finding = { many: 'no', lifts: false, resists: false };
const spilling: Finding = { many: 'range', lifts: true, resists: true };

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
    const { many, lifts } = find(parseFormula(formula), inTable);
    return many !== 'no' || lifts;
  } catch {
    // What the parser refuses is written as it stands.
    return false;
  }
}

function find(tree: AstExpression, inTable: boolean): Finding {
  const found: Finding[] = [];
  visitOperators(tree, {
    operand(node) {
      found.push(findInOperand(node, inTable));
    },
    operator({ operator, arguments: operands }) {
      found.push(operated(operator, joined(found.splice(-operands.length))));
    },
  });
  return found[0] ?? single;
}

function findInOperand(node: AstExpression, inTable: boolean): Finding {
  switch (node.type) {
    case 'ReferenceIdentifier':
      return spansCells(node.kind, node.value) ? { ...single, many: 'range' } : single;
    case 'ArrayExpression':
      return { ...single, many: 'constant' };
    case 'CallExpression':
      return findInCall(node, inTable);
    case 'LetExpression':
    case 'LambdaExpression':
      return spilling;
    default:
      return single;
  }
}

function findInCall({ callee, arguments: given }: CallExpression, inTable: boolean): Finding {
  const name = callee.name.toUpperCase();
  const findings = given.map((each) => find(each, inTable));
  const within = joined(findings);
  if (returnsArray(name)) return spilling;
  if (isSelfEvaluating(name)) return { many: 'no', lifts: within.resists, resists: within.resists };
  const cellByCell = joined(findings.filter((_, index) => !takesRange(name, index)));
  const isLifted = cellByCell.many === 'range';
  // IF hands on what its branches give.
  const passedOn = joined(name === 'IF' ? findings.slice(1) : []);
  return {
    many: !inTable && mayGiveMany(name) ? 'range' : most([cellByCell.many, passedOn.many]),
    lifts: within.lifts || isLifted,
    resists: within.resists || (isLifted && resistsSumProduct(name)),
  };
}

/** A custom function may take ranges anywhere. */
function takesRange(name: string, argument: number): boolean {
  return isCustomFunction(name) || acceptsRange(name, argument);
}

function mayGiveMany(name: string): boolean {
  return isCustomFunction(name) || returnsReference(name);
}

function operated(operator: string, operands: Finding): Finding {
  switch (operator) {
    case '@':
      return { ...operands, many: 'no' };
    case '#':
      return spilling;
    case ':':
      return { ...operands, many: 'range' };
    case ',':
    case ' ':
      return operands;
    default:
      return lifted(operands);
  }
}

/** An operator takes a range cell by cell. */
function lifted(operands: Finding): Finding {
  return { ...operands, lifts: operands.lifts || operands.many === 'range' };
}

function joined(findings: readonly Finding[]): Finding {
  return {
    many: most(findings.map(({ many }) => many)),
    lifts: findings.some(({ lifts }) => lifts),
    resists: findings.some(({ resists }) => resists),
  };
}

function most(kinds: readonly Finding['many'][]): Finding['many'] {
  return (['range', 'constant'] as const).find((kind) => kinds.includes(kind)) ?? 'no';
}
