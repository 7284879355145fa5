import type { RecordedCell } from '../kpi/card/TemplateRecords';
import { isDepartment } from './contentField';
import { fieldsOfTable, nameOfRow } from './fieldsOfTable';
import { repeatsHeads, type FoundHeads } from './findHeads';
import type { Grid, GridCell } from './Grid';
import { headKey } from './headKey';
import { readCell, type CellReading } from './readCell';
import { unitOfTarget } from './unitOfTarget';
import type {
  IntakeLanguage,
  KeptAsTyped,
  LeftOutRow,
  RowLeftOut,
  UnderstoodColumn,
  UnderstoodRow,
  UnderstoodTable,
} from './Understood';

type ReadRows = Omit<UnderstoodTable, 'table' | 'columns'>;

/** What is needed to read the rows below the heads. */
interface RowReading {
  readonly found: FoundHeads;
  readonly columns: readonly UnderstoodColumn[];
  readonly languages: readonly IntakeLanguage[];
  readonly cells: CellReading;
}

/** While rows are read from the first to the last. */
interface Reader extends RowReading {
  readonly rows: UnderstoodRow[];
  readonly leftOut: LeftOutRow[];
  readonly keptAsTyped: KeptAsTyped[];
  readonly seen: Set<string>;
  /** The department that rows without one belong to. */
  department: string;
  carried: number;
  units: number;
  blank: number;
}

/** The rows below the heads as they will be written, and those that are left out with the reason. */
export function readRows(grid: Grid, reading: RowReading): ReadRows {
  const state = { rows: [], leftOut: [], keptAsTyped: [], seen: new Set<string>() };
  const reader: Reader = { ...reading, ...state, department: '', carried: 0, units: 0, blank: 0 };
  const { top, height } = reading.found;
  grid.forEach((cells, index) => {
    if (index >= top && index < top + height) return;
    if (cells.every(({ text }) => text.trim() === '')) reader.blank += 1;
    else readRow(reader, cells, index);
  });
  const { rows, leftOut, keptAsTyped, carried, units, blank } = reader;
  return { rows, leftOut, keptAsTyped, carriedDepartments: carried, unitsFromTarget: units, blankRows: blank };
}

function readRow(reader: Reader, cells: readonly GridCell[], index: number): void {
  const own = cells.filter(({ text, merged }) => text.trim() !== '' && merged !== 'left');
  const line = lineOf(cells, own);
  const leave = (reason: RowLeftOut): void => {
    const text = own.map((cell) => cell.text.trim()).join(' | ');
    reader.leftOut.push({ row: index + 1, reason, text });
  };
  const reason = reasonOf(reader, cells, own, index);
  const named = line === undefined ? undefined : sectionName(line, reader.languages);
  if (named !== undefined && (reason === 'section' || (reason === 'beforeHeads' && named !== line))) {
    reader.department = named;
  }
  if (reason) return leave(reason);
  const row = takeRow(reader, cells, index);
  if (row === undefined) return leave('noName');
  const key = JSON.stringify(row.cells);
  if (reader.seen.has(key)) return leave('twice');
  reader.seen.add(key);
  reader.rows.push(row);
}

function reasonOf(
  reader: Reader,
  cells: readonly GridCell[],
  own: readonly GridCell[],
  index: number,
): RowLeftOut | undefined {
  const { found } = reader;
  if (index < found.top) return 'beforeHeads';
  if (repeatsHeads(cells, found)) return 'repeatedHeads';
  if (isNumbering(own)) return 'numbering';
  const first = own[0]?.text.trim() ?? '';
  if (isTotal(reader, cells, first)) return 'total';
  const line = lineOf(cells, own);
  return line === undefined ? undefined : reasonOfLine(reader, cells, line);
}

/** The only text of a row; a letter or number before one that runs over several columns counts them: `A. | Divisi: SDM`. */
function lineOf(cells: readonly GridCell[], own: readonly GridCell[]): string | undefined {
  const [first, second, ...more] = own;
  if (first && !second) return first.text.trim();
  if (!first || !second || more.length > 0 || !/^\(?(?:[a-z]|[ivx]+|\d+)[.)]?$/i.test(first.text.trim()))
    return undefined;
  return cells[cells.indexOf(second) + 1]?.merged === 'left' ? second.text.trim() : undefined;
}

/** Of a row in which only one text stands. */
function reasonOfLine(reader: Reader, cells: readonly GridCell[], text: string): RowLeftOut | undefined {
  if (beginsNote(text, reader.languages)) return 'note';
  return isSection(reader, cells, text) ? 'section' : undefined;
}

/** The word of a totals row stands in its first filled cell, and nothing but it in the name. */
function isTotal(reader: Reader, cells: readonly GridCell[], first: string): boolean {
  return beginsTotal(first, reader.languages) && nameIn(reader, cells) === (isInName(reader, cells) ? first : '');
}

