import type { Area } from '../../book/model/Area';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import type { WorkbookObserver } from '../../book/model/Workbook';
import { areaAddress } from '../ranges/areaAddress';
import { changeDetails, type Details } from './changeDetails';
import { documentEvents } from './DocumentEvents';
import type { Message } from './EventSender';
import { TableSelections } from './TableSelections';
import { eventTypes, tableId } from './eventMethods';
import { intersection } from '../ranges/intersection';
import type { SheetArea } from '../ranges/SheetArea';
import type { Later } from '../connection/Later';
import type { Session } from '../connection/Session';
import { TypedTarget } from '../engine/TypedTarget';

type Author = { readonly source: 'Local' | 'Remote'; readonly triggerSource: 'ThisLocalAddin' | 'Unknown' };

const event = 65_536;

/** Tells the add-in of changed cells (its own writes too: `assumptions.ownEvents`), of sheets that came and went, and of what is selected, where it asked to hear. */
export class ChangeReporter implements WorkbookObserver {
  private author: Author = { source: 'Local', triggerSource: 'Unknown' };
  private messages: (() => Message)[] = [];
  private holding = false;
  private sheets: ReadonlySet<Sheet>;
  private active: Sheet | undefined;
  private selected = '';
  private readonly tableSelections: TableSelections;

  constructor(
    private readonly session: Session,
    private readonly later: Later,
  ) {
    this.sheets = new Set(session.workbook.sheets);
    this.active = session.workbook.activeSheet;
    this.selected = areaAddress(session.workbook.selection);
    this.tableSelections = new TableSelections(session.workbook);
  }

  /** Runs an edit of the add-in itself; its events go out when it is done. */
  byAddIn<R>(edit: () => R): R {
    return this.by({ source: 'Local', triggerSource: 'ThisLocalAddin' }, edit);
  }

  /** Runs an edit of a second author. */
  byOther<R>(edit: () => R): R {
    return this.by({ source: 'Remote', triggerSource: 'Unknown' }, edit);
  }

  cellsChanged(sheet: Sheet, area: Area, before?: CellValue): void {
    const change = this.changeOf(sheet, area);
    const details = (): Details | undefined => (before === undefined ? undefined : changeDetails(sheet, area, before));
    this.report(eventTypes.DataChanged, [sheet.id, 'Workbook'], { sheet, area }, change, details);
    for (const table of this.session.workbook.tables.filter((each) => each.sheet === sheet)) {
      const part = intersection(table.area, area);
      if (!part) continue;
      const id = tableId(table);
      const inTable = { ...change, tableId: id, address: areaAddress(part) };
      this.report(eventTypes.TableDataChanged, [id, 'Workbook'], { sheet, area: part }, inTable, details);
    }
  }

  structureChanged(): void {
    const now = new Set(this.session.workbook.sheets);
    for (const sheet of now) if (!this.sheets.has(sheet)) this.sheetEvent(eventTypes.Added, sheet, ['Workbook']);
    for (const sheet of this.sheets) if (!now.has(sheet)) this.sheetEvent(eventTypes.Deleted, sheet, ['Workbook']);
    this.sheets = now;
  }

  /** To be called after a person selected cells or a sheet; batches call it themselves. */
  selectionMayHaveChanged(): void {
    const { activeSheet, selection } = this.session.workbook;
    const address = areaAddress(selection);
    if (activeSheet !== this.active || address !== this.selected) {
      this.session.documentEvents.tell(documentEvents.selectionChanged);
      for (const message of this.tableSelections.changes()) {
        this.send(eventTypes.TableSelectionChanged, message.tableId, message);
      }
    }
    if (activeSheet !== this.active) {
      if (this.active) this.sheetEvent(eventTypes.Deactivated, this.active, [this.active.id, 'Workbook']);
      if (activeSheet) this.sheetEvent(eventTypes.Activated, activeSheet, [activeSheet.id, 'Workbook']);
    } else if (activeSheet && address !== this.selected) {
      for (const targetId of [activeSheet.id, 'Workbook']) {
        this.send(eventTypes.SelectionChanged, targetId, { address, worksheetId: activeSheet.id });
      }
    }
    this.active = activeSheet;
    this.selected = address;
  }

  private changeOf(sheet: Sheet, area: Area): Readonly<Record<string, unknown>> {
    const { shift } = this.session;
    return {
      ...this.author,
      changeType: shift?.changeType ?? 'RangeEdited',
      shiftDirection: shift?.shiftDirection ?? 'None',
      worksheetId: sheet.id,
      address: areaAddress(shift?.area ?? area),
    };
  }

  /** Each listener is given the cells as a range of its own. */
  private report(
    type: number,
    targetIds: readonly string[],
    cells: SheetArea,
    change: Readonly<Record<string, unknown>>,
    details: () => Details | undefined,
  ): void {
    const { events, types, references } = this.session;
    for (const targetId of targetIds) {
      if (!events.isOn(type, targetId)) continue;
      const referenceId = references.keep(types.object(new TypedTarget('Range', { ...cells })));
      this.queue(type, targetId, () => ({ ...change, ...details(), referenceId }));
    }
  }

  private by<R>(author: Author, edit: () => R): R {
    const before = this.author;
    this.author = author;
    this.holding = true;
    try {
      return edit();
    } finally {
      this.selectionMayHaveChanged();
      this.author = before;
      this.holding = false;
      this.flush();
    }
  }

  private sheetEvent(type: number, sheet: Sheet, targetIds: readonly string[]): void {
    const { source } = this.author;
    for (const targetId of targetIds) this.send(type, targetId, { source, worksheetId: sheet.id });
  }

  private send(type: number, targetId: string, message: unknown): void {
    if (this.session.events.isOn(type, targetId)) this.queue(type, targetId, () => message);
  }

  /** The message is made when it goes out, after the calculation. */
  private queue(type: number, targetId: string, message: () => unknown): void {
    this.messages.push(() => ({ category: event, type, targetId, message: message() }));
    if (!this.holding) this.flush();
  }

  private flush(): void {
    if (this.messages.length === 0) return;
    const messages = this.messages;
    this.messages = [];
    this.later.run(() => this.session.events.send(messages.map((make) => make())));
  }
}
