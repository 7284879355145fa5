import { checkFormula } from '../../formulas/rewriting/checkFormula';
import { formulaFormat } from './formulaFormat';
import { normaliseFormula } from '../../formulas/rewriting/normaliseFormula';
import { relativeFormula } from '../../formulas/rewriting/relativeFormula';
import type { Sheet } from '../model/Sheet';
import { tableAround } from '../../formulas/rewriting/tableAround';
import type { TypedInput } from './typedInput';

interface Known {
  readonly isNormal: boolean;
  readonly numberFormat?: string;
}

/** Reads the formulas of one entry; those filled down from one another are checked once. */
export class EntryFormulas {
  private readonly known = new Map<string, Known>();

  constructor(private readonly sheet: Sheet) {}

  /** Throws InvalidArgument for what Excel refuses. */
  read(formula: string, row: number, column: number): TypedInput {
    const { sheet } = this;
    const place = { sheet, row, column };
    const table = formula.includes('[') ? (tableAround(place)?.id ?? '') : '';
    const key = `${table} ${relativeFormula(formula, place)} ${formula.replace(/\d+/g, '')}`;
    const known = this.known.get(key);
    const normal = known?.isNormal ? formula : normaliseFormula(formula, sheet.workbook, place);
    if (known) return { kind: 'formula', formula: normal, numberFormat: known.numberFormat };
    const numberFormat = formulaFormat(checkFormula(formula, sheet.workbook));
    this.known.set(key, { isNormal: normal === formula, numberFormat });
    return { kind: 'formula', formula: normal, numberFormat };
  }
}