/** The line (1) (2) (3) below the heads of many forms. */
function isNumbering(own: readonly GridCell[]): boolean {
  return own.length > 2 && own.every(({ text }, at) => text.trim().replace(/[().]/g, '') === String(at + 1));
}

function beginsTotal(text: string, languages: readonly IntakeLanguage[]): boolean {
  const key = headKey(text);
  const isShort = key.split(' ').length <= 3;
  return languages.some(({ heads }) =>
    heads.totals.some((word) => key === word || (isShort && key.startsWith(`${word} `))),
  );
}

/** “Catatan: …” */
function beginsNote(text: string, languages: readonly IntakeLanguage[]): boolean {
  const before = text.includes(':') ? headKey(text.slice(0, text.indexOf(':'))) : '';
  return languages.some(({ heads }) => heads.notes.includes(before));
}

function columnOf({ columns }: Reader, field: string): UnderstoodColumn | undefined {
  return columns.find((column) => column.field === field);
}

function nameIn(reader: Reader, cells: readonly GridCell[]): string {
  const column = columnOf(reader, nameOfRow[reader.found.table]);
  const cell = column && cells[column.place];
  return cell === undefined || cell.merged === 'left' ? '' : cell.text.trim();
}

/** Says whether the first filled cell of a row is that of its name. */
function isInName(reader: Reader, cells: readonly GridCell[]): boolean {
  const column = columnOf(reader, nameOfRow[reader.found.table]);
  return column !== undefined && cells.findIndex(({ text }) => text.trim() !== '') === column.place;
}

/** A line of its own that names the department of the rows below it. */
function isSection(reader: Reader, cells: readonly GridCell[], text: string): boolean {
  const { found, languages, columns } = reader;
  if (!/\p{L}/u.test(text) || found.table === 'departments' || columns.filter(({ field }) => field).length < 2)
    return false;
  const spans = cells.filter(({ merged }) => merged === 'left').length >= Math.max(1, columns.length - 2);
  if (spans || text !== sectionName(text, languages)) return true;
  return !isInName(reader, cells) || isDepartment(text);
}

/** “A. Departemen: Marketing” → Marketing. */
function sectionName(text: string, languages: readonly IntakeLanguage[]): string {
  const bare = text.replace(/^\s*(?:[A-Z]|[IVX]{2,}|\d+)[.)]\s+/, '').trim();
  const titles = languages
    .flatMap(({ heads }) => heads.departmentTitles)
    .sort((one, other) => other.length - one.length);
  const title = titles.find((each) => new RegExp(`^${each}\\s*[:.–-]\\s*`, 'i').test(bare));
  return title === undefined ? bare : bare.replace(new RegExp(`^${title}\\s*[:.–-]\\s*`, 'i'), '');
}

function takeRow(reader: Reader, cells: readonly GridCell[], index: number): UnderstoodRow | undefined {
  const { found, columns } = reader;
  const taken: Record<string, RecordedCell> = {};
  const kept: KeptAsTyped[] = [];
  for (const field of fieldsOfTable[found.table]) {
    const column = columns.find((each) => each.field === field.id);
    const source = column && cells[column.place];
    if (!source) continue;
    const { cell, isRead } = readCell(field, source, reader.cells);
    if (cell !== '') taken[field.id] = cell;
    if (!isRead) kept.push({ row: index + 1, field: field.id, text: source.text });
  }
  const carries = carryDepartment(reader, taken, cells);
  if (taken[nameOfRow[found.table]] === undefined) return undefined;
  reader.keptAsTyped.push(...kept);
  if (carries) reader.carried += 1;
  if (found.table === 'kpis' && fillUnit(taken, cells, reader)) reader.units += 1;
  return { row: index + 1, cells: taken };
}

/** Rows below a department's line, and those where it stands once for several, get its name. */
function carryDepartment(reader: Reader, taken: Record<string, RecordedCell>, cells: readonly GridCell[]): boolean {
  if (reader.found.table === 'departments') return false;
  const { department } = taken;
  if (department !== undefined) {
    reader.department = typeof department === 'string' ? department : '';
    const column = columnOf(reader, 'department');
    return column !== undefined && cells[column.place]?.merged === 'above';
  }
  if (reader.department === '') return false;
  taken['department'] = reader.department;
  return true;
}

/** Where no unit stands, that of the target is one: % of 95%. */
function fillUnit(taken: Record<string, RecordedCell>, cells: readonly GridCell[], reader: Reader): boolean {
  if (taken['unit'] !== undefined || taken['target'] === undefined) return false;
  const column = columnOf(reader, 'target');
  const entry = column && unitOfTarget(cells[column.place]?.text ?? '', column.head, reader.cells.spellings);
  if (!entry) return false;
  taken['unit'] = { entry };
  return true;
}
