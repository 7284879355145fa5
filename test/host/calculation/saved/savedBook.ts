import { strToU8, zipSync } from 'fflate';
import { Calculation } from '../../../../src/host/calculation/Calculation';
import type { UncalculatedCell } from '../../../../src/host/calculation/UncalculatedCell';
import { readArea } from '../../../../src/host/file/sheet/areaName';
import { cellName } from '../../../../src/host/book/model/cellName';
import { CellError } from '../../../../src/host/book/model/CellError';
import type { Workbook } from '../../../../src/host/book/model/Workbook';
import { readXlsx } from '../../../../src/host/file/readXlsx';
import { xmlText } from '../../../../src/host/file/package/xml';

type Plain = number | string | boolean;

/** A formula as a file holds it, with its saved result; `attributes` of its element, `cell` those of its cell. */
interface SavedFormula {
  readonly f: string;
  readonly v?: Plain;
  readonly attributes?: string;
  readonly cell?: string;
}

type SavedCells = Readonly<Record<string, Plain | SavedFormula>>;

interface SavedParts {
  /** XML of single rows' attributes, by sheet and number: `hidden="1"`. */
  readonly rows?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** What follows the cells of a sheet. */
  readonly after?: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, string>>;
  /** XML of the rows of a sheet, instead of its cells. */
  readonly data?: Readonly<Record<string, string>>;
  /** XML before the sheets: `<workbookPr …/>`. */
  readonly properties?: string;
  /** XML behind the names: `<calcPr …/>`. */
  readonly calculation?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A file as another program saved it: every formula and every result stands in it as given. */
export function savedFile(sheets: Readonly<Record<string, SavedCells>>, parts: SavedParts = {}): Uint8Array {
  const names = Object.keys(sheets);
  const overrides = names.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships(
      names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${parts.properties ?? ''}<sheets>${names
      .map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets>${definedNames(parts.names ?? {})}${parts.calculation ?? ''}</workbook>`,
  };
  names.forEach((name, index) => {
    const rows = parts.data?.[name];
    const data =
      rows === undefined ? sheetData(sheets[name] ?? {}, parts.rows?.[name] ?? {}) : `<sheetData>${rows}</sheetData>`;
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}">${data}${parts.after?.[name] ?? ''}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function relationships(all: readonly (readonly [kind: string, target: string])[]): string {
  const each = all.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${each.join('')}</Relationships>`;
}

function definedNames(names: Readonly<Record<string, string>>): string {
  const all = Object.entries(names).map(([name, text]) => `<definedName name="${name}">${xmlText(text)}</definedName>`);
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

function sheetData(cells: SavedCells, rows: Readonly<Record<number, string>>): string {
  const byRow = new Map<number, { column: number; xml: string }[]>();
  for (const [name, content] of Object.entries(cells)) {
    const place = readArea(name);
    if (!place) throw new Error(`${name} is no cell`);
    const row = byRow.get(place.top) ?? [];
    row.push({ column: place.left, xml: cellXml(name, content) });
    byRow.set(place.top, row);
  }
  const lines = [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, own]) => {
      const inOrder = own.sort((one, other) => one.column - other.column).map(({ xml }) => xml);
      return `<row r="${row + 1}" ${rows[row + 1] ?? ''}>${inOrder.join('')}</row>`;
    });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

function cellXml(name: string, content: Plain | SavedFormula): string {
  const saved: Partial<SavedFormula> = typeof content === 'object' ? content : { v: content };
  const { f, v, attributes = '', cell = '' } = saved;
  const formula = f === undefined ? '' : `<f ${attributes}>${xmlText(f)}</f>`;
  const value = v === undefined ? '' : `<v>${xmlText(typeof v === 'boolean' ? String(Number(v)) : String(v))}</v>`;
  return `<c r="${name}" ${typeOf(v)} ${cell}>${formula}${value}</c>`;
}

function typeOf(value: Plain | undefined): string {
  if (typeof value === 'boolean') return 't="b"';
  if (typeof value !== 'string') return '';
  return value.startsWith('#') ? 't="e"' : 't="str"';
}

/** A workbook as read, calculated anew as `recalculate` does it. */
export class Recalculated {
  private constructor(
    readonly workbook: Workbook,
    readonly calculation: Calculation,
  ) {}

  static async of(sheets: Readonly<Record<string, SavedCells>>, parts: SavedParts = {}): Promise<Recalculated> {
    const opened = await Recalculated.opened(sheets, parts);
    opened.calculation.recalculateAll();
    return opened;
  }

  /** As it stands after opening. */
  static async opened(sheets: Readonly<Record<string, SavedCells>>, parts: SavedParts = {}): Promise<Recalculated> {
    const workbook = await readXlsx(savedFile(sheets, parts));
    return new Recalculated(workbook, new Calculation(workbook, undefined, { keepResults: true }));
  }

  /** What a cell shows, errors as their codes. */
  shows(name: string, sheet = 'Sheet1'): unknown {
    const place = readArea(name);
    const value = place && this.workbook.sheet(sheet)?.value(place.top, place.left);
    return value instanceof CellError ? value.code : value;
  }

  /** Why cells were not calculated: `B1: GETPIVOTDATA`. */
  uncalculated(): string[] {
    return this.calculation
      .uncalculatedCells()
      .map(
        ({ row, column, what, isKept }: UncalculatedCell) => `${cellName(row, column)}: ${what}${isKept ? '' : '!'}`,
      );
  }
}

/** The formulas in F1, F2 … of Sheet1, each saved with 777. */
export function formulasOf(formulas: readonly string[]): SavedCells {
  return Object.fromEntries(formulas.map((f, index) => [`F${index + 1}`, { f, v: 777 }]));
}
