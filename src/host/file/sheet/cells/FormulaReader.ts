import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { Sheet } from '../../../book/model/Sheet';
import { tableAround } from '../../../formulas/rewriting/tableAround';
import { fromFileFormula } from '../../formulas/fromFileFormula';
import type { XmlElement } from '../../package/XmlElement';
import type { ReadContext } from '../../workbook/ReadContext';
import { cellName } from '../../../book/model/cellName';
import { areaName, readArea } from '../areaName';

/** Reads the formulas of one sheet's cells (ECMA-376 Part 1, 18.3.1.40 f): shared ones are written out for each cell. */
export class FormulaReader {
  /** Shared formulas by their number, relative to their cell. */
  private readonly shared = new Map<string, string>();
  private readonly known = new Map<string, string>();

  constructor(
    private readonly context: ReadContext,
    private readonly sheet: Sheet,
  ) {}

  /** The formula with its `=`; undefined where the element tells of none (data tables, cells of an array). */
  read(element: XmlElement, row: number, column: number): string | undefined {
    const { t: type, si = '', ref } = element.attributes;
    if (type === 'shared') return this.readShared(element, si, row, column);
    const area = type === 'array' && ref !== undefined ? readArea(ref) : undefined;
    if (area && areaName(area) !== cellName(row, column)) this.sheet.spills.set(Sheet.key(row, column), area);
    return element.text === '' || type === 'dataTable' ? undefined : this.translate(element.text, row, column);
  }

  private readShared(element: XmlElement, number: string, row: number, column: number): string | undefined {
    const here = cellName(row, column);
    if (element.text !== '') {
      const formula = this.translate(element.text, row, column);
      this.shared.set(number, translateFormulaToR1C1(formula, here));
      return formula;
    }
    const relative = this.shared.get(number);
    return relative === undefined ? undefined : translateFormulaToA1(relative, here);
  }

  private translate(text: string, row: number, column: number): string {
    const table = tableAround({ sheet: this.sheet, row, column })?.name;
    const key = `${table ?? ''}\n${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formula = fromFileFormula(text, { table }, this.context.customNamespaces);
    this.known.set(key, formula);
    return formula;
  }
}
