import type { Area } from './Area';
import type { AutoCorrect } from './AutoCorrect';
import type { Person } from './CellComment';
import type { CellValue } from './CellValue';
import type { DefinedName } from './DefinedName';
import { editSteps, type Follower } from './editSteps';
import type { FunctionSignature } from './FunctionSignature';
import { Sheet } from './Sheet';
import type { Table } from './Table';

/** What the calculation (and the events sent to add-ins) must learn. Cells are zero-based. */
export interface WorkbookObserver {
  /** Values or formulas in this area were set by a person or an add-in (not by calculation); `before` is what a single cell showed. */
  cellsChanged?(sheet: Sheet, area: Area, before?: CellValue): void;
  /** A sheet, table, table column or name came, went, was renamed or resized; `cellsFollow` announces `cellsChanged` for the same edit. */
  structureChanged?(cellsFollow: boolean): void;
  /** Rows of a sheet were shown or hidden, whole as they are; zero-based, both ends inside. */
  rowsShown?(sheet: Sheet, first: number, last: number): void;
  /** The calculation gave these cells another value. */
  resultsChanged?(sheet: Sheet, keys: readonly number[]): void;
}

/** How formulas that read themselves are calculated: so many rounds at most, until no number changes by `delta`. */
export interface Iteration {
  readonly count: number;
  readonly delta: number;
}

/** A workbook as it lies in memory: sheets, tables, names, settings. Editing it is done by the functions of the rooms beside this one, which then tell those who follow. */
export class Workbook {
  /** As its file is called; a new one as Excel calls its first. */
  fileName = 'Book1.xlsx';
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  /** All who wrote comments. */
  readonly persons: Person[] = [];
  /** The add-in's document settings (Office.context.document.settings). */
  readonly settings = new Map<string, string>();
  readonly properties: { title?: string; author?: string; subject?: string; comments?: string; keywords?: string } = {};
  readonly autoCorrect: AutoCorrect = { growTables: true, fillCalculatedColumns: true, growOverOwnFormulas: false };
  /** What whoever calculates this workbook knows of a function, by its name in any case. */
  functionSignature: (name: string) => FunctionSignature | undefined = () => undefined;
  /** Sheets may not come, go, move, hide or be renamed (Review > Protect Workbook). */
  structureProtected = false;
  /** Absent where circles are a mistake. */
  iteration: Iteration | undefined;
  /** Whether numbers are calculated as they are shown, rounded by their formats. */
  precisionAsShown = false;
  activeSheet: Sheet | undefined;
  /** The selected area of the active sheet. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  private lastId = 0;
  private readonly observers = new Map<Follower, WorkbookObserver>();

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  table(name: string): Table | undefined {
    return this.tables.find((table) => sameName(table.name, name));
  }

  /** The sheet's own name first, then the workbook's. */
  definedName(name: string, scope?: Sheet): DefinedName | undefined {
    const named = this.names.filter((each) => sameName(each.name, name));
    return named.find((each) => scope !== undefined && each.scope === scope) ?? named.find((each) => !each.scope);
  }

  addSheet(name: string): Sheet {
    const id = `{00000000-0001-0000-${String(this.sheets.length).padStart(4, '0')}-${String(this.nextId()).padStart(12, '0')}}`;
    const sheet = new Sheet(this, id, name);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    this.structureChanged();
    return sheet;
  }

  /** Gives an observer its place among those who follow an edit, instead of whoever held it; what comes back gives the place up. */
  follow(place: Follower, observer: WorkbookObserver): () => void {
    this.observers.set(place, observer);
    return () => {
      if (this.observers.get(place) === observer) this.observers.delete(place);
    };
  }

  cellsChanged(sheet: Sheet, area: Area, before?: CellValue): void {
    for (const observer of this.inOrder()) observer.cellsChanged?.(sheet, area, before);
  }

  structureChanged(cellsFollow = false): void {
    for (const observer of this.inOrder()) observer.structureChanged?.(cellsFollow);
  }

  rowsShown(sheet: Sheet, first: number, last: number): void {
    for (const observer of this.inOrder()) observer.rowsShown?.(sheet, first, last);
  }

  resultsChanged(sheet: Sheet, keys: readonly number[]): void {
    for (const observer of this.inOrder()) observer.resultsChanged?.(sheet, keys);
  }

  private inOrder(): WorkbookObserver[] {
    return editSteps.followers.flatMap((place) => this.observers.get(place) ?? []);
  }
}

/** Sheet, table and defined names are compared without case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
