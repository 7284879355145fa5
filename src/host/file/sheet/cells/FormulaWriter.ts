import { Sheet } from '../../../book/model/Sheet';
import { tableAround } from '../../../formulas/rewriting/tableAround';
import { needsArrayEvaluation } from '../../formulas/needsArrayEvaluation';
import { toFileFormula } from '../../formulas/toFileFormula';
import { xmlText } from '../../package/xml';
import type { WriteContext } from '../../workbook/WriteContext';
import { areaName } from '../areaName';
import type { FormulaXml } from './cellXml';

interface Written {
  readonly text: string;
  readonly isArray: boolean;
}

/** Writes the formulas of one sheet's cells; the same formula down a column is worked out once. */
export class FormulaWriter {
  private readonly known = new Map<string, Written>();

  constructor(
    private readonly context: WriteContext,
    private readonly sheet: Sheet,
  ) {}

  /**
   * A plain formula, or a dynamic array (`t="array"` over the cells it fills, marked by cell metadata)
   * where Excel would evaluate it as an array. Undefined for a cell without formula.
   */
  formulaXml(row: number, column: number): FormulaXml | undefined {
    const formula = this.sheet.formula(row, column);
    if (formula === undefined) return undefined;
    const table = tableAround({ sheet: this.sheet, row, column })?.name;
    const fixed = this.sheet.fixedArrays.get(Sheet.key(row, column));
    const { text, isArray } = this.write(formula, table, fixed !== undefined);
    if (fixed) return { element: `<f t="array" ref="${areaName(fixed)}">${text}</f>`, isDynamic: false };
    const spilled = this.sheet.spills.get(Sheet.key(row, column));
    if (!isArray && !spilled) return { element: `<f>${text}</f>`, isDynamic: false };
    this.context.usesDynamicArrays = true;
    const area = spilled ?? { top: row, left: column, bottom: row, right: column };
    return { element: `<f t="array" ref="${areaName(area)}">${text}</f>`, isDynamic: true };
  }

  private write(formula: string, table: string | undefined, isFixed: boolean): Written {
    const key = `${isFixed ? 'array ' : ''}${table ?? ''}\n${formula}`;
    const known = this.known.get(key);
    if (known) return known;
    const isArray = isFixed || needsArrayEvaluation(formula, table !== undefined);
    const written = { text: xmlText(toFileFormula(formula, { table }, isArray)), isArray };
    this.known.set(key, written);
    return written;
  }
}
