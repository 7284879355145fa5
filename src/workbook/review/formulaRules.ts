import type { FormulaFindingValues } from '../../words/FormulaSentences';
import { formulaLimits } from '../formulas/formulaLimits';
import type { FormulaMeasures } from '../formulas/measureFormula';

/** A cell as the rules see it. */
export interface ReviewedCell {
  /** Undefined where the cell holds no formula. */
  readonly formula: FormulaMeasures | undefined;
  /** The error that it shows, such as `#N/A`. */
  readonly error: string | undefined;
}

type RuleId = Exclude<keyof FormulaFindingValues, 'typedOver' | 'otherFormula' | 'cleared' | 'oddOneOut'>;

/** One thing that is looked at in a cell by itself; its words stand in words/…/formulaReview.ts. */
interface FormulaRule<Id extends RuleId> {
  readonly id: Id;
  /** Gives what its sentence names where the cell is to be told. */
  readonly check: (cell: ReviewedCell) => FormulaFindingValues[Id] | undefined;
}

type AnyRule = { [Id in RuleId]: FormulaRule<Id> }[RuleId];

/** What is looked at in every cell, the gravest first. Source: FAST Standard 3.03 and 3.04, and the formula smells of Hermans, Pinzger and van Deursen 2014. */
export const formulaRules: readonly AnyRule[] = [
  { id: 'shownError', check: ({ error }) => (error === undefined ? undefined : { shown: error }) },
  { id: 'lostReference', check: ({ formula, error }) => (formula?.lost && error !== '#REF!' ? {} : undefined) },
  {
    id: 'otherFile',
    check: ({ formula }) => (formula?.files.length ? { files: formula.files.join(', ') } : undefined),
  },
  {
    id: 'fixedValue',
    check: ({ formula }) => (formula?.constants.length ? { constants: formula.constants.join(', ') } : undefined),
  },
  { id: 'tooLong', check: ({ formula }) => above('length', formula?.length, formulaLimits.length) },
  { id: 'nestedIf', check: ({ formula }) => above('depth', formula?.ifInIf, formulaLimits.ifInIf) },
  {
    id: 'manyReferences',
    check: ({ formula }) => above('count', formula?.references.length, formulaLimits.references),
  },
];

function above<Key extends string>(
  key: Key,
  measured: number | undefined,
  limit: number,
): (Record<Key, number> & { limit: number }) | undefined {
  if (measured === undefined || measured <= limit) return undefined;
  return { [key]: measured, limit } as Record<Key, number> & { limit: number };
}
