import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { Sheet } from '../../../book/model/Sheet';
import { tableAround } from '../../../formulas/rewriting/tableAround';
import { fromFileFormula } from '../../formulas/fromFileFormula';
import { withIntersections } from '../../formulas/withIntersections';
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

  /** Reads what a cell has of a formula, and stores it. @param isDynamic Whether the cell's metadata say that it may spill. */
  store(element: XmlElement, row: number, column: number, isDynamic: boolean): void {
    this.sheet.storeFormula(row, column, this.read(element, row, column, isDynamic));
    const { t: type, ref } = element.attributes;
    const area = type === 'array' && ref !== undefined ? readArea(ref) : undefined;
    const filled = type === 'dataTable' ? readArea(ref ?? '') : undefined;
    if (filled) this.sheet.dataTables.push(filled);
    if (area && !isDynamic) this.sheet.fixedArrays.set(Sheet.key(row, column), area);
  }

  /** The formula with its `=`; undefined where the element tells of none (data tables, cells of an array). */
  private read(element: XmlElement, row: number, column: number, isDynamic: boolean): string | undefined {
    const { t: type, si = '', ref } = element.attributes;
    const isPlain = type !== 'array' && !isDynamic;
    if (type === 'shared') return this.readShared(element, si, row, column);
    const area = type === 'array' && ref !== undefined ? readArea(ref) : undefined;
    if (area && areaName(area) !== cellName(row, column)) this.sheet.spills.set(Sheet.key(row, column), area);
    return element.text === '' || type === 'dataTable' ? undefined : this.translate(element.text, row, column, isPlain);
  }

  private readShared(element: XmlElement, number: string, row: number, column: number): string | undefined {
    const here = cellName(row, column);
    if (element.text !== '') {
      const formula = this.translate(element.text, row, column, true);
      this.shared.set(number, translateFormulaToR1C1(formula, here));
      return formula;
    }
    const relative = this.shared.get(number);
    return relative === undefined ? undefined : translateFormulaToA1(relative, here);
  }

  private translate(text: string, row: number, column: number, isPlain: boolean): string {
    const table = tableAround({ sheet: this.sheet, row, column })?.name;
    const key = `${isPlain ? '' : 'array '}${table ?? ''}\n${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const read = fromFileFormula(text, { table }, this.context.customNamespaces);
    const formula = isPlain ? withIntersections(read, this.context.rangeNames) : read;
    this.known.set(key, formula);
    return formula;
  }
}
