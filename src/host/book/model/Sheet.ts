import type { Area } from './Area';
import { defaultStyle, type CellStyle } from './CellStyle';
import type { CellComment } from './CellComment';
import type { CellValue } from './CellValue';
import type { Chart } from './Chart';
import type { ConditionalFormat } from './ConditionalFormat';
import type { DataValidation } from './DataValidation';
import type { PaperSize } from './paperSizes';
import type { ProtectionOptions } from './ProtectionOptions';
import type { Workbook } from './Workbook';

export interface Hyperlink {
  /** Web address, or absent for a place in this workbook. */
  address?: string;
  /** Such as `'KPIs'!A1`. */
  documentReference?: string;
  screenTip?: string;
}

export interface PageBreak {
  /** The row (or column) with which a page begins, zero-based, never the first of the sheet. */
  line: number;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: PaperSize;
  /** In percent; counts where the page is fitted into no number of pages. */
  scale: number;
  /** Pages to fit into; null leaves that direction free. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Rows repeated on every page, zero-based. */
  titleRows: { first: number; last: number } | null;
  /** Columns repeated on every page, zero-based. */
  titleColumns: { first: number; last: number } | null;
  /** What is printed, each area on pages of its own; empty for all that is used. */
  printAreas: Area[];
  /** Where somebody had pages begin, from the top (from the left), each once. Excel passes over them while the page is fitted into pages. */
  rowBreaks: PageBreak[];
  columnBreaks: PageBreak[];
  centerHorizontally: boolean;
  footer: { left: string; center: string; right: string };
  header: { left: string; center: string; right: string };
  /** In points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
}

const columnsPerRow = 16_384;

/** One worksheet: what its cells hold and how they look. Changes that formulas must learn of go through the workbook's editing functions. */
export class Sheet {
  readonly validations: DataValidation[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly charts: Chart[] = [];
  readonly comments: CellComment[] = [];
  /** Whether the sheet's file holds comments of kinds that the model cannot write again, so that none may be changed. */
  commentsAreFixed = false;
  readonly hyperlinks = new Map<number, Hyperlink>();
  readonly merges: Area[] = [];
  /** In points; absent where the standard width holds. */
  readonly columnWidths = new Map<number, number>();
  /** In points; absent where Excel fits the row to its content. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** The rows that a filter of the sheet itself, outside tables, shows or hides; absent where it has none that is set. Known from files alone. */
  filteredRows: Area | undefined;
  /** Looks of whole columns and whole rows: what cells without a look of their own show; a row's goes before a column's. */
  readonly columnStyles = new Map<number, CellStyle>();
  readonly rowStyles = new Map<number, CellStyle>();
  /** How many groups lie around each grouped row or column, 1 to 7. */
  readonly rowLevels = new Map<number, number>();
  readonly columnLevels = new Map<number, number>();
  /** Rows and columns beside a group that was folded up: they carry its +. */
  readonly collapsedRows = new Set<number>();
  readonly collapsedColumns = new Set<number>();
  /** The cells for which a formula (by its cell's key) was entered with Ctrl+Shift+Enter: it fills them all, and no others. Known from files alone. */
  readonly fixedArrays = new Map<number, Area>();
  /** What Excel fills by trying other inputs (What-If Analysis, data table), for which cells have no formulas. Known from files alone. */
  readonly dataTables: Area[] = [];
  /** The area of each formula (by its cell's key) whose result spills over more than its own cell. */
  readonly spills = new Map<number, Area>();
  /** Rows (columns) before this one stay where they are when the sheet is scrolled; 0 where nothing is frozen. */
  frozenRows = 0;
  frozenColumns = 0;
  /** Where the frozen ones begin: what comes before was scrolled out of view when they were frozen. */
  firstFrozenRow = 0;
  firstFrozenColumn = 0;
  showGridlines = true;
  showHeadings = true;
  tabColor = '';
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protectedWith: { password?: string; options?: ProtectionOptions } | null = null;
  /** In points. */
  standardWidth = 48;
  standardHeight = 15;
  /** Whether the + of a group stands behind its rows (columns) or before them. */
  summaryBelow = true;
  summaryRight = true;
  pageLayout: PageLayout = {
    orientation: 'Portrait',
    paperSize: 'A4',
    scale: 100,
    fitToWidth: null,
    fitToHeight: null,
    titleRows: null,
    titleColumns: null,
    printAreas: [],
    rowBreaks: [],
    columnBreaks: [],
    centerHorizontally: false,
    footer: { left: '', center: '', right: '' },
    header: { left: '', center: '', right: '' },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  };

  private readonly values: (CellValue[] | undefined)[] = [];
  private rowsStored = 0;
  private readonly versions: (number | undefined)[] = [];
  private readonly formulaTexts = new Map<number, string>();
  private readonly styles = new Map<number, CellStyle>();

  constructor(
    readonly workbook: Workbook,
    /** Stable over renaming and moving, as Excel's worksheet id `{…}`. */
    readonly id: string,
    public name: string,
  ) {}

  static key(row: number, column: number): number {
    return row * columnsPerRow + column;
  }

  static cellOf(key: number): { row: number; column: number } {
    return { row: Math.floor(key / columnsPerRow), column: key % columnsPerRow };
  }

  /** The value shown; for a formula its last result. */
  value(row: number, column: number): CellValue {
    return this.values[column]?.[row] ?? null;
  }

  /** The formula with its `=`, in English notation with commas, or undefined where the cell holds a typed value. */
  formula(row: number, column: number): string | undefined {
    return this.formulaTexts.get(Sheet.key(row, column));
  }

  formulas(): ReadonlyMap<number, string> {
    return this.formulaTexts;
  }

  style(row: number, column: number): CellStyle {
    return this.styles.get(Sheet.key(row, column)) ?? this.lineStyle(row, column);
  }

  /** What a cell without a look of its own shows. */
  lineStyle(row: number, column: number): CellStyle {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? defaultStyle;
  }

  styledCells(): ReadonlyMap<number, CellStyle> {
    return this.styles;
  }

  /** Stores a value or a formula's result, telling nobody: for the calculation and for readers of files. */
  storeValue(row: number, column: number, value: CellValue): void {
    const values = (this.values[column] ??= []);
    values[row] = value;
    if (row >= this.rowsStored) this.rowsStored = row + 1;
    this.versions[column] = this.columnVersion(column) + 1;
  }

  /** Rises with every value stored in the column, so that an index over it knows when it is stale. */
  columnVersion(column: number): number {
    return this.versions[column] ?? 0;
  }

  /** How many rows and columns, from A1 on, hold all values ever stored; at least as large as the used area. */
  extent(): { rows: number; columns: number } {
    return { rows: this.rowsStored, columns: this.values.length };
  }

  /** Stores a formula's text, or removes it, telling nobody. */
  storeFormula(row: number, column: number, formula: string | undefined): void {
    this.fixedArrays.delete(Sheet.key(row, column));
    if (formula === undefined) this.formulaTexts.delete(Sheet.key(row, column));
    else this.formulaTexts.set(Sheet.key(row, column), formula);
  }

  /** Writes a formula that stays the same in other words: its references have moved. */
  respellFormula(row: number, column: number, formula: string): void {
    this.formulaTexts.set(Sheet.key(row, column), formula);
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    this.styles.set(Sheet.key(row, column), style);
  }

  clearStyle(row: number, column: number): void {
    this.styles.delete(Sheet.key(row, column));
  }

  /** The values of one column, sparse, by row; undefined where the column is blank. */
  columnValues(column: number): readonly (CellValue | undefined)[] | undefined {
    return this.values[column];
  }

  /** The smallest area that holds every value or formula (not mere formats); undefined on a blank sheet. */
  usedArea(): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const include = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.values.forEach((values, column) => {
      values?.forEach((value, row) => {
        if (value !== null) include(row, column);
      });
    });
    for (const key of this.formulaTexts.keys()) {
      const { row, column } = Sheet.cellOf(key);
      include(row, column);
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }
}
